import { inLanguage } from "../../../model/values/wording.js";
import type { Bounds, MeasuredExplanation } from "../../../rules/assessment/explanation.js";
import { ends, figure, percentage } from "./figures.js";
import { wholeOf } from "./lacking.js";
import type { Locale } from "../../words/locale.js";
import type { NamedQuantity } from "./quantity-name.js";
import { toldOf } from "./requirement-sentence.js";

/** How much is asked, by itself: *ít nhất 02 doanh nghiệp*, *không vượt quá 2,5%*, *trên 15%, tức 4 hợp tác xã*. */
export function needText(
  { kind, comparison, need, percent, tally }: MeasuredExplanation,
  locale: Locale,
): string {
  const { asked, found } = locale.requirements;
  const compare = asked.compare[comparison];
  const isOfThings = kind === "count" && percent !== null;
  const whole = (value: number | null) => value && wholeOf(value, comparison);
  const known = isOfThings ? { least: whole(need.least), most: whole(need.most) } : need;
  const amount = boundsText(known, tally, locale);
  if (percent === null) return `${compare} ${amount ?? found.noFigure}`;
  return `${compare} ${percentage(percent, locale)}${amount === null ? "" : asked.meaning(amount)}`;
}

/** The figure from which a rise starts (số đầu kỳ): a stated number, or the same quantity at another time. */
export function baselineText({ base, tally }: MeasuredExplanation, locale: Locale): string | null {
  if (base === null || (typeof base !== "number" && base.quantity.stage !== tally.quantity.stage))
    return null;
  return typeof base === "number"
    ? boundsText({ least: base, most: base }, tally, locale)
    : boundsText(base, base, locale);
}

/** An amount with its unit, or the two that bound it; null where nothing is known. */
function boundsText({ least, most }: Bounds, named: NamedQuantity, locale: Locale): string | null {
  const { found } = locale.requirements;
  const told = toldOf(named);
  const unit = named.quantity.kind === "count" ? ` ${inLanguage(named.counts, locale.language)}` : "";
  if ((least ?? 0) === 0 && most === null) return null;
  if (least === null) return most === null ? null : `${found.atMost(figure(most, told, locale))}${unit}`;
  if (most === null)
    return `${locale.requirements.asked.compare.atLeast} ${figure(least, told, locale)}${unit}`;
  if (least === most) return `${figure(least, told, locale)}${unit}`;
  return `${found.between(...ends(least, most, told, locale))}${unit}`;
}
