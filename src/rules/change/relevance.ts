import { askedQuantities } from "../../model/plan/asked-quantities.js";
import { wordingsIn } from "../../model/plan/amendment.js";
import type { Decision } from "../../model/register/decision.js";
import type { Plan } from "../../model/plan/plan.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import { groupBy } from "../group-by.js";
import { planAt } from "../plan-at.js";
import { snapshotOf, type Snapshot } from "../snapshot/snapshot.js";
import type { Difference } from "./difference.js";
import type { Review } from "./review.js";

/** What bears on one commitment: which of the things that differ, and the reviews without the records that never can. */
export interface Relevance {
  bears(this: void, difference: Difference): boolean;
  readonly before: Review;
  readonly after: Review;
}

export function relevanceOf(before: Review, after: Review): (commitment: string) => Relevance {
  const recordBears = recordsBearing(before, after);
  const decisions = new Map(after.register.decisions.map((decision) => [decision.id, decision]));
  return (commitment) => {
    const cut = (review: Review): Review => {
      const records = review.register.records.filter(({ id }) => recordBears(commitment, id));
      return { ...review, register: { ...review.register, records } };
    };
    const bears = (difference: Difference): boolean => {
      switch (difference.kind) {
        case "record":
        case "correction":
          return recordBears(commitment, difference.id);
        case "decision":
        case "reading":
          return concerns(decisions.get(difference.id), commitment);
        // An amendment of one promise moves where the subjects of another lie.
        case "amendment":
        case "time":
        case "statement":
        case "unit":
        case "register":
        case "plan":
        case "program":
          return true;
      }
    };
    return { bears, before: cut(before), after: cut(after) };
  };
}

/** A decision on what things are may concern any promise. */
const concerns = (decision: Decision | undefined, commitment: string) =>
  decision === undefined || !("commitment" in decision) || decision.commitment === commitment;

/** Whether a record, or one that it corrects or that corrects it, may count for a promise; what is no record may. */
function recordsBearing(before: Review, after: Review): (commitment: string, id: string) => boolean {
  const all = [...before.register.records, ...after.register.records];
  const families = familiesIn(all);
  const whole = everythingIn(before.register, after.register, [
    ...new Map(all.map((record) => [record.id, record])).values(),
  ]);
  const near = [before, after].map(({ plan }) => subjectsNear(plan, whole));
  const bears = (commitment: string, record: RegisterRecord): boolean =>
    isFact(record) &&
    near.some((subjects) => subjects.get(commitment)?.has(keyOf(procedureOf(record.stage), record.subject)));
  return (commitment, id) => {
    const family = families.get(id);
    return family === undefined || family.some((record) => bears(commitment, record));
  };
}

/** Records that hang together by corrections: what becomes of one may hang on each of the others. */
function familiesIn(records: readonly RegisterRecord[]): ReadonlyMap<string, readonly RegisterRecord[]> {
  const corrected = new Map(
    records.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects]])),
  );
  const rootOf = (id: string): string => {
    const next = corrected.get(id);
    return next === undefined ? id : rootOf(next);
  };
  const groups = groupBy(records, ({ id }) => rootOf(id));
  return new Map(records.map(({ id }) => [id, groups.get(rootOf(id)) ?? []]));
}

const keyOf = (procedure: string, subject: string) => `${procedure} ${subject}`;

/** All that was ever told, with nothing corrected and nothing told apart: whatever may be looked at together is. */
const everythingIn = (before: Register, after: Register, records: readonly RegisterRecord[]): Register => ({
  ...after,
  subjects: { ...before.subjects, ...after.subjects },
  documents: { ...before.documents, ...after.documents },
  records: records.filter(isFact).map(uncorrected),
  statements: [],
  decisions: [...before.decisions, ...after.decisions].filter(
    (decision) => decision.kind === "same" && decision.same,
  ),
});

const uncorrected = (record: FactRecord): FactRecord => {
  const { corrects: _corrects, ...told } = record;
  return told;
};

/** For each commitment the subjects, by procedure, that one of its wordings looks at. */
function subjectsNear(plan: Plan, register: Register): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = [plan, ...plan.amendments.map(({ on }) => planAt(plan, on))];
  const snapshots = versions.map((version) => snapshotOf(version, register, { asOf: plan.period.to }));
  const wordings = groupBy([...plan.commitments, ...wordingsIn(plan.amendments)], ({ id }) => id);
  return new Map(
    [...wordings].map(([id, own]) => {
      const quantities = own.flatMap(askedQuantities);
      return [
        id,
        new Set(
          quantities.flatMap(({ stage, for: places }) =>
            snapshots.flatMap((snapshot) => lookedAt(procedureOf(stage), places, snapshot)),
          ),
        ),
      ];
    }),
  );
}

const lookedAt = (procedure: string, places: readonly string[] | undefined, snapshot: Snapshot) =>
  snapshot
    .thingsFor(procedure, places)
    .flatMap(({ apart }) => apart.flatMap(({ members }) => members.map(({ id }) => keyOf(procedure, id))));
