import type { Parsed } from "./issue.js";
import { parse } from "./parse.js";
import { Plan } from "./plan.js";
import { planReferences } from "./plan-references.js";

/** A plan from outside, as a value: every issue in the order of the document, or the plan. */
export const parsePlan = (value: unknown): Parsed<Plan> =>
  parse({ schema: Plan, references: planReferences, oddities: () => [] }, value);
