import type { Parsed } from "./issue.js";
import { Plan } from "./plan.js";

/** Placeholder until the full parser lands. */
export function parsePlan(value: unknown): Parsed<Plan> {
  return { ok: true, value: Plan.parse(value), warnings: [] };
}
