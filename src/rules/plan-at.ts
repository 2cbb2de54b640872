import { oldestFirst } from "../model/amendment.js";
import type { Commitment } from "../model/commitment.js";
import type { Day } from "../model/date.js";
import type { Plan } from "../model/plan.js";

/**
 * The plan as it stands on a day (`YYYY-MM-DD`), amended (điều chỉnh, bổ sung): every amendment in force by then is folded in, in the order of their days. What was
 * withdrawn stays listed; evaluation finds that it does not apply. Amendments of one day that touch different
 * promises give the same plan in any order.
 */
export function planAt(plan: Plan, day: Day): Plan {
  if (plan.amendments.length === 0) return plan;
  const inForce = oldestFirst(plan.amendments.filter(({ on }) => on <= day));
  const commitments = new Map<string, Commitment>(
    plan.commitments.map((commitment) => [commitment.id, commitment]),
  );
  for (const { changes } of inForce)
    for (const change of changes)
      if (change.kind !== "withdraw") commitments.set(change.commitment.id, change.commitment);
  return { ...plan, commitments: [...commitments.values()], amendments: inForce };
}
