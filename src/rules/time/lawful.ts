import type { LawSet } from "../../model/law/criterion.js";
import { addDays, later, sooner, type Day } from "../../model/values/date.js";
import type { LawfulTime } from "../../model/law/lawful-time.js";
import type { WorkCalendar } from "../../model/law/work-calendar.js";
import { lastDay, lastStart, workDays, type DayRange, type WorkDays } from "./days.js";

/** What a law set that was handed in says of time. */
export interface Lawful {
  /** By the stage they lead to; those that nobody has read at all left out. */
  readonly times: ReadonlyMap<string, readonly LawfulTime[]>;
  readonly days: WorkDays;
}

/** The lawful times of a set, and the days they are counted in; none where no set is at hand. */
export function lawfulOf(
  law: Pick<LawSet, "times" | "holidays"> | undefined,
  calendar: WorkCalendar | undefined,
): Lawful | null {
  if (law === undefined) return null;
  const times = new Map<string, LawfulTime[]>();
  for (const time of Object.values(law.times).filter(isRead))
    for (const dateRef of time.reach)
      if ("stage" in dateRef) times.set(dateRef.stage, [...(times.get(dateRef.stage) ?? []), time]);
  return { times, days: workDays(law.holidays, calendar ?? null) };
}

const isRead = ({ basis }: LawfulTime) => basis.some(({ confidence }) => confidence !== "unverified");

const isInForce = ({ from, to }: Pick<LawfulTime, "from" | "to">, first: Day | null, last: Day): boolean =>
  (from === null || from <= last) && (to === null || first === null || first < to);

/**
 * The last day on which the act before can take place, if the longest time in force on it still ends by a day, whatever
 * the calendar: counted in each stretch of days through which the law stays the same, the last first. Null where no
 * lawful time leads there.
 */
export function latestBefore(stage: string, end: Day, { times, days }: Lawful): Day | null {
  const all = times.get(stage) ?? [];
  if (all.length === 0) return null;
  const changes = [...new Set(all.flatMap(({ from, to }) => [from, to]))].flatMap((day) => day ?? []);
  const starts = [
    ...changes
      .filter((day) => day <= end)
      .toSorted()
      .toReversed(),
    null,
  ];
  let last = end;
  for (const start of starts) {
    const here = all.filter((time) => isInForce(time, last, last));
    // Where the law says nothing any more, nothing tells how long it takes.
    if (here.length === 0) return null;
    const day = here.map((time) => lastStart(end, time, days).earliest).reduce(sooner, last);
    if (start === null || day >= start) return day;
    last = addDays(start, -1);
  }
  return null;
}

/** The last lawful day of a stage, counted from an act on some day of a span: of the longest time in force on it. */
export function latestAfter(all: readonly LawfulTime[], span: Span, { days }: Lawful): LawfulRange | null {
  const ends = all
    .filter((time) => isInForce(time, span.selected.from, span.selected.to))
    .map((time) => ({
      earliest: span.from === null ? null : lastDay(span.from, time, days).earliest,
      latest: lastDay(span.to, time, days).latest,
    }));
  const [first, ...others] = ends;
  return first === undefined ? null : others.reduce(longer, first);
}

interface Bounded {
  readonly from: Day | null;
  readonly to: Day;
}
interface Span extends Bounded {
  /** The days on one of which the law was chosen. */
  readonly selected: Bounded;
}
type LawfulRange = { readonly earliest: Day | null; readonly latest: DayRange["latest"] };

const longer = (a: LawfulRange, b: LawfulRange): LawfulRange => ({
  earliest: a.earliest === null || b.earliest === null ? null : later(a.earliest, b.earliest),
  latest: later(a.latest, b.latest),
});
