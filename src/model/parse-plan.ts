import type { Parsed } from "./issue.js";
import { parse } from "./parse.js";
import { Plan } from "./plan.js";
import { planReferences } from "./parse/plan-references.js";

/**
 * A plan (kế hoạch phối hợp) from outside, as a value: every issue in the order of the document, or the plan.
 *
 * @example
 * const parsed = parsePlan(JSON.parse(text));
 * if (parsed.ok) planAt(parsed.value, "2023-12-31");
 */
export const parsePlan = (value: unknown): Parsed<Plan> =>
  parse({ schema: Plan, references: planReferences, oddities: () => [] }, value);
