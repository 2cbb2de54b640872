import type { Parsed } from "../../model/issue/issue.js";
import { at } from "../../model/parse/checks.js";
import { parsePlan } from "../../model/plan/parse-plan.js";
import type { Plan } from "../../model/plan/plan.js";
import { contentId } from "../../model/values/content-id.js";
import type { PortfolioFault } from "../rows.js";

/** A plan that can be judged, with a mark of what it says; or why it cannot. */
export type ParsedPlan =
  | { readonly plan: Plan; readonly trace: string; readonly warnings: number }
  | { readonly fault: PortfolioFault };

/** So many faults of one file are enough to mend it by. */
const MOST = 20;

/** Of what could not be used, why. */
export const refusal = (
  code: "plan-refused" | "register-refused",
  { issues }: Extract<Parsed<never>, { readonly ok: false }>,
): PortfolioFault => ({ code, count: issues.length, issues: issues.slice(0, MOST) });

/** The id that something says it has. */
export const idOf = (value: unknown): string | null => {
  const id = at(value, "id");
  return typeof id === "string" ? id : null;
};

/** Parses plans. The one before is kept, for its registers come one after another. */
export function parsingPlans(): (value: unknown) => ParsedPlan {
  let last: { readonly value: unknown; readonly parsed: ParsedPlan } | undefined;
  return (value) => {
    if (last === undefined || last.value !== value) last = { value, parsed: parsedPlan(value) };
    return last.parsed;
  };
}

function parsedPlan(value: unknown): ParsedPlan {
  const result = parsePlan(value);
  if (!result.ok) return { fault: refusal("plan-refused", result) };
  return { plan: result.value, trace: contentId("plan", result.value), warnings: result.warnings.length };
}
