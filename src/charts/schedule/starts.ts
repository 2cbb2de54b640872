import type { Day } from "../../model/values/date.js";
import type { FindingRow } from "../../tables/finding-row.js";
import type { Canvas } from "../draw/layout.js";
import type { Timed } from "./ways.js";

const BAR = 14;

/** Every promise not met for which the last responsible start day can be told, the nearest first. */
export const startsOf = (all: readonly FindingRow[], canvas: Canvas): readonly Timed[] =>
  all
    .flatMap((row) =>
      row.lastStart === null || row.verdict === "met" || row.verdict === "not-applicable"
        ? []
        : [{ row, lastStart: row.lastStart }],
    )
    .toSorted((a, b) => (a.lastStart < b.lastStart ? -1 : Number(a.lastStart > b.lastStart)))
    .map(({ row, lastStart }) => startOf(row, lastStart, canvas));

function startOf(
  { title, clause, reason, due, margin }: FindingRow,
  lastStart: Day,
  { words, locale }: Canvas,
): Timed {
  const { dates, number } = locale;
  const hasPassed = margin !== null && margin < 0;
  const left = margin === null || hasPassed ? null : number(margin);
  const passed = hasPassed ? number(0 - margin) : null;
  const says = words.schedule.start(dates.short(lastStart), left, passed);
  return {
    label: title,
    note: says,
    more: `${clause}: ${reason}`,
    bar: BAR,
    events: [{ kind: hasPassed ? "late" : "start", day: lastStart, says }],
    stretches: lastStart > due ? [] : [{ kind: "needed", first: lastStart, last: due, says }],
  };
}
