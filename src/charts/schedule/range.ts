import { addDays, addMonths, daysBetween, type Day } from "../../model/values/date.js";
import type { Canvas } from "../draw/layout.js";
import type { Ruler } from "../draw/scale.js";
import type { ScheduleEvent, Timed } from "./ways.js";
import { timeRuler } from "../draw/time-scale.js";

/** What lies further back than this is only said to be so: one old mark would press all else together. */
const YEARS_BACK = 4;

/** What there is within the days drawn; what was on or before a day not known is, at the latest, on the day of the assessment. */
export function clipped(row: Timed, asOf: Day): Timed {
  const floor = addMonths(asOf, -12 * YEARS_BACK);
  const isOld = ({ day }: ScheduleEvent) => day !== null && day < floor;
  const old = row.events.filter((event) => event.kind === "reached" && isOld(event));
  const events = row.events
    .filter((event) => !old.includes(event))
    .map((event) => {
      // A term that ran out long ago is still overrun: its mark stands at the edge.
      if (isOld(event)) return { ...event, day: null };
      const isLater = event.kind === "reached" && event.day !== null && event.day > asOf;
      return isLater ? { ...event, day: asOf } : event;
    });
  const stretches = row.stretches
    .filter(({ last }) => last >= floor)
    .map((stretch) => ({
      ...stretch,
      first: stretch.first !== null && stretch.first < floor ? null : stretch.first,
      last: stretch.kind === "coarse" && stretch.last > asOf ? asOf : stretch.last,
    }));
  const says = old.map((event) => event.says).join("; ");
  const before = says === "" ? [] : [{ kind: "before", day: null, says } as const];
  return { ...row, events: [...before, ...events], stretches };
}

export function rulerFor(all: readonly Timed[], asOf: Day, canvas: Canvas): Ruler<Day> {
  const days = all.flatMap(({ events, stretches }) => [
    ...events.flatMap(({ day }) => day ?? []),
    ...stretches.flatMap(({ first, last }) => [first ?? last, last]),
  ]);
  const [from = asOf] = [...days, asOf].toSorted();
  const to = [...days, asOf].toSorted().at(-1) ?? asOf;
  const room = Math.max(7, Math.round(daysBetween(from, to) * 0.03));
  return timeRuler(addDays(from, 0 - room), addDays(to, room), canvas);
}
