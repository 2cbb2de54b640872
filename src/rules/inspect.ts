import type { Plan } from "../model/plan/plan.js";
import { onPlan } from "./inspection/of-plan.js";
import { onPromises } from "./inspection/of-promises.js";
import { onTask } from "./inspection/of-task.js";
import type { PlanRemark } from "./inspection/remark.js";

export type { Beyond, PlanRemark } from "./inspection/remark.js";

/**
 * List what is wrong or silent in the document itself (rà soát văn bản), in the order of its lines: for whoever still has
 * the signed original, or drafts the amendment. It says nothing of how the promises stand; `evaluate` does.
 *
 * @example
 * const [first] = inspect(plan); // { code: "several-numbers", numbers: ["04/KH", "01/KH"], source }
 */
export function inspect(plan: Plan): readonly PlanRemark[] {
  const remarks = [
    ...onPlan(plan),
    ...Object.entries(plan.tasks).flatMap(([id, task]) => onTask(id, task)),
    ...onPromises(plan),
  ];
  return remarks.toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);
}
