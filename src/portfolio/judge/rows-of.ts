import type { Moment } from "../../rules/evaluate.js";
import type { PortfolioFault, PortfolioRow } from "../rows.js";
import type { JudgedEntry } from "./judge-entry.js";
import { adding } from "./totals.js";

/**
 * The rows of entries in their order, totals last. What was told before is judged once. Of all entries before no more is kept
 * than ids, places and a mark of each plan.
 */
export async function* rowsOf(
  judged: AsyncIterable<JudgedEntry>,
  moment: Moment,
): AsyncGenerator<PortfolioRow, void, undefined> {
  const before = { plans: new Map<string, First>(), registers: new Map<string, string>() };
  const totals = adding(moment);
  for await (const entry of judged)
    for (const row of entryRows(entry, repeats(entry, before))) {
      totals.add(row);
      yield row;
    }
  yield totals.row(before.plans.size);
}

/** Where a plan was first told, and what it said there. */
interface First {
  readonly place: string;
  readonly trace: string;
}

/** What an entry repeats of those before it; null where it is new. */
function repeats(
  { place, plan, register, trace, fault }: JudgedEntry,
  { plans, registers }: { readonly plans: Map<string, First>; readonly registers: Map<string, string> },
): PortfolioFault | null {
  if (plan === null || trace === null) return null;
  const first = plans.get(plan);
  if (first !== undefined && first.trace !== trace) return { code: "plan-differs", first: first.place };
  if (first === undefined) plans.set(plan, { place, trace });
  if (fault !== null) return null;
  const key = JSON.stringify([plan, register]);
  const told = registers.get(key);
  if (told !== undefined) return { code: "told-before", first: told };
  registers.set(key, place);
  return null;
}

function entryRows(entry: JudgedEntry, repeated: PortfolioFault | null): readonly PortfolioRow[] {
  const { place, plan, register, rows } = entry;
  const fault = repeated ?? entry.fault;
  const issue = (why: PortfolioFault) => ({ row: "issue", place, plan, register, fault: why }) as const;
  if (fault !== null) return [issue(fault)];
  return register === null ? [issue({ code: "no-register" }), ...rows] : rows;
}
