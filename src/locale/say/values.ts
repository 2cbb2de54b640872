import type { Attribute } from "../../model/plan/attribute.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import { addDays, type Day, type Span } from "../../model/values/date.js";
import { inLanguage, type Wording } from "../../model/values/wording.js";

/** How a language writes days, and days that are known only in part. */
export interface Dates {
  /** In a table, all of one width. */
  readonly short: (day: Day) => string;
  /** In a sentence. */
  readonly day: (day: Day) => string;
  /** A month of a year, both in digits. */
  readonly month: (year: string, month: string) => string;
  /** A year, in digits. */
  readonly year: (year: string) => string;
  /** Some day up to this one. */
  readonly by: (day: Day) => string;
  /** Some day from this one on. */
  readonly from: (day: Day) => string;
  /** Some day of this stretch. */
  readonly between: (from: Day, to: Day) => string;
  /** No day is known. */
  readonly unknown: string;
}

/** Some day of a span, in the fewest words: a day, a month, a year, a limit, or two. */
export function when({ from, to }: Span, dates: Dates): string {
  if (from === null) return to === null ? dates.unknown : dates.by(to);
  if (to === null) return dates.from(from);
  const [year = "", month = ""] = from.split("-");
  const next = addDays(to, 1);
  if (from === to) return dates.day(from);
  if (from.endsWith("-01-01") && next === `${Number(year) + 1}-01-01`) return dates.year(year);
  if (from.endsWith("-01") && next.endsWith("-01") && to.startsWith(`${year}-${month}`))
    return dates.month(year, month);
  return dates.between(from, to);
}

/** In what money is told: so many of the currency's own unit, and what that is called. */
export interface MoneyUnit {
  /** How many of the currency one of them is. */
  readonly by: number;
  /** What it is called: *triệu đồng*. */
  readonly name: string;
}

/** The larger units of a currency, the largest first: whether amounts are told in it, and its name. */
interface LargeUnit extends MoneyUnit {
  /** Every amount must be a multiple of this. */
  readonly step: number;
}

/** The largest unit in which all amounts are short: a thousand million with two decimals at most, a million whole. */
export function moneyUnitOf(amounts: readonly number[], large: readonly LargeUnit[], own: string): MoneyUnit {
  const most = Math.max(0, ...amounts.map(Math.abs));
  return (
    large.find(({ by, step }) => most >= by && amounts.every((amount) => amount % step === 0)) ?? {
      by: 1,
      name: own,
    }
  );
}

/** `1234567.5` with the marks of a language. */
export function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = "", fraction] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? "" : decimal + fraction);
}

/** Marked off as a name or as words of others; marks inside are single ones, as in print. */
export const marked = (text: string): string =>
  `“${text.replace(/[“”]/g, (mark) => (mark === "“" ? "‘" : "’"))}”`;

const LONGEST = 60;

/** Text of others inside a sentence of ours: marked off, on one line, not too long. */
export function quoted(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST).replace(/\p{Cc}+/gu, " "));
  return marked(letters.slice(0, LONGEST).join("") + (letters.length > LONGEST ? "…" : ""));
}

/**
 * Two texts that differ, each marked off: where both are long and begin alike, from a little before the place where they part.
 */
export function apart(one: string, other: string): readonly [string, string] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const from = same < LONGEST - 10 ? 0 : same - 20;
  const shown = (text: string) => quoted(`${from === 0 ? "" : "…"}${text.slice(from)}`);
  return [shown(one), shown(other)];
}

/** The word for a code that may be one of ours; otherwise the text itself. */
export const word = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

export const list = (texts: readonly string[]): string => texts.join(", ");

/** As many names as a sentence holds, each marked off. */
export const few = (names: readonly string[]): string =>
  list([...names.slice(0, FEW).map(quoted), ...(names.length > FEW ? ["…"] : [])]);
const FEW = 15;

export const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== "");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Made a sentence of its own. */
export const sentence = (text: string): string => `${capital(text)}.`;

/** Words in one language, where there are any. */
export const textIn = (text: Wording | null | undefined, language: string): string | undefined =>
  text === null || text === undefined ? undefined : inLanguage(text, language);

/** Inside a sentence: a title begins with a small letter, unless it is an abbreviation. */
export const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu}\s/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** What says which of a row one is stands before its number. */
export const isPlace = (unit: string): boolean => /^(?:hạng|thứ hạng|place|rank)$/i.test(unit);

/** A figure with its unit: *120 ha*, but *88%* and *hạng 5*. */
const measured = (figure: string, unit: string): string =>
  unit === "%" ? figure + unit : isPlace(unit) ? `${unit} ${figure}` : `${figure} ${unit}`;

/** How values are called that are no figures and no words. */
export interface ValueNames {
  /** Name of a unit by its id. */
  readonly unitOf: (id: string) => string;
  /** A day as people write it, from YYYY-MM-DD or a partial date. */
  readonly dayOf: (day: string) => string;
  /** What yes is called. */
  readonly yes: string;
  /** What no is called. */
  readonly no: string;
}

/**
 * A value of an attribute as people read it (giá trị thuộc tính): a figure with its unit of measure, an option by its title.
 *
 * @example
 * attributeText(120, area, names, vi); // 120 ha
 */
export function attributeText(
  value: AttributeValue,
  attribute: Attribute,
  { unitOf, dayOf, yes, no }: ValueNames,
  {
    language,
    money,
    number,
  }: {
    readonly language: string;
    readonly money: (amount: number, currency?: string) => string;
    readonly number: (value: number) => string;
  },
): string {
  switch (attribute.type) {
    case "money":
      return money(Number(value), attribute.currency);
    case "number":
      return measured(number(Number(value)), inLanguage(attribute.unit, language));
    case "yes-no":
      return value === true ? yes : no;
    case "choice": {
      const title = attribute.options[String(value)];
      return title === undefined ? String(value) : inLanguage(title, language);
    }
    case "unit":
      return unitOf(String(value));
    case "day":
      return dayOf(String(value));
    case "text":
      return String(value);
  }
}
