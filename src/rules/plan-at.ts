import { oldestFirst } from "../model/plan/amendment.js";
import type { Commitment } from "../model/plan/commitment.js";
import { assertDays, type Day } from "../model/values/date.js";
import type { Plan } from "../model/plan/plan.js";

/**
 * The plan as it stands on a day (điều chỉnh, bổ sung): every amendment in force by then is folded in, in the order of
 * their days, and stands among those that were; those to come are kept. What was withdrawn stays listed; evaluation finds
 * that it does not apply. Amendments of one day that touch different promises give the same plan in any order.
 *
 * @throws RangeError when the day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * planAt(plan, "2023-12-31").commitments;
 */
export function planAt(plan: Plan, day: Day): Plan {
  assertDays(day);
  const due = oldestFirst(plan.amendments.filter(({ on }) => on <= day));
  if (due.length === 0) return plan;
  const commitments = new Map(
    plan.commitments.map((commitment): [string, Commitment] => [commitment.id, commitment]),
  );
  for (const { changes } of due)
    for (const change of changes)
      if (change.kind !== "withdraw") commitments.set(change.commitment.id, change.commitment);
  return {
    ...plan,
    commitments: [...commitments.values()],
    amendments: plan.amendments.filter(({ on }) => on > day),
    amended: [...plan.amended, ...due],
  };
}
