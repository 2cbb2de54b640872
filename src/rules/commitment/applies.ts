import { changedBy, type Amendment } from "../../model/plan/amendment.js";
import type { Commitment } from "../../model/plan/commitment.js";
import { sooner, type Day } from "../../model/values/date.js";
import type { Waiver } from "../../model/register/decision.js";
import type { Requirement } from "../../model/requirement/requirement.js";
import type { Cause } from "../assessment/cause.js";
import type { Explanation } from "../assessment/explanation.js";
import { check } from "../requirement/check.js";
import type { Closure } from "../requirement/closure.js";
import { isWon } from "../requirement/for-good.js";
import type { Judging } from "../requirement/judging.js";
import { isStated } from "../snapshot/proof.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** Why a promise does not apply, or may not. */
export interface Exemption {
  /** It surely does not apply. */
  readonly sure: boolean;
  readonly causes: readonly Cause[];
  /** The condition as judged, where it is that which leaves the promise out. */
  readonly condition: Explanation | null;
}

/**
 * Whether a promise applies, settled with its due day: `null` that it does. What did not apply then never becomes broken; a
 * waiver or an amendment made later decides what is owed, days before included.
 */
export function exemptionOf(
  commitment: Commitment,
  due: Day,
  closure: Closure,
  snapshot: Snapshot,
): Exemption | null {
  const withdrawn = withdrawalOf(commitment.id, snapshot);
  if (withdrawn !== undefined) {
    const afterDue = withdrawn.on > due;
    return surely({ code: "withdrawn", amendment: withdrawn.number, afterDue });
  }
  const waiver = waiverOf(commitment, due, snapshot);
  if (waiver !== undefined) {
    const afterDue = waiver.on > due;
    return surely({ code: "waived", decision: waiver.id, until: waiver.until ?? null, afterDue });
  }
  // A word without a paper may yet be proved.
  const unproved = waiversOf(commitment, due, snapshot);
  const doubts: readonly Cause[] =
    unproved.length === 0 ? [] : [{ code: "no-evidence", records: unproved.map(({ id }) => id) }];
  if (commitment.when === undefined)
    return doubts.length === 0 ? null : { sure: false, causes: doubts, condition: null };
  const condition = check(commitment.when, { snapshot, closure, due, day: sooner(due, snapshot.asOf) });
  if (condition.verdict === "met")
    return doubts.length === 0 ? null : { sure: false, causes: doubts, condition };
  if (condition.verdict === "unknown")
    return { sure: false, causes: [{ code: "condition-open" }, ...condition.causes, ...doubts], condition };
  return { sure: true, causes: [{ code: "condition-unmet" }], condition };
}

/** Whether no later day can undo that a promise applies, as far as its condition goes. */
export function appliesForGood(
  when: Requirement | undefined,
  { due, closure, snapshot }: Omit<Judging, "day">,
): boolean {
  if (when === undefined) return true;
  const judging = { due, closure, snapshot, day: snapshot.asOf };
  return isWon(when, check(when, judging), judging);
}

const surely = (cause: Cause): Exemption => ({ sure: true, causes: [cause], condition: null });

/** The last amendment in force that speaks of a commitment, where it withdraws it. */
function withdrawalOf(id: string, { plan, asOf }: Snapshot): Amendment | undefined {
  const last = [...plan.amended, ...plan.amendments]
    .filter(({ on }) => on <= asOf)
    .flatMap((amendment) => amendment.changes.map((change) => ({ amendment, change })))
    .findLast(({ change }) => changedBy(change) === id);
  return last?.change.kind === "withdraw" ? last.amendment : undefined;
}

const waiverOf = (commitment: Commitment, due: Day, snapshot: Snapshot): Waiver | undefined =>
  waiversOf(commitment, due, snapshot).find(({ evidence }) =>
    isStated(evidence, snapshot.register.documents),
  );

/**
 * A waiver until a day frees a running promise up to that day, and for good if the day is not before the due day. Nobody
 * lets himself off: a waiver by the only side that owes the promise does not count.
 */
const waiversOf = (
  { id, responsible }: Commitment,
  due: Day,
  { decidedOn, asOf, units }: Snapshot,
): readonly Waiver[] =>
  decidedOn(id).filter((decision): decision is Waiver => {
    if (decision.kind !== "waiver" || decision.on > asOf) return false;
    const side = units.partyOf(decision.by, decision.on);
    const isOwn =
      responsible.length > 0 && responsible.every(({ unit }) => units.partyOf(unit, decision.on) === side);
    const { until } = decision;
    return !isOwn && (until === undefined || until >= due || until >= asOf);
  });
