import type { Parsed } from "../../model/issue/issue.js";
import { at } from "../../model/parse/checks.js";
import { parsePlan } from "../../model/plan/parse-plan.js";
import type { Plan } from "../../model/plan/plan.js";
import { contentId } from "../../model/values/content-id.js";
import type { PortfolioEntry } from "../entry.js";
import type { PortfolioFault } from "../rows.js";

/** A plan that can be judged, or why it cannot. */
export type KnownPlan =
  | { readonly plan: Plan; readonly warnings: number }
  | { readonly id: string | null; readonly fault: PortfolioFault };

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

/**
 * Parses plans. The one before is kept whole, for its registers come one after another; of all others no more than id, place
 * and a trace of their content, so that another plan of the same id is known.
 */
export function knownPlans(): {
  readonly count: () => number;
  readonly of: (entry: PortfolioEntry) => KnownPlan;
} {
  const seen = new Map<string, { readonly trace: string; readonly place: string }>();
  let last: { readonly value: unknown; readonly known: KnownPlan } | undefined;
  const parsed = ({ plan: value, place }: PortfolioEntry): KnownPlan => {
    const result = parsePlan(value);
    if (!result.ok) return { id: idOf(value), fault: refusal("plan-refused", result) };
    const { id } = result.value;
    const trace = contentId("plan", result.value);
    const first = seen.get(id);
    if (first !== undefined && first.trace !== trace)
      return { id, fault: { code: "plan-differs", first: first.place } };
    if (first === undefined) seen.set(id, { trace, place });
    return { plan: result.value, warnings: result.warnings.length };
  };
  return {
    count: () => seen.size,
    of: (entry) => {
      if (last === undefined || last.value !== entry.plan) last = { value: entry.plan, known: parsed(entry) };
      return last.known;
    },
  };
}
