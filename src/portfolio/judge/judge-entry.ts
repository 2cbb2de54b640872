import { parseRegister } from "../../model/register/parse-register.js";
import type { Moment } from "../../rules/evaluate.js";
import type { PortfolioEntry } from "../entry.js";
import type { PortfolioFault, PortfolioRow } from "../rows.js";
import { judgePair } from "./judge-pair.js";
import { idOf, parsingPlans, refusal } from "./parsing-plans.js";

/** What one entry comes to by itself, whatever stands before it. It is plain data, so that another thread may find it. */
export interface JudgedEntry {
  readonly place: string;
  readonly plan: string | null;
  readonly register: string | null;
  /** A mark of what the plan says; null where there is no plan that can be judged. */
  readonly trace: string | null;
  /** Why it was not judged; null where it was. */
  readonly fault: PortfolioFault | null;
  readonly rows: readonly PortfolioRow[];
}

/** Judges entries one by one; those that give one plan as one object have it parsed once. */
export function judgingEntries(moment: Moment, language: string): (entry: PortfolioEntry) => JudgedEntry {
  const plans = parsingPlans();
  return (entry) => {
    const { place } = entry;
    const ids = { plan: idOf(entry.plan), register: idOf(entry.register) };
    const left = (fault: PortfolioFault, trace: string | null = null) =>
      ({ place, ...ids, trace, fault, rows: [] }) as const;
    try {
      if (entry.unread !== undefined) return { ...left({ code: "unread", why: entry.unread }), plan: null };
      if (entry.plan === undefined) return left({ code: "no-plan" });
      const known = plans(entry.plan);
      if ("fault" in known) return left(known.fault);
      const { plan, trace } = known;
      const parsed = entry.register === undefined ? null : parseRegister(entry.register, plan);
      if (parsed?.ok === false) return left(refusal("register-refused", parsed), trace);
      const warnings = known.warnings + (parsed?.warnings.length ?? 0);
      const register = parsed?.value ?? null;
      const rows = judgePair({ place, plan, register, warnings }, moment, language);
      return { place, plan: plan.id, register: register?.id ?? null, trace, fault: null, rows };
    } catch (error) {
      // One plan that the program cannot judge must not take the others with it.
      return left({ code: "not-judged", reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
