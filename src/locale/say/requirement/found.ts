import type { Bounds, MeasuredExplanation, Tally } from "../../../rules/assessment/explanation.js";
import { ends, figure, percentage, percentBounds } from "./figures.js";
import { isUpper } from "./lacking.js";
import type { Locale } from "../../words/locale.js";
import { isShare, toldOf } from "./requirement-sentence.js";

/** What a quantity came to: exactly, at least, or between two bounds, in its own unit. */
export function found(tally: Tally, locale: Locale): string {
  const { found: words } = locale.requirements;
  const { least, most, quantity } = tally;
  const told = toldOf(tally);
  if (quantity.kind === "latest") return figureFound(tally, locale);
  if (most === null) {
    const isOpen = tally.closedBy.length === 0;
    if ((least ?? 0) === 0) return isOpen ? words.unknown : words.unstated;
    return words[isOpen ? "open" : "unbounded"](figure(least ?? 0, told, locale));
  }
  if (least === most) return words.exact(figure(most, told, locale));
  const [from, to] = ends(least ?? 0, most, told, locale);
  return words[quantity.kind === "count" ? "upTo" : "between"](from, to);
}

/** Of a figure that was stated, or may have been. */
function figureFound(tally: Tally, locale: Locale): string {
  const { found: words } = locale.requirements;
  const { least, most } = tally;
  const told = toldOf(tally);
  if (least === null)
    return most === null ? lastOnFile(tally, locale) : words.atMost(figure(most, told, locale));
  if (most === null) return words.unbounded(figure(least, told, locale));
  return least === most
    ? words.figure(figure(least, told, locale))
    : words.between(...ends(least, most, told, locale));
}

/** The figure that stood last, where a later one may have come; else that there is none. */
function lastOnFile(tally: Tally, locale: Locale): string {
  const { found: words } = locale.requirements;
  const [only, ...others] = tally.subjects;
  const value = others.length === 0 ? only?.value : undefined;
  return only === undefined || value?.most == null || value.least !== value.most
    ? words.noFigure
    : words.lastStated(figure(value.most, toldOf(tally), locale), locale.when(only.on));
}

/** What was found of a quantity held against its threshold; of a percentage that as well, and what it is taken of. */
export function foundOf(node: MeasuredExplanation, locale: Locale): string {
  const { tally, base, share } = node;
  const { found: words } = locale.requirements;
  const own = ownFound(node, locale);
  if (base === null || typeof base === "number")
    return share === null ? own : `${own}; ${shareFound(share, locale)}`;
  if (isExact(tally) && isExact(base) && share !== null && isExact(share))
    return words[isShare(node) ? "share" : "ratio"](
      figure(tally.least ?? 0, toldOf(tally), locale),
      figure(base.least ?? 0, toldOf(base), locale),
      percentText(share, locale),
    );
  return [
    own,
    words.against(found(base, locale)),
    ...(share === null ? [] : [shareFound(share, locale)]),
  ].join("; ");
}

/** Of a lower limit that is reached, what is certain is enough. */
function ownFound({ tally, base, verdict, comparison }: MeasuredExplanation, locale: Locale): string {
  const isReached = verdict === "met" && base === null && !isUpper({ comparison });
  return isReached && tally.most === null && tally.least !== null && tally.quantity.kind !== "latest"
    ? locale.requirements.found.enough(figure(tally.least, toldOf(tally), locale))
    : found(tally, locale);
}

const isExact = ({ least, most }: Bounds) => least !== null && least === most;

/** The percentage that was reached, as far as it is known. */
function shareFound(share: Bounds, locale: Locale): string {
  const { found: words } = locale.requirements;
  const isOpen = (share.least ?? 0) === 0 && share.most === null;
  return isOpen ? words.noShare : words.percent(percentText(share, locale));
}

/** A percentage, or what bounds it. */
export function percentText(share: Bounds, locale: Locale): string {
  const { found: words, asked } = locale.requirements;
  const { least, most } = percentBounds(share);
  if ((least ?? 0) === 0 && most === null) return words.noShare;
  if (least === null) return most === null ? words.noShare : words.atMost(percentage(most, locale));
  if (most === null) return `${asked.compare.atLeast} ${percentage(least, locale)}`;
  return least === most
    ? percentage(least, locale)
    : words.between(percentage(least, locale), percentage(most, locale));
}
