import type { Issue, Path } from "../issue/issue.js";
import { at, elements } from "../parse/checks.js";

/** A field, or a kind, that one of the two format versions has and the other has not. */
export interface VersionedField {
  readonly name: string;
  readonly path: Path;
}

/** What of a plan or a register is of the other format version than the file says of itself. */
export function ofOtherVersion(value: unknown, inPlan: boolean): readonly VersionedField[] {
  const version = at(value, "formatVersion");
  if (version !== 1 && version !== 2) return [];
  return inPlan ? foreignInPlan(value, version) : version === 1 ? newInRegister(value) : [];
}

/** All of it in one sentence, where the first of it stands. */
export function toldAtOnce(value: unknown, found: readonly VersionedField[]): readonly Issue[] {
  const [first] = found;
  if (first === undefined) return [];
  const version = at(value, "formatVersion") === 1 ? 1 : 2;
  const fields = [...new Set(found.map(({ name }) => name))];
  return [{ code: "field-of-version", path: first.path, fields, version, other: 3 - version }];
}

type Version = 1 | 2;
type Fields = Readonly<Record<Version, readonly string[]>>;

const PLAN: Fields = { 1: ["language", "form", "issues", "amended"], 2: [] };
const PROCEDURE: Fields = { 1: ["attributes", "sheet"], 2: [] };
const STAGE: Fields = { 1: ["certificate", "valid"], 2: [] };
const COMMITMENT: Fields = { 1: ["series", "key"], 2: ["target", "unit", "baseline", "amount"] };
const MEASURE: Fields = { 1: ["valid", "moreThan", "atMost", "lessThan"], 2: ["standing"] };
/** Kinds of requirements and words of roles. */
const VALUES: Fields = { 1: ["sum", "latest", "partner"], 2: ["share", "money", "with"] };

function foreignInPlan(plan: unknown, version: Version): readonly VersionedField[] {
  return [
    ...keysIn(plan, [], PLAN[version]),
    ...elements(at(plan, "procedures")).flatMap(([id, procedure]) => [
      ...keysIn(procedure, ["procedures", id], PROCEDURE[version]),
      ...["stages", "ends"].flatMap((list) =>
        elements(at(procedure, list)).flatMap(([stage, value]) =>
          keysIn(value, ["procedures", id, list, stage], STAGE[version]),
        ),
      ),
    ]),
    ...elements(at(plan, "commitments")).flatMap(([index, value]) =>
      inCommitment(value, ["commitments", index], version),
    ),
    ...elements(at(plan, "amendments")).flatMap(([index, amendment]) =>
      elements(at(amendment, "changes")).flatMap(([place, change]) =>
        inCommitment(
          at(change, "commitment"),
          ["amendments", index, "changes", place, "commitment"],
          version,
        ),
      ),
    ),
  ];
}

const inCommitment = (commitment: unknown, path: Path, version: Version): readonly VersionedField[] => [
  ...keysIn(commitment, path, COMMITMENT[version]),
  ...elements(at(commitment, "responsible")).flatMap(([index, duty]) =>
    valueIn(duty, "role", [...path, "responsible", index], version),
  ),
  ...inRequirement(at(commitment, "when"), [...path, "when"], version),
  ...elements(at(commitment, "readings")).flatMap(([index, reading]) =>
    inRequirement(at(reading, "requirement"), [...path, "readings", index, "requirement"], version),
  ),
];

const inRequirement = (requirement: unknown, path: Path, version: Version): readonly VersionedField[] => [
  ...valueIn(requirement, "kind", path, version),
  ...keysIn(requirement, path, MEASURE[version]),
  ...elements(at(requirement, "of")).flatMap(([index, part]) =>
    inRequirement(part, [...path, "of", index], version),
  ),
];

const keysIn = (value: unknown, path: Path, keys: readonly string[]): readonly VersionedField[] =>
  keys.flatMap((name) => (at(value, name) === undefined ? [] : [{ name, path: [...path, name] }]));

const valueIn = (value: unknown, key: string, path: Path, version: Version): readonly VersionedField[] => {
  const found = at(value, key);
  return typeof found === "string" && VALUES[version].includes(found)
    ? [{ name: found, path: [...path, key] }]
    : [];
};

const newInRegister = (register: unknown): readonly VersionedField[] => [
  ...keysIn(register, [], ["notes"]),
  ...["records", "statements", "decisions"].flatMap((list) =>
    elements(at(register, list)).flatMap(([index, entry]): readonly VersionedField[] => {
      const path = [list, index];
      const isSame = list === "decisions" && at(entry, "kind") === "same";
      const isUpTo = list === "decisions" ? keysIn(entry, path, ["upTo"]) : [];
      return [
        ...keysIn(entry, path, ["row"]),
        ...isUpTo,
        ...(isSame ? [{ name: "same", path: [...path, "kind"] }] : []),
      ];
    }),
  ),
];
