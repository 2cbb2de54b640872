import type { Remark, Totals } from "../../rules/assessment/assessment.js";
import { say } from "./by-code.js";
import type { Locale } from "../words/locale.js";
import { sentence } from "./values.js";

/** The words for totals. */
export type TotalsLocale = Pick<Locale, "totals" | "number">;

/** The sums of an assessment in one sentence: *Đạt từ 3 đến 9 trên 14 cam kết …*. */
export function totalsText(
  { commitments, notApplicable, met, metInAnyReading }: Totals,
  { totals, number }: TotalsLocale,
): string {
  const parts = [totals.met(number(met.from), number(met.to), number(commitments - notApplicable))];
  if (notApplicable > 0) parts.push(totals.notApplicable(number(notApplicable)));
  if (metInAnyReading.from !== met.from || metInAnyReading.to !== met.to)
    parts.push(totals.anyReading(number(metInAnyReading.from), number(metInAnyReading.to)));
  return sentence(parts.join("; "));
}

/** What a reader must know of the evidence beside the verdicts. */
export const remarkText = (remark: Remark, { totals }: Pick<Locale, "totals">): string =>
  sentence(say(totals.remark, remark.code, remark));
