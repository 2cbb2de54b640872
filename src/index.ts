// Plans
export { definePlan } from "./model/define-plan.js";
export { parsePlan } from "./model/parse-plan.js";
export { PlanError } from "./model/plan-error.js";
export { planAt } from "./rules/plan-at.js";
export { inspect } from "./rules/inspect.js";

// Judging
export { evaluate } from "./rules/evaluate.js";
