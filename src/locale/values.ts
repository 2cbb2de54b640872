import { addDays, type Day, type Span } from "../model/date.js";

/** How a language writes days, and days that are known only in part. */
export interface Dates {
  /** In a table, all of one width. */
  readonly short: (day: Day) => string;
  /** In a sentence. */
  readonly day: (day: Day) => string;
  readonly month: (year: string, month: string) => string;
  readonly year: (year: string) => string;
  readonly by: (day: Day) => string;
  readonly from: (day: Day) => string;
  readonly between: (from: Day, to: Day) => string;
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

/** `1234567.5` with the marks of a language. */
export function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = "", fraction] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? "" : decimal + fraction);
}

export const marked = (text: string): string => `“${text}”`;

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

export const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== "");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Made a sentence of its own. */
export const sentence = (text: string): string => `${capital(text)}.`;
