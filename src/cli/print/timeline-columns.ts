import { addDays, addMonths, daysBetween, type Day } from "../../model/values/date.js";
import type { Timeframe } from "../../rules/time/timeline.js";

/** Equal parts of a window, from calendar start to calendar start. */
export interface TimelineColumns {
  /** Days in a column, or else months. */
  readonly days: number;
  readonly months: number;
  /** The last day of every column that lies in the window. */
  readonly ends: readonly Day[];
  /** Columns in which a year begins, or a month where columns are days. */
  readonly labels: readonly { readonly at: number; readonly year: string; readonly month: string | null }[];
}

/** A month, a quarter, a year, ten years, a hundred, a thousand. */
const MONTHS = [1, 3, 12, 120, 1200, 12_000] as const;

/** The finest columns of which so many have room. */
export function columnsOf({ from, to }: Timeframe, most: number): TimelineColumns {
  const days = daysBetween(from, to) + 1;
  if (days <= most) return columns(dailyStarts(from, days), to, 1, 0);
  const months = MONTHS.find((each) => spanned(from, to, each) <= most) ?? 12_000;
  const start = startOf(from, months);
  const starts = Array.from({ length: spanned(from, to, months) }, (_, index) =>
    addMonths(start, months * index),
  );
  return columns(starts, to, 0, months);
}

const dailyStarts = (from: Day, days: number) =>
  Array.from({ length: days }, (_, index) => addDays(from, index));

const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const spanned = (from: Day, to: Day, months: number) =>
  Math.floor(monthOf(to) / months) - Math.floor(monthOf(from) / months) + 1;

function startOf(day: Day, months: number): Day {
  const month = Math.floor(monthOf(day) / months) * months;
  const [year, rest] = [Math.floor(month / 12), month % 12];
  return `${String(year).padStart(4, "0")}-${String(rest + 1).padStart(2, "0")}-01`;
}

function columns(starts: readonly Day[], to: Day, days: number, months: number): TimelineColumns {
  const ends = starts.map((_, index) => {
    const next = starts[index + 1];
    return next === undefined ? to : addDays(next, -1);
  });
  const labels = starts.flatMap((start, at): TimelineColumns["labels"] => {
    const [year = "", month = "", date] = start.split("-");
    if (days > 0) return at === 0 || date === "01" ? [{ at, year, month }] : [];
    return at === 0 || month === "01" ? [{ at, year, month: null }] : [];
  });
  return { days, months, ends, labels };
}
