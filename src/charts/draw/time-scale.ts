import { addDays, daysBetween, type Day } from "../../model/values/date.js";
import { rules } from "./bars.js";
import type { Canvas } from "./layout.js";
import type { Ruler, UtcDay } from "./scale.js";
import type { Layer } from "./marks.js";
import type { RowPlace } from "./rows.js";

/** Days from one to another, both whole; in UTC, so that no day shifts wherever the chart is looked at. */
export function timeRuler(from: Day, to: Day, { left, right, words }: Canvas): Ruler<Day> {
  const end = addDays(to, 1);
  const length = daysBetween(from, end);
  const months = monthsApart(length, Math.max(2, Math.floor((right - left) / 52)));
  const ticks = starts(from, end, months);
  return {
    type: "temporal",
    scale: { type: "utc", domain: [utcDay(from), utcDay(end)], range: [left, right], nice: false },
    again: { type: "utc" },
    least: from,
    most: end,
    ticks,
    values: ticks.map(utcDay),
    format: months % 12 === 0 ? words.formats.year : words.formats.month,
    px: (day) => left + (daysBetween(from, day) / length) * (right - left),
  };
}

const utcDay = (day: Day): UtcDay => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { utc: true, year, month, date };
};

const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12_000] as const;

/** Between two ticks, so that no more than so many stand on the axis. */
const monthsApart = (days: number, most: number): number =>
  MONTHS.find((months) => days / (months * 30) <= most) ?? 12_000;

/** Calendar starts within the days: of months, quarters, years … */
function starts(from: Day, end: Day, months: number): readonly Day[] {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const first = Math.floor((year * 12 + month - 1) / months) * months;
  const count = Math.ceil(daysBetween(from, end) / (months * 28)) + 2;
  return Array.from({ length: count }, (_, index) => dayOf(first + index * months)).filter(
    (day) => from <= day && day <= end,
  );
}

const dayOf = (months: number): Day =>
  `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;

/** The end of the day of the assessment, as a line through the rows. */
export const asOfLine = (
  ruler: Ruler<Day>,
  asOf: Day,
  lines: readonly RowPlace[],
  { theme }: Canvas,
): Layer =>
  rules(
    lines.map((line) => ({ at: addDays(asOf, 1), ...line })),
    ruler,
    { color: theme.alarm, width: 1.5, dash: [5, 3] },
  );
