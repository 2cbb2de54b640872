import type { LegalTest } from "../../../model/law/legal-test.js";
import { isBefore, isBy } from "../../../model/values/date.js";
import { recordsOf, type LawContext, type JudgedAct } from "../act.js";
import { coarse } from "../cause.js";
import { isExact } from "./days.js";
import { isResolved, resolveDate } from "../resolve-date.js";
import { doubted, outcome, unique, unknown, type Outcome } from "../outcome.js";

/**
 * What is due every year by a day was done for the last one that is over: on a day of that calendar year before it. The
 * first year is the one after which it began.
 */
export function isYearly(
  { attribute, before, since }: Extract<LegalTest, { kind: "yearly" }>,
  judged: JudgedAct,
  context: LawContext,
): Outcome {
  const begun = resolveDate(since, judged, context);
  if (!isResolved(begun)) return unknown(begun);
  if (begun.on === null) return outcome("not-applicable");
  const { to: today } = judged.on;
  const year = Number(today.slice(0, 4)) - (today.slice(5) < before ? 1 : 0);
  const [first, due] = [`${year}-01-01`, `${year}-${before}`];
  if (isBy(due, begun.on.from)) return outcome("not-applicable", begun);
  const done = resolveDate({ attribute }, judged, context);
  if (!isResolved(done)) return unknown(done, begun);
  const seen = {
    records: unique([...begun.records, ...done.records]),
    found: unique([...begun.found, ...done.found]),
  };
  const doubts = [...begun.doubts, ...done.doubts];
  const on = done.on ?? { from: null, to: null };
  if (isBy(first, on.from) && isBefore(on.to, due)) return doubted(outcome("met", seen), doubts);
  const isEarlier = isBefore(on.to, first);
  const isLate = isBy(due, on.from) && isBefore(on.to, `${year + 1}-01-01`);
  if ((isEarlier || isLate) && isBefore(begun.on.to, due)) return doubted(outcome("unmet", seen), doubts);
  // What was done last, in a later year, does not tell of this one.
  if (isBefore(`${year}-12-31`, on.from))
    return unknown({ code: "attribute-missing", records: seen.records, attribute }, seen);
  const records = recordsOf(judged.acts);
  return unknown(isExact(on) ? coarse(records, begun.on) : coarse(records, on, attribute), seen);
}
