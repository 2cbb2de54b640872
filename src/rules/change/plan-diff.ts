import { changedBy, oldestFirst, wordingsIn, type Amendment } from "../../model/plan/amendment.js";
import type { Commitment, Reading } from "../../model/plan/commitment.js";
import type { Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import { planAt } from "../plan-at.js";

/** One thing that is said otherwise: a number, a day, a unit; `at` leads to it inside the commitment. */
export interface FieldChange {
  /** Keys and indices that lead to it inside the commitment; readings by their ids. */
  readonly at: readonly (string | number)[];
  /** As plain data; null where nothing stood. */
  readonly before: unknown;
  /** As plain data; null where nothing stands any more. */
  readonly after: unknown;
}

/** What became of one promise between two versions of a plan. */
export interface CommitmentChange {
  /** Id of the commitment. */
  readonly commitment: string;
  /** `reinstated`: withdrawn before, and brought back, in its old words or in others. */
  readonly kind: "added" | "withdrawn" | "reinstated" | "changed";
  /** What is said otherwise; empty where it was added or withdrawn. */
  readonly fields: readonly FieldChange[];
}

/**
 * What two versions of a plan promise differently (so sánh hai bản kế hoạch), in the order of the later one. Amendments
 * count once `planAt` has folded them in.
 *
 * @example
 * planDiff(planAt(plan, "2022-12-31"), planAt(plan, "2023-12-31"));
 */
export function planDiff(before: Plan, after: Plan): readonly CommitmentChange[] {
  const old = new Map(before.commitments.map((commitment) => [commitment.id, commitment]));
  const gone = withdrawnIn(after);
  const was = withdrawnIn(before);
  return after.commitments.flatMap((commitment): readonly CommitmentChange[] => {
    const { id } = commitment;
    const earlier = old.get(id);
    if (earlier === undefined) return [{ commitment: id, kind: "added", fields: [] }];
    if (gone.has(id) && !was.has(id)) return [{ commitment: id, kind: "withdrawn", fields: [] }];
    const fields = fieldChanges(earlier, commitment);
    const kind = was.has(id) && !gone.has(id) ? "reinstated" : "changed";
    return kind === "changed" && fields.length === 0 ? [] : [{ commitment: id, kind, fields }];
  });
}

/** Every amendment that changed a commitment (lịch sử điều chỉnh), with its first day in force and what it changed, oldest first. */
export function historyOf(
  plan: Plan,
  id: string,
): readonly { readonly amendment: string; readonly on: Day; readonly change: CommitmentChange }[] {
  let before = beforeAmendments(plan);
  return [...plan.amended, ...oldestFirst(plan.amendments)].flatMap((amendment) => {
    const after = planAt({ ...before, amendments: [amendment] }, amendment.on);
    const change = planDiff(before, after).find(({ commitment }) => commitment === id);
    before = after;
    return change === undefined
      ? []
      : [{ amendment: amendment.id, on: amendment.on, change: asTold(change, amendment) }];
  });
}

/** Of what is folded in already the first wording is lost. */
function beforeAmendments(plan: Plan): Plan {
  const reworded = new Set(wordingsIn(plan.amended).map(({ id }) => id));
  return {
    ...plan,
    commitments: plan.commitments.filter(({ id }) => !reworded.has(id)),
    amendments: [],
    amended: [],
  };
}

/** What replaces a wording that is lost adds nothing. */
const asTold = (change: CommitmentChange, { changes }: Amendment): CommitmentChange =>
  change.kind === "added" &&
  !changes.some((one) => one.kind === "add" && changedBy(one) === change.commitment)
    ? { ...change, kind: "changed" }
    : change;

/** The commitments that the last amendment to speak of them withdrew. */
function withdrawnIn({ amended }: Plan): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  for (const { changes } of amended)
    for (const change of changes)
      if (change.kind === "withdraw") withdrawn.add(change.id);
      else withdrawn.delete(change.commitment.id);
  return withdrawn;
}

const fieldChanges = (before: Commitment, after: Commitment): readonly FieldChange[] =>
  differences(comparable(before), comparable(after), []);

/** Readings are known by their id, not by their place; where a promise is printed is no part of it. */
function comparable(commitment: Commitment) {
  const { readings } = commitment;
  const byId: Record<string, Omit<Reading, "id">> = {};
  for (const { id, ...reading } of readings) byId[id] = reading;
  return { ...commitment, source: null, readings: byId, default: readings[0].id };
}

function differences(
  before: unknown,
  after: unknown,
  at: readonly (string | number)[],
): readonly FieldChange[] {
  if (isTree(before) && isTree(after)) {
    const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const keys = new Set([...old.keys(), ...now.keys()]);
    return [...keys].flatMap((key) =>
      differences(old.get(key), now.get(key), [...at, Array.isArray(after) ? Number(key) : key]),
    );
  }
  return before === after ? [] : [{ at, before: before ?? null, after: after ?? null }];
}

const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;
