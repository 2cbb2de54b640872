import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as plusMonths } from "date-fns/addMonths";
import * as z from "zod/mini";

/** A calendar day as `YYYY-MM-DD`. No time of day and no time zone anywhere; such strings sort as days do. */
export type Day = string;

const DAY = /^\d{4}-\d\d-\d\d$/;
const COARSE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
const DAY_MS = 86_400_000;

/** Whether the text is a day of the calendar: `2023-02-28` is, `2023-02-31` is not. */
export const isDay = (text: string): boolean =>
  OF_EVERY_MONTH.test(text) ||
  (DAY.test(text) && text.slice(8) > "00" && Number(text.slice(8)) <= daysIn(text));
const OF_EVERY_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** Misuse by a programmer, not bad data: the days handed in with a call must be days. */
export function assertDays(...days: readonly unknown[]): void {
  for (const day of days)
    if (typeof day !== "string" || !isDay(day))
      throw new RangeError(
        `${typeof day === "string" ? `"${day}"` : String(day)} is not a calendar day; write YYYY-MM-DD, such as 2023-12-31`,
      );
}

/** How many days the month `YYYY-MM` has; none, if there is no such month. */
function daysIn(text: string): number {
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
  if (month < 1 || month > 12) return 0;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export const Day: z.ZodMiniType<Day> = z.string().check(
  z.regex(DAY, "day"),
  z.refine((text) => !DAY.test(text) || isDay(text), "no-such-day"),
);

/**
 * A day as well as it is known, in EDTF (ISO 8601-2): `2023-06-06`, `2023-06`, `2023`; `../2023-06-06` some day up to
 * then, `2023-04/2023-06` some day between (a quarter), `2025-03-01/..` some day from then on.
 */
export type PartialDate = string;

/** The days on which something may have happened, ends included; null = not bounded on that side. */
export interface Span {
  /** The first of them, written YYYY-MM-DD; null where it may have been any day before. */
  readonly from: Day | null;
  /** The last of them, written YYYY-MM-DD; null where it may have been any day after. */
  readonly to: Day | null;
}

export const PartialDate: z.ZodMiniType<PartialDate> = z.string().check(
  z.superRefine((text, context) => {
    const fault = faultOf(text);
    if (fault !== null) context.addIssue({ code: "custom", message: fault });
  }),
);

/** Whether the text is a day as well as it is known. */
export const isPartialDate = (text: string): boolean => isDay(text) || faultOf(text) === null;

function faultOf(text: string): "partial-date" | "no-such-day" | null {
  const parts = text.split("/");
  const open = parts.filter((part) => part === "..").length;
  if (
    parts.length > 2 ||
    open > parts.length - 1 ||
    !parts.every((part) => part === ".." || COARSE.test(part))
  )
    return "partial-date";
  const areDays = parts.every((part) => part === ".." || isDay(firstDay(part)));
  return areDays && !isBackward(span(text)) ? null : "no-such-day";
}

const isBackward = ({ from, to }: Span) => from !== null && to !== null && from > to;

/** Whether one day is surely before another; of an end that is not bounded nothing is sure. */
export const isBefore = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a < b;

/** Whether one day is surely no later than another. */
export const isBy = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && a <= b;

/** The days that a partial date leaves open. */
export function span(date: PartialDate): Span {
  if (DAY.test(date)) return { from: date, to: date };
  const [start = "..", end = start] = date.split("/");
  return { from: start === ".." ? null : firstDay(start), to: end === ".." ? null : lastDay(end) };
}

const firstDay = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

const lastDay = (date: string) =>
  date.length === 10 ? date : date.length === 4 ? `${date}-12-31` : `${date}-${daysIn(date)}`;

/** The first of two days; "" stands before all days. */
export const sooner = (a: Day, b: Day): Day => (b < a ? b : a);

/** The last of two days; "" stands before all days. */
export const later = (a: Day, b: Day): Day => (b > a ? b : a);

/** Days from one day to another; negative when the second is the earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** A year of more than four digits would not sort as days do: what lies beyond these stops at them. */
const [FIRST, LAST] = ["0000-01-01", "9999-12-31"] as const;

/** By arithmetic alone, for terms are counted day by day. */
export function addDays(day: Day, days: number): Day {
  const time = Date.parse(day) + days * DAY_MS;
  if (time > Date.parse(LAST)) return LAST;
  return time < Date.parse(FIRST) ? FIRST : isoDay(new Date(time));
}

const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The same day of a later month; the last day of that month where it has no such day. No zone has a part in it. */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4)) + Math.floor((Number(day.slice(5, 7)) - 1 + months) / 12);
  if (year > 9999) return LAST;
  return year < 0 ? FIRST : isoDay(plusMonths(new UTCDateMini(day), months));
}

/** A stretch of days written in a plan, ends included. */
export interface Period {
  /** The first day, written YYYY-MM-DD. */
  readonly from: Day;
  /** The last day, written YYYY-MM-DD. */
  readonly to: Day;
}
export const Period: z.ZodMiniType<Period> = z.strictObject({ from: Day, to: Day });
