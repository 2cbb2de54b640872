import { span, type Span } from "../../../model/values/date.js";
import type { Condition } from "../../../model/requirement/condition.js";
import type { DayStretch } from "../../../model/requirement/measure.js";
import { inLanguage, type Wording } from "../../../model/values/wording.js";
import type { Tally } from "../../../rules/assessment/explanation.js";
import type { Locale } from "../../words/locale.js";
import { lowered, textIn, word } from "../values.js";

/** A quantity with what it is called; judged or not. */
export type NamedQuantity = Pick<
  Tally,
  "quantity" | "measured" | "names" | "stage" | "counts" | "valid" | "attribute"
>;

export type QuantityNamer = (tally: NamedQuantity, locale: Locale) => string;

/** In a word: `doanh nghiệp đã được cấp giấy chứng nhận`, `tổng số người được tập huấn`, `tỷ lệ hộ nghèo`. */
export const shortName: QuantityNamer = (tally, locale) => {
  const { name } = locale.requirements;
  const attribute = ownName(tally, locale);
  const counted = countedName(tally, locale);
  if (attribute === null) return counted;
  // What is paid says nothing of what for; other figures are named by what they tell.
  return name[tally.quantity.kind === "latest" ? "latest" : "total"](
    attribute,
    tally.measured.currency === null ? null : counted,
  );
};

/** The attribute that is added up or read; none of a count. */
const ownName = ({ quantity, attribute }: NamedQuantity, locale: Locale): string | null =>
  attribute === null || quantity.kind === "count" ? null : titleIn(attribute, quantity.attribute, locale);

/** A title in this language; where the plan lacks it, as all plans say; else as the plan does in its own. */
function titleIn(title: Wording | undefined, attribute: string, { language, terms }: Locale): string {
  const own = title?.[language];
  if (own !== undefined) return lowered(own);
  return Object.hasOwn(terms.attributes, attribute)
    ? word(terms.attributes, attribute)
    : lowered(textIn(title, language) ?? attribute);
}

/** Those that are counted: `doanh nghiệp đã được cấp giấy chứng nhận`. */
export const countedName: QuantityNamer = (tally, locale) =>
  locale.requirements.name.counted(inLanguage(tally.counts, locale.language), heldName(tally, locale));

/** What holds of them: the stage they reached; where it must still hold, the procedure's own word: *đang hoạt động*. */
export const heldName = (
  { quantity, stage, valid }: NamedQuantity,
  { language }: Pick<Locale, "language">,
): string => inLanguage(quantity.valid === true && valid !== null ? valid : stage, language);

/** With its conditions: `doanh nghiệp đã được cấp giấy chứng nhận (năm 2023)`. */
export const fullName: QuantityNamer = (tally, locale) => {
  const name = shortName(tally, locale);
  const isFigure = tally.attribute !== null && tally.measured.currency === null;
  const limits = [...(isFigure ? [countedName(tally, locale)] : []), ...limitsOf(tally, locale)];
  return limits.length === 0 ? name : locale.requirements.name.limited(name, limits);
};

/** What sets those apart that are counted, besides their stage. */
export const limitsOf = (tally: NamedQuantity, locale: Locale): readonly string[] => {
  const { where = [], within } = tally.quantity;
  return [
    ...where.map((condition) => limit(condition, tally.names, locale)),
    ...(within === undefined ? [] : [locale.when(daysOf(within))]),
    ...validity(tally, locale),
  ];
};

/** That what was granted must still hold, where no word of the procedure says so. */
function validity(
  { quantity, valid, stage }: NamedQuantity,
  { requirements, language }: Locale,
): readonly string[] {
  if (quantity.valid !== true || valid !== null) return [];
  const word = requirements.name.valid;
  return inLanguage(stage, language).includes(word) ? [] : [word];
}

/** The days of a stretch. */
export const daysOf = (stretch: DayStretch): Span =>
  typeof stretch === "string" ? span(stretch) : { from: stretch.from ?? null, to: stretch.to ?? null };

/** What an id stands for; the id itself where it has no name. */
export const nameIn = (
  names: NamedQuantity["names"]["places"],
  id: string,
  { language }: Pick<Locale, "language">,
): string => textIn(names?.[id], language) ?? id;

/** An attribute in words: as the plan calls it, else as all plans do. */
export const attributeIn = (names: NamedQuantity["names"], attribute: string, locale: Locale): string =>
  titleIn(names.attributes?.[attribute], attribute, locale);

/** The value of an attribute in words. */
export function valueIn(
  names: NamedQuantity["names"],
  attribute: string,
  value: string | number | boolean,
  { language, terms, number }: Locale,
): string {
  if (typeof value === "number") return isYear(value) ? String(value) : number(value);
  const own = textIn(names.values?.[attribute]?.[String(value)], language);
  if (own !== undefined) return own;
  return word(attribute === "legal-form" ? terms.forms : terms.values, String(value));
}

const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 9999;

/** A condition in words: `cấp nhiệm vụ: cấp tỉnh hoặc cấp cơ sở`. */
function limit(condition: Condition, names: NamedQuantity["names"], locale: Locale): string {
  const { name } = locale.requirements;
  const attribute = attributeIn(names, condition.attribute, locale);
  const wanted = wantedBy(condition, names, locale);
  return "in" in condition || "unit" in condition || "party" in condition
    ? name.is(attribute, wanted)
    : name.between(attribute, wanted[0] || null, wanted[1] || null);
}

/** The values that a condition accepts; of one with ends these, "" where there is none. */
export function wantedBy(
  condition: Condition,
  names: NamedQuantity["names"],
  locale: Locale,
): readonly string[] {
  if ("in" in condition)
    return condition.in.map((value) => valueIn(names, condition.attribute, value, locale));
  if ("unit" in condition) return [nameIn(names.values?.[condition.attribute], condition.unit, locale)];
  if ("party" in condition) return [nameIn(names.parties, condition.party, locale)];
  return [condition.atLeast, condition.atMost].map((end) =>
    end === undefined ? "" : typeof end === "number" ? locale.number(end) : locale.dates.day(end),
  );
}
