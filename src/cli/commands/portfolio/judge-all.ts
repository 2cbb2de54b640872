import type { PortfolioEntry } from "../../../portfolio/index.js";
import { judgingEntries, type JudgedEntry } from "../../../portfolio/judge/judge-entry.js";
import { judgedOf } from "../../../portfolio/judge/judge-portfolio.js";
import type { Moment } from "../../../rules/evaluate.js";
import type { Session } from "../../session.js";
import { goOn } from "./go-on.js";
import type { Unfinished } from "./unfinished.js";

/** Judges all entries by one thread or several, and goes on from what an earlier run has left. */
export async function judgeAll(
  entries: AsyncIterable<PortfolioEntry>,
  moment: Moment,
  { threads, unfinished }: { readonly threads: number; readonly unfinished: Unfinished | undefined },
  session: Session,
): Promise<AsyncIterable<JudgedEntry>> {
  const { language } = session.locale;
  const inThreads = threads > 1 ? (await import("./judge-in-threads.js")).judgeInThreads : undefined;
  const judge = (some: AsyncIterable<PortfolioEntry>) =>
    inThreads === undefined
      ? judgedOf(some, judgingEntries(moment, language))
      : inThreads(some, moment, threads, session);
  return unfinished === undefined ? judge(entries) : goOn(entries, judge, unfinished);
}
