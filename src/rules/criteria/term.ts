import { daysBetween, isBy, type Day, type Span } from "../../model/date.js";
import type { Test } from "../../model/criterion-test.js";
import type { Answerable } from "../../model/occasion.js";
import type { RecordId } from "../names.js";
import { isFirst, recordsOf, type Bench, type Judged } from "./act.js";
import { coarse, type LawCause } from "./cause.js";
import { isExact } from "./days.js";
import { firstOf, isSeen, see, type Dated, type Seen } from "./occasions.js";
import { doubted, is, unknown, type Outcome } from "./outcome.js";
import { doubtfulIn, lastDay } from "../time/days.js";

/** The last lawful day: if the term began as early as it may have and nothing was off, and at the latest. */
interface Limit {
  readonly sure: Day;
  readonly latest: Day;
  readonly by: Answerable;
}

/** Before any other day: where the act may have taken place at any time before, no day is surely in time. */
const NEVER = "";

/** A term is kept: the first of the acts that keep it took place by its last day. */
export function isWithin(
  { time }: Extract<Test, { kind: "within" }>,
  judged: Judged,
  bench: Bench,
  criterion: string,
): Outcome {
  if (judged.act !== null && !isFirst(judged.act)) return is("not-applicable");
  const { law, days, world } = bench;
  const lawful = law.times[time];
  if (lawful === undefined) return unknown({ code: "law-unverified", criterion });
  const term = (day: Day) => lastDay(day, lawful, days);
  const { from, to } = judged.on;
  const sure = from === null ? NEVER : term(from).earliest;
  const limit = { sure, latest: term(to).latest, by: lawful.by };
  const looked = lawful.reach.map((occasion) => see(occasion, judged, bench));
  const kept = firstOf(looked.filter(isSeen));
  if (kept !== null) return compared(kept, limit, judged, bench);
  if (world.asOf <= sure) return unknown({ code: "not-due", until: sure });
  return stillOpen(looked, judged) ?? overdue(limit, judged, bench);
}

function compared(end: Dated, limit: Limit, judged: Judged, bench: Bench): Outcome {
  const { from, to } = end.on;
  if (isBy(to, limit.sure)) return doubted(is("met", end), end.doubts);
  if (from === null || from <= limit.latest) return unknown(between(judged, end.on, bench, end.records), end);
  const overrun = { days: daysBetween(limit.latest, from), by: limit.by };
  return doubted(is("unmet", { ...end, overrun }), end.doubts);
}

/** Nothing runs on once the course has come to another end; nothing is overdue that may only be unrecorded. */
function stillOpen(looked: readonly (Seen | LawCause)[], { course: { ends } }: Judged): Outcome | null {
  if (ends.some(({ flaw }) => flaw === null)) return is("not-applicable");
  const missing = looked.flatMap((seen) => (isSeen(seen) ? [] : [seen]));
  const [cause = null] = [...ends.map(({ flaw }) => flaw), ...missing];
  return cause && unknown(cause);
}

function overdue({ latest, by }: Limit, judged: Judged, bench: Bench): Outcome {
  const { asOf } = bench.world;
  if (asOf <= latest) return unknown(between(judged, { from: asOf, to: asOf }, bench));
  return is("unmet", { overrun: { days: daysBetween(latest, asOf), by } });
}

/** Why a term may or may not have been kept: a coarse day, or holidays that nobody has told of. */
function between(
  { on, acts }: Judged,
  end: Span,
  { days }: Bench,
  records: readonly RecordId[] = [],
): LawCause {
  if (isExact(on) && isExact(end)) {
    const unread = doubtfulIn(days, on.from, end.to);
    return {
      code: "calendar-missing",
      from: on.from,
      to: end.to,
      ...(isWithinCalendar(days, on.from, end.to) && unread.length > 0 && { unread }),
    };
  }
  return coarse([...new Set([...recordsOf(acts), ...records])], isExact(on) ? end : on);
}

const isWithinCalendar = ({ calendar }: Bench["days"], from: Day, to: Day) =>
  calendar !== null && calendar.from <= from && to <= calendar.to;
