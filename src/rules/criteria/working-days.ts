import { addDays, addMonths, daysBetween, type Day } from "../../model/date.js";
import type { WorkCalendar } from "../../model/work-calendar.js";

/** A term as the law writes it. */
export interface Term {
  readonly atMost: number;
  readonly unit: "days" | "working-days" | "months";
}

/** The last lawful day of a term; two days where holidays are not known. */
export interface LastDay {
  readonly earliest: Day;
  readonly latest: Day;
}

/**
 * The day on which it begins is not counted (BLDS 2015, Điều 147); if the last is a day off, the term ends with the next
 * working day (Điều 148 khoản 5).
 */
export function lastDay(
  start: Day,
  { atMost, unit }: Term,
  calendar: WorkCalendar | null,
  holidaysAtMost: number,
): LastDay {
  const end = (holidays: number): Day => {
    if (unit === "working-days") return afterWorking(start, atMost, calendar, holidays);
    const day = unit === "days" ? addDays(start, atMost) : addMonths(start, atMost);
    return afterWorking(addDays(day, -1), 1, calendar, holidays);
  };
  return { earliest: end(0), latest: end(holidaysAtMost) };
}

/** The n-th working day after a day, if so many weekdays that the calendar does not tell of are days off. */
function afterWorking(start: Day, count: number, calendar: WorkCalendar | null, holidays: number): Day {
  let [day, left, off] = [start, count, holidays];
  for (let next = addDays(day, 1); left > 0 && next > day; next = addDays(day, 1)) {
    day = next;
    const told = calendar !== null && calendar.from <= day && day <= calendar.to ? calendar : null;
    if (!isWorked(day, told)) continue;
    if (told === null && off > 0) off--;
    else left--;
  }
  return day;
}

const isWorked = (day: Day, told: WorkCalendar | null) =>
  isWeekend(day) ? (told?.worked?.includes(day) ?? false) : !told?.holidays.includes(day);

const A_MONDAY = "2024-01-01";
const isWeekend = (day: Day) => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7 > 4;
