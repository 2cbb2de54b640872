import type { Comparator } from "../../../model/requirement/comparison.js";
import type { Bounds, MeasuredExplanation } from "../../../rules/assessment/explanation.js";
import { difference, figure, percentage, type Told } from "./figures.js";
import type { Locale } from "../../words/locale.js";
import {
  countedName,
  daysOf,
  fullName,
  heldName,
  limitsOf,
  type QuantityNamer,
  type NamedQuantity,
} from "./quantity-name.js";

/** A quantity and its threshold, judged or not. */
export interface AskedQuantity {
  readonly kind: MeasuredExplanation["kind"];
  readonly comparison: Comparator;
  readonly tally: NamedQuantity;
  /** As far as it is known: of a plain number, that number. */
  readonly need: Bounds;
  readonly percent: number | null;
  readonly plus: number | null;
  readonly base: NamedQuantity | number | null;
}

/** In what a quantity is told; a count by its number alone. */
export const toldOf = ({ quantity, measured }: NamedQuantity): Told => ({
  ...measured,
  isCount: quantity.kind === "count",
});

/**
 * What is asked for, as a plan would say it: *ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận*, *tổng số người được
 * tập huấn ít nhất 1.000 người*, *trên 15% số hợp tác xã đang hoạt động …*, *… ít nhất 110% so với năm 2020*.
 */
export function askedText(asked: AskedQuantity, name: QuantityNamer, locale: Locale): string {
  const { tally, base, comparison, need } = asked;
  const words = locale.requirements.asked;
  const compare = words.compare[comparison];
  if (base === null) {
    const amount = figure(need.least ?? need.most ?? 0, toldOf(tally), locale);
    return asked.kind === "count"
      ? words.count(compare, amount, name(tally, locale))
      : words.held(name(tally, locale), compare, amount);
  }
  if (typeof base === "number") return ofNumber(asked, base, name, locale);
  return isShare(asked) ? shareText(asked, base, name, locale) : ofQuantity(asked, base, name, locale);
}

/** A percentage of a count is of *them*. */
export const isShare = ({ kind, percent, base }: AskedQuantity): boolean =>
  kind === "count" &&
  percent !== null &&
  base !== null &&
  typeof base !== "number" &&
  base.quantity.kind === "count";

/** The name of what is compared: of a count its number. */
const measuredName = (tally: NamedQuantity, name: QuantityNamer, locale: Locale) =>
  tally.quantity.kind === "count"
    ? locale.requirements.name.number(name(tally, locale))
    : name(tally, locale);

function ofNumber(asked: AskedQuantity, base: number, name: QuantityNamer, locale: Locale): string {
  const { tally, percent, comparison } = asked;
  const { asked: words } = locale.requirements;
  const amount = words.ofNumber(percentage(percent ?? 100, locale), figure(base, toldOf(tally), locale));
  return (
    words.held(measuredName(tally, name, locale), words.compare[comparison], amount) +
    plusText(asked, locale) +
    meaningOf(asked, locale)
  );
}

/** What sets those apart that are counted follows what they are taken of. */
function shareText(asked: AskedQuantity, whole: NamedQuantity, name: QuantityNamer, locale: Locale): string {
  const { tally, percent, comparison } = asked;
  const { requirements } = locale;
  const { asked: words } = requirements;
  const isSame = JSON.stringify(tally.counts) === JSON.stringify(whole.counts);
  const stage = heldName(tally, locale);
  const limits = name === fullName ? limitsOf(tally, locale) : [];
  const part = isSame ? stage : countedName(tally, locale);
  return (
    words.share(
      words.compare[comparison],
      percentage(percent ?? 0, locale),
      name(whole, locale),
      limits.length === 0 ? part : requirements.name.limited(part, limits),
    ) + plusText(asked, locale)
  );
}

function ofQuantity(asked: AskedQuantity, base: NamedQuantity, name: QuantityNamer, locale: Locale): string {
  const { tally, percent, plus, comparison } = asked;
  const { asked: words } = locale.requirements;
  const own = measuredName(tally, name, locale);
  const compare = words.compare[comparison];
  const since = sinceText(tally, base, locale);
  const other = measuredName(base, name, locale);
  if (percent === null) return `${own} ${movedText(asked, since ?? words.comparedWith(other), locale)}`;
  const amount =
    since !== null
      ? `${compare} ${words.percentSince(percentage(percent, locale), since)}`
      : percent === 100
        ? words.asBase[comparison](other)
        : `${compare} ${words.ofBase(percentage(percent, locale), other)}`;
  return `${own} ${amount}${plus === null ? "" : plusText(asked, locale)}${meaningOf(asked, locale)}`;
}

/** *so với năm 2020*: the same quantity, at another time. */
function sinceText(tally: NamedQuantity, base: NamedQuantity, locale: Locale): string | null {
  const { within, ...rest } = base.quantity;
  const { within: _own, ...same } = tally.quantity;
  return within !== undefined && bare(rest) === bare(same)
    ? locale.requirements.asked.since(locale.when(daysOf(within)))
    : null;
}

/** Without what it is held against. */
const bare = (quantity: object) =>
  JSON.stringify(
    Object.entries(quantity)
      .filter(([key]) => !["atLeast", "moreThan", "atMost", "lessThan"].includes(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A rise or a fall: an upper limit below the base is a fall of at least so much. */
function movedText({ tally, plus, comparison }: AskedQuantity, since: string, locale: Locale): string {
  const words = locale.requirements.asked;
  const isFall = (plus ?? 0) < 0;
  const compare = words.compare[isFall ? MIRRORED[comparison] : comparison];
  const amount = difference(plus ?? 0, toldOf(tally), locale, words.points);
  return words.moved(isFall ? "down" : "up", compare, amount, since);
}

const MIRRORED: Readonly<Record<Comparator, Comparator>> = {
  atLeast: "atMost",
  moreThan: "lessThan",
  atMost: "atLeast",
  lessThan: "moreThan",
};

function plusText({ tally, plus }: AskedQuantity, locale: Locale): string {
  if (plus === null || plus === 0) return "";
  const words = locale.requirements.asked;
  return words.plus(difference(plus, toldOf(tally), locale, words.points), plus > 0);
}

/** What the threshold comes to, where that is known and one cannot read it. */
function meaningOf({ tally, need, percent, plus, base }: AskedQuantity, locale: Locale): string {
  const isPlain = percent === 100 && (plus ?? 0) === 0 && typeof base === "number";
  if (isPlain || need.least === null || need.least !== need.most) return "";
  return locale.requirements.asked.meaning(figure(need.least, toldOf(tally), locale));
}
