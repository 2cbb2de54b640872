import { findsNothing } from "../parse/checks.js";
import { planReferences } from "../parse/plan-references.js";
import type { Plan } from "../plan/plan.js";
import { plan } from "./plan.js";

/** The plan that a sound value is; undefined where it must be looked at with care, be it in the end sound or not. */
export function soundPlan(value: unknown): Plan | undefined {
  const made = plan(value);
  return isPlan(made) && findsNothing(planReferences, value) ? made : undefined;
}

/** The code is made from the schema of a plan, so whatever it makes is one. */
const isPlan = (made: unknown): made is Plan => made !== undefined;
