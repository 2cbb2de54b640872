import type { Path, Warning } from "../issue/issue.js";
import { at, elements } from "../parse/checks.js";
import { isBottomless } from "../parse/hostile.js";
import { inferredFor, usesInRegister, usesInRequirement, type Use } from "./attributes.js";
import { droppedFrom, upgradeCommitment } from "./commitment.js";
import { isFields } from "../values/fields.js";
import { eachIn, eachOf, withField } from "./fields.js";
import { limitsIn, withoutLimits } from "./limits.js";
import { oldFormat, type Upgraded } from "./upgraded.js";

/**
 * A plan of format version 1 as one of version 2, plain and still to be parsed. Attributes that nobody declared are
 * declared as its conditions use them and, where registers are given, as these tell them.
 */
export function upgradePlan(value: unknown, registers: readonly unknown[] = []): Upgraded {
  if (!isFields(value) || isBottomless(value)) return { value, warnings: [] };
  const commitments = (list: unknown) => eachOf(list, upgradeCommitment);
  const amended = withField(withField(value, "commitments", commitments), "amendments", (amendments) =>
    eachOf(amendments, (amendment) =>
      withField(amendment, "changes", (changes) =>
        eachOf(changes, (change) => withField(change, "commitment", upgradeCommitment)),
      ),
    ),
  );
  const uses = [...usesInPlan(amended), ...registers.flatMap(usesInRegister)];
  const procedures = withField(amended, "procedures", (all) =>
    eachIn(all, (procedure, id) => withAttributes(withoutLimits(procedure), id, uses)),
  );
  return {
    value: isFields(procedures) ? { ...procedures, formatVersion: 2 } : procedures,
    warnings: [oldFormat, ...inferred(procedures), ...dropped(value), ...limitsIn(value)],
  };
}

const promisesOf = (plan: unknown): readonly (readonly [unknown, Path])[] => [
  ...elements(at(plan, "commitments")).map(
    ([index, commitment]) => [commitment, ["commitments", index]] as const,
  ),
  ...elements(at(plan, "amendments")).flatMap(([index, amendment]) =>
    elements(at(amendment, "changes")).map(
      ([place, change]) =>
        [at(change, "commitment"), ["amendments", index, "changes", place, "commitment"]] as const,
    ),
  ),
];

const usesInPlan = (plan: unknown): readonly Use[] =>
  promisesOf(plan)
    .flatMap(([commitment]) => [
      at(commitment, "when"),
      ...elements(at(commitment, "readings")).map(([, reading]) => at(reading, "requirement")),
    ])
    .flatMap(usesInRequirement);

function withAttributes(procedure: unknown, id: string, uses: readonly Use[]): unknown {
  if (!isFields(procedure)) return procedure;
  const mainLine = elements(at(procedure, "stages")).map(([stage]) => String(stage));
  const attributes = inferredFor(id, uses, mainLine);
  return Object.keys(attributes).length === 0 ? procedure : { ...procedure, attributes };
}

const inferred = (plan: unknown): readonly Warning[] =>
  elements(at(plan, "procedures")).flatMap(([id, procedure]) =>
    elements(at(procedure, "attributes")).map(([attribute, declared]): Warning => ({
      code: "attribute-inferred",
      path: ["procedures", id, "attributes", attribute],
      attribute: String(attribute),
      type: String(at(declared, "type")),
    })),
  );

const dropped = (plan: unknown): readonly Warning[] =>
  promisesOf(plan).flatMap(([commitment, path]) => droppedFrom(commitment, path));
