import type { Decision } from "../../../model/register/decision.js";
import type { Entry, RegisterRecord } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import { snapshotOf, type Snapshot } from "../../snapshot/snapshot.js";
import type { Thing } from "../../snapshot/things.js";
import type { ThingsOf } from "./affected.js";
import type { Families } from "./families.js";
import { neighboursIn } from "./neighbours.js";
import { putOnFile, type Additions } from "./on-file.js";

/**
 * The register settled with new entries: only the subjects that they speak of, and what may be one thing with these, are
 * settled anew. All else stands as it was settled.
 */
export function settledAgain(
  before: Snapshot,
  thingsOf: ThingsOf,
  families: Families,
): (additions: Additions, subjects: readonly string[]) => Snapshot {
  const { plan, asOf } = before;
  const neighbours = neighboursIn(before, families);
  const settle = (part: Register, additions: Additions) =>
    snapshotOf(plan, putOnFile(part, additions), { asOf });
  const said = wordsOf(before);
  return (additions, subjects) => {
    const near = neighbours.near(subjects, additions);
    const records = neighbours.recordsOf(near);
    const part = settle(partOf(near, records, before), additions);
    const words = isSaid(additions) ? settle(said, additions) : before;
    const gone = new Set([...near].flatMap(thingsOf));
    return {
      ...words,
      memory: before.memory,
      records: recordsWith(part, records, before),
      ...thingsWith(part, gone, before),
    };
  };
}

/** Nothing but what units say of the whole: completeness statements and decisions. */
function wordsOf({ register, statements, decisions }: Snapshot): Register {
  const documents = papersOf([...statements, ...decisions], register);
  return { ...register, subjects: {}, records: [], documents, statements, decisions };
}

const isSaid = ({ units, statements, decisions }: Additions) =>
  statements.length > 0 || decisions.length > 0 || Object.keys(units).length > 0;

/** Nothing but some subjects, and what is decided of them. */
function partOf(
  near: ReadonlySet<string>,
  records: readonly RegisterRecord[],
  { register, decisions }: Snapshot,
): Register {
  const named = new Set([...near, ...records.map(({ id }) => id)]);
  const subjects = Object.fromEntries(
    [...near].flatMap((id) => {
      const subject = register.subjects[id];
      return subject === undefined ? [] : [[id, subject] as const];
    }),
  );
  const documents = papersOf(records, register);
  const own = decisions.filter((decision) => subjectsIn(decision).some((id) => named.has(id)));
  return { ...register, subjects, records, documents, statements: [], decisions: own };
}

const subjectsIn = (decision: Decision): readonly string[] => {
  if (decision.kind === "equivalence") return [decision.subject];
  return decision.kind === "same" ? decision.ids : [];
};

/** The papers that some entries name: a register may hold thousands. */
const papersOf = (entries: readonly Entry[], { documents }: Register): Register["documents"] =>
  Object.fromEntries(
    entries.flatMap(({ evidence = [] }) =>
      evidence.flatMap((id) => {
        const known = documents[id];
        return known === undefined ? [] : [[id, known] as const];
      }),
    ),
  );

function recordsWith(
  { records: now }: Snapshot,
  anew: readonly RegisterRecord[],
  { records }: Snapshot,
): Snapshot["records"] {
  const ids = new Set(anew.map(({ id }) => id));
  return {
    get: (id) => now.get(id) ?? (ids.has(id) ? undefined : records.get(id)),
    values: () => [...[...records.values()].filter(({ id }) => !ids.has(id)), ...now.values()],
  };
}

function thingsWith(
  part: Snapshot,
  gone: ReadonlySet<Thing>,
  before: Snapshot,
): Pick<Snapshot, "things" | "thingsFor"> {
  const without = (list: readonly Thing[], more: readonly Thing[]) => {
    const left = list.some((thing) => gone.has(thing)) ? list.filter((thing) => !gone.has(thing)) : list;
    return more.length === 0 ? left : [...left, ...more].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const procedures = new Set([
    ...part.things.keys(),
    ...[...gone].flatMap(({ apart }) => apart.map(({ procedureId }) => procedureId)),
  ]);
  const anew = [...procedures].map(
    (id) => [id, without(before.things.get(id) ?? [], part.things.get(id) ?? [])] as const,
  );
  const things = new Map([...before.things, ...anew]);
  return {
    things,
    thingsFor: (procedure, places) =>
      places === undefined
        ? (things.get(procedure) ?? [])
        : without(before.thingsFor(procedure, places), part.thingsFor(procedure, places)),
  };
}
