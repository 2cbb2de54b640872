import { span, type Span } from "../../../model/values/date.js";
import type { Condition } from "../../../model/requirement/condition.js";
import type { DayStretch } from "../../../model/requirement/measure.js";
import { inLanguage } from "../../../model/values/wording.js";
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
  const attribute = tally.attribute && lowered(inLanguage(tally.attribute, locale.language));
  const counted = countedName(tally, locale);
  if (attribute === null) return counted;
  // What is paid says nothing of what for; other figures are named by what they tell.
  return name[tally.quantity.kind === "latest" ? "latest" : "total"](
    attribute,
    tally.measured.currency === null ? null : counted,
  );
};

/** Those that are counted: `doanh nghiệp đã được cấp giấy chứng nhận`. */
export const countedName: QuantityNamer = ({ counts, stage }, { requirements, language }) =>
  requirements.name.counted(inLanguage(counts, language), inLanguage(stage, language));

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

/** That what was granted must still hold, where the name of the stage does not say so itself. */
function validity(
  { quantity, valid, stage }: NamedQuantity,
  { requirements, language }: Locale,
): readonly string[] {
  if (quantity.valid !== true) return [];
  const word = valid === null ? requirements.name.valid : inLanguage(valid, language);
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
export const attributeIn = (
  names: NamedQuantity["names"],
  attribute: string,
  { language, terms }: Locale,
): string => {
  const own = textIn(names.attributes?.[attribute], language);
  return own === undefined ? word(terms.attributes, attribute) : lowered(own);
};

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
