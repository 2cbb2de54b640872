import type { LawSet } from "../../model/law/criterion.js";
import { addDays, addMonths, daysBetween, type Day } from "../../model/values/date.js";
import type { Duration } from "../../model/law/lawful-time.js";
import { doubtfulDays, type WorkCalendar } from "../../model/law/work-calendar.js";

/** What is known of the days that are worked, and how far anybody may err where nothing is. */
export interface WorkDays {
  readonly calendar: WorkCalendar | null;
  /** Days of the calendar that may be otherwise: nobody has read them on a notice of the State. */
  readonly doubtful: ReadonlySet<Day>;
  readonly holidays: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
  readonly most: Pick<LawSet["holidays"], "atMost" | "madeUp">;
}

/** A day that is not known better than this: the same twice where every calendar that may be gives the same. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

export const workDays = (most: WorkDays["most"], calendar: WorkCalendar | null): WorkDays => ({
  calendar,
  doubtful: new Set(calendar === null ? [] : doubtfulDays(calendar)),
  holidays: new Set(calendar?.holidays),
  worked: new Set(calendar?.worked),
  most,
});

/**
 * The last lawful day of a term. The day on which it begins is not counted (BLDS 2015, Điều 147); if the last is a day
 * off, the term ends with the next working day (Điều 148 khoản 5).
 */
export const lastDay = (start: Day, term: Duration, days: WorkDays): DayRange => ({
  earliest: endOf(start, term, most(days)),
  latest: endOf(start, term, least(days)),
});

/** The last day on which a term can begin that ends by a day: surely by it, and perhaps. */
export const lastStart = (end: Day, term: Duration, days: WorkDays): DayRange => ({
  earliest: startOf(end, term, () => least(days)),
  latest: startOf(end, term, () => most(days)),
});

/** Days of the calendar between two days, ends included, that may be otherwise. */
export const doubtfulIn = ({ doubtful }: WorkDays, from: Day, to: Day): readonly Day[] =>
  [...doubtful].filter((day) => from <= day && day <= to).toSorted();

/** Tells of each day in turn whether it is worked. */
type Count = (day: Day) => boolean;

function endOf(start: Day, { unit, atMost }: Duration, isWorked: Count): Day {
  if (unit === "working-days") return afterWorking(start, atMost, isWorked);
  const day = unit === "days" ? addDays(start, atMost) : addMonths(start, atMost);
  return afterWorking(addDays(day, -1), 1, isWorked);
}

/** Counted back from the last day on which it can have begun if no day were off. */
function startOf(end: Day, term: Duration, count: () => Count): Day {
  const { unit, atMost } = term;
  const guess = unit === "months" ? addDays(addMonths(end, -atMost), 4) : addDays(end, -atMost);
  for (let day = guess; ;) {
    if (endOf(day, term, count()) <= end) return day;
    const before = addDays(day, -1);
    if (before === day) return day;
    day = before;
  }
}

/** The n-th working day after a day. */
function afterWorking(start: Day, count: number, isWorked: Count): Day {
  let [day, left] = [start, count];
  for (let next = addDays(day, 1); left > 0 && next > day; next = addDays(day, 1)) {
    day = next;
    if (isWorked(day)) left--;
  }
  return day;
}

/** As many days worked as may be: no doubtful day is off, and weekends beyond the calendar are made up for. */
function most({ calendar, doubtful, holidays, worked, most: { madeUp } }: WorkDays): Count {
  let spare = madeUp;
  return (day) => {
    if (isTold(day, calendar))
      return isWeekend(day) ? worked.has(day) : !holidays.has(day) || doubtful.has(day);
    return !isWeekend(day) || spare-- > 0;
  };
}

/** As few: every doubtful day is off, and beyond the calendar so many weekdays as a year may have off. */
function least({ calendar, doubtful, holidays, worked, most: { atMost } }: WorkDays): Count {
  let off = atMost;
  return (day) => {
    if (isTold(day, calendar))
      return isWeekend(day) ? worked.has(day) && !doubtful.has(day) : !holidays.has(day);
    return !isWeekend(day) && off-- <= 0;
  };
}

const isTold = (day: Day, calendar: WorkCalendar | null) =>
  calendar !== null && calendar.from <= day && day <= calendar.to;

const A_MONDAY = "2024-01-01";
const isWeekend = (day: Day) => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7 > 4;
