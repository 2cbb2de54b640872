import { parseRegister } from "../../model/register/parse-register.js";
import { assertDays } from "../../model/values/date.js";
import type { Moment } from "../../rules/evaluate.js";
import type { PortfolioEntry } from "../entry.js";
import type { PortfolioFault, PortfolioRow } from "../rows.js";
import { judgePair, type Pair } from "./judge-pair.js";
import { idOf, knownPlans, refusal } from "./known-plans.js";
import { adding } from "./totals.js";

/** How the rows of a portfolio are told. */
export interface PortfolioOptions {
  /** The language of titles and names, where a plan has it; else they stand in the plan's own. */
  readonly language?: string;
}

/**
 * Judge many plans on one day (đánh giá nhiều kế hoạch), each as `evaluate` judges it: rows as they come, one pair after
 * another, totals last. Memory holds one pair, and the ids of those before it. What cannot be judged is a row of its own.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * for await (const row of judgePortfolio([{ place: "a", plan, register }], { asOf: "2023-12-31" }))
 *   if (row.row === "finding") count(row.status);
 */
export function judgePortfolio(
  source: AsyncIterable<PortfolioEntry> | Iterable<PortfolioEntry>,
  moment: Moment,
  { language = "vi" }: PortfolioOptions = {},
): AsyncGenerator<PortfolioRow, void, undefined> {
  assertDays(moment.asOf, ...(moment.knownBy === undefined ? [] : [moment.knownBy]));
  return rowsOf(source, moment, language);
}

async function* rowsOf(
  source: AsyncIterable<PortfolioEntry> | Iterable<PortfolioEntry>,
  moment: Moment,
  language: string,
): AsyncGenerator<PortfolioRow, void, undefined> {
  const plans = knownPlans();
  const registers = new Map<string, string>();
  const totals = adding(moment);
  for await (const entry of source)
    for (const row of entryRows(entry, () => pairOf(entry, plans, registers), moment, language)) {
      totals.add(row);
      yield row;
    }
  yield totals.row(plans.count());
}

/** A pair, or why there is none; and of which plan and register, as far as that is known. */
type Found = { readonly ids: Ids } & ({ readonly pair: Pair } | { readonly fault: PortfolioFault });
interface Ids {
  readonly plan: string | null;
  readonly register: string | null;
}

function pairOf(
  entry: PortfolioEntry,
  plans: ReturnType<typeof knownPlans>,
  registers: Map<string, string>,
): Found {
  const { place, unread } = entry;
  const register = idOf(entry.register);
  if (unread !== undefined) return { ids: { plan: null, register }, fault: { code: "unread", why: unread } };
  if (entry.plan === undefined) return { ids: { plan: null, register }, fault: { code: "no-plan" } };
  const known = plans.of(entry);
  if ("fault" in known) return { ids: { plan: known.id, register }, fault: known.fault };
  const { plan } = known;
  const ids = { plan: plan.id, register };
  const parsed = entry.register === undefined ? null : parseRegister(entry.register, plan);
  if (parsed?.ok === false) return { ids, fault: refusal("register-refused", parsed) };
  const key = JSON.stringify([plan.id, parsed?.value.id ?? null]);
  const first = registers.get(key);
  if (first !== undefined) return { ids, fault: { code: "told-before", first } };
  registers.set(key, place);
  const warnings = known.warnings + (parsed?.warnings.length ?? 0);
  return { ids, pair: { place, plan, register: parsed?.value ?? null, warnings } };
}

function entryRows(
  entry: PortfolioEntry,
  find: () => Found,
  moment: Moment,
  language: string,
): readonly PortfolioRow[] {
  const issue = (ids: Ids, fault: PortfolioFault) =>
    ({ row: "issue", place: entry.place, ...ids, fault }) as const;
  try {
    const found = find();
    if ("fault" in found) return [issue(found.ids, found.fault)];
    const rows = judgePair(found.pair, moment, language);
    return found.pair.register === null ? [issue(found.ids, { code: "no-register" }), ...rows] : rows;
  } catch (error) {
    // One plan that the program cannot judge must not take the others with it.
    const reason = error instanceof Error ? error.message : String(error);
    return [
      issue({ plan: idOf(entry.plan), register: idOf(entry.register) }, { code: "not-judged", reason }),
    ];
  }
}
