import { declares, type CompletenessStatement } from "../../model/register/completeness-statement.js";
import type { Day } from "../../model/values/date.js";
import type { Decision } from "../../model/register/decision.js";
import { targetsOf, type Targets } from "../../model/plan/targets.js";
import type { Plan } from "../../model/plan/plan.js";
import { isFact, type RegisterRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import type { Lawful } from "../time/lawful.js";
import { groupBy } from "../group-by.js";
import { effective } from "../../model/register/effective.js";
import { decidedSame } from "./decided/pairs.js";
import { decidedPlaces, type DecidedPlaces } from "./decided/places.js";
import { matcherOf, type MatchSubject } from "./decided/match-subject.js";
import { materialOf } from "./proceedings-of.js";
import { isDeclared } from "./proof.js";
import { replacedIn } from "./replaced.js";
import { thingsOf, type Thing, type Things } from "./things.js";
import { unitsOf, type Units } from "./units.js";

/** The register of a plan, settled once: what is known by one day, for whatever day it is looked at. */
export interface Snapshot {
  readonly plan: Plan;
  readonly register: Register;
  /** The day of the review; what is judged may lie before it. */
  readonly asOf: Day;
  readonly knownBy: Day | null;
  /** What the law says of time; null where no law is at hand. */
  readonly lawful: Lawful | null;
  readonly places: Targets;
  readonly units: Units;
  readonly decidedPlaces: DecidedPlaces;
  readonly matchSubject: MatchSubject;
  /** Completeness statements with a fit paper behind them. */
  readonly statements: readonly CompletenessStatement[];
  readonly decisions: readonly Decision[];
  /** What has been decided about a commitment. */
  readonly decidedOn: (commitment: string) => readonly Decision[];
  /** The records that count, by id. */
  readonly records: RecordsById;
  /** What went through a procedure: subjects, or groups of which it is not known whether they are one. */
  readonly things: Things;
  /** What is found of its things is remembered with this; null where each is looked at once. */
  readonly memory: object | null;
  /** Things of a procedure that are, or may be, put forward for one of the places. */
  thingsFor(this: void, procedure: string, places: readonly string[] | undefined): readonly Thing[];
}

/** Records, looked up. */
export interface RecordsById {
  get(this: void, id: string): RegisterRecord | undefined;
  values(this: void): Iterable<RegisterRecord>;
}

/**
 * Settle the register (chốt sổ): corrections, replacements, tries and ends, proof, and what may be the same, as known on one
 * day. The order in which entries stand decides nothing.
 */
export function snapshotOf(
  plan: Plan,
  register: Register,
  {
    asOf,
    knownBy,
    lawful = null,
  }: {
    readonly asOf: Day;
    readonly knownBy?: Day | null | undefined;
    readonly lawful?: Lawful | null;
  },
): Snapshot {
  const until = knownBy ?? null;
  const { subjects, documents } = register;
  const decisions = effective(inOrder(register.decisions), until, () => false).entries;
  const records = effective(inOrder(register.records), until, (record) => !isFact(record));
  const facts = records.entries.filter(isFact);
  const places = targetsOf(plan);
  const decided = decidedPlaces(decisions, places);
  const sameness = decisions.filter((decision) => decision.kind === "same");
  const sameRecord = decidedSame(sameness, "records");
  const grouping = {
    documents,
    disputed: records.disputed,
    replaced: replacedIn(facts, records),
    decided: (a: { id: string }, b: { id: string }) => sameRecord.of(a.id, b.id),
  };
  const material = materialOf(plan, facts, subjects, grouping);
  const things = thingsOf(material, decidedSame(sameness, "subjects"));
  return {
    plan,
    register,
    asOf,
    knownBy: until,
    lawful,
    places,
    units: unitsOf(plan, register),
    decidedPlaces: decided,
    matchSubject: matcherOf(places, decided),
    statements: effective(
      inOrder(register.statements),
      until,
      (statement) => !declares(statement),
    ).entries.filter((statement) => declares(statement) && isDeclared(statement.evidence, documents)),
    decisions,
    decidedOn: decidedIn(decisions),
    records: byId(records.entries),
    things,
    memory: null,
    thingsFor: lookUp(things, places, decided),
  };
}

function byId(entries: readonly RegisterRecord[]): RecordsById {
  const index = new Map(entries.map((entry) => [entry.id, entry]));
  return { get: (id) => index.get(id), values: () => entries };
}

const inOrder = <E extends { readonly id: string }>(entries: readonly E[]): readonly E[] =>
  entries.every(({ id }, index) => index === 0 || (entries[index - 1]?.id ?? "") <= id)
    ? entries
    : entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

function decidedIn(decisions: readonly Decision[]): Snapshot["decidedOn"] {
  const onCommitments = decisions.flatMap((decision) =>
    "commitment" in decision ? [{ decision, commitment: decision.commitment }] : [],
  );
  const decided = groupBy(onCommitments, ({ commitment }) => commitment);
  return (commitment) => (decided.get(commitment) ?? []).map(({ decision }) => decision);
}

/** Things by where they are put forward; those that may be meant for a place stand there too. */
function lookUp(things: Things, places: Targets, decided: DecidedPlaces): Snapshot["thingsFor"] {
  const index = new Map<string, Thing[]>();
  const put = (key: string, thing: Thing) => {
    const here = index.get(key);
    if (here === undefined) index.set(key, [thing]);
    else if (here.at(-1) !== thing) here.push(thing);
  };
  for (const [procedure, list] of things)
    for (const thing of list) {
      const meant = thing.apart.flatMap((one) => [...one.for, ...decided.placesOf(one.members)]);
      for (const outer of meant.flatMap((place) => places.within(place))) put(`${procedure} ${outer}`, thing);
      // For items of a task it may be meant; looked up by the task itself.
      for (const place of meant) put(`${procedure} whole ${place}`, thing);
      if (thing.apart.some((one) => one.for.length === 0)) put(`${procedure} nothing`, thing);
    }
  const known = new Map<readonly string[], Map<string, readonly Thing[]>>();
  return (procedure, wanted) => {
    if (wanted === undefined) return things.get(procedure) ?? [];
    const before = known.get(wanted) ?? new Map<string, readonly Thing[]>();
    known.set(wanted, before);
    const found = before.get(procedure) ?? look(procedure, wanted);
    before.set(procedure, found);
    return found;
  };
  function look(procedure: string, wanted: readonly string[]): readonly Thing[] {
    const keys = wanted.flatMap((place) => [
      `${procedure} ${place}`,
      ...places.within(place).map((outer) => `${procedure} whole ${outer}`),
    ]);
    const found = [...keys, `${procedure} nothing`].map((key) => index.get(key) ?? []);
    const filled = found.filter((list) => list.length > 0);
    if (filled.length === 1) return filled[0] ?? [];
    return [...new Set(filled.flat())].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }
}
