import { assertDays } from "../../model/values/date.js";
import type { Moment } from "../../rules/evaluate.js";
import type { PortfolioEntry } from "../entry.js";
import type { PortfolioRow } from "../rows.js";
import { judgingEntries, type JudgedEntry } from "./judge-entry.js";
import { rowsOf } from "./rows-of.js";

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
  return rowsOf(judgedOf(source, judgingEntries(moment, language)), moment);
}

/** What each entry comes to by itself. */
export async function* judgedOf(
  source: AsyncIterable<PortfolioEntry> | Iterable<PortfolioEntry>,
  judge: (entry: PortfolioEntry) => JudgedEntry,
): AsyncGenerator<JudgedEntry, void, undefined> {
  for await (const entry of source) yield judge(entry);
}
