import { daysBetween, isBy, type Day, type Span } from "../../model/date.js";
import type { Answerable, Test } from "../../model/criterion-test.js";
import type { RecordId } from "../names.js";
import { isFirst, recordsOf, type Bench, type Judged } from "./act.js";
import { coarse, type LawCause } from "./cause.js";
import { isExact } from "./days.js";
import { firstOf, isSeen, see, type Dated, type Seen } from "./occasions.js";
import { doubted, is, unknown, type Outcome } from "./outcome.js";
import { lastDay } from "./working-days.js";

/** The last lawful day: if the term began as early as it may have and nothing was off, and at the latest. */
interface Limit {
  readonly sure: Day;
  readonly latest: Day;
  readonly by: Answerable;
}

/** Before any other day: where the act may have taken place at any time before, no day is surely in time. */
const NEVER = "";

/** A term is kept: the first of the acts that keep it took place by its last day. */
export function isWithin(test: Extract<Test, { kind: "within" }>, judged: Judged, bench: Bench): Outcome {
  if (judged.act !== null && !isFirst(judged.act)) return is("not-applicable");
  const { law, calendar, world } = bench;
  const term = (day: Day) => lastDay(day, test, calendar, law.holidays.atMost);
  const { from, to } = judged.on;
  const sure = from === null ? NEVER : term(from).earliest;
  const limit = { sure, latest: term(to).latest, by: test.by };
  const looked = test.reach.map((occasion) => see(occasion, judged, bench));
  const kept = firstOf(looked.filter(isSeen));
  if (kept !== null) return compared(kept, limit, judged);
  if (world.asOf <= sure) return unknown({ code: "not-due", until: sure });
  return stillOpen(looked, judged) ?? overdue(limit, world.asOf, judged);
}

function compared(end: Dated, limit: Limit, judged: Judged): Outcome {
  const { from, to } = end.on;
  if (isBy(to, limit.sure)) return doubted(is("met", end), end.doubts);
  if (from === null || from <= limit.latest) return unknown(between(judged, end.on, end.records), end);
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

function overdue({ latest, by }: Limit, asOf: Day, judged: Judged): Outcome {
  if (asOf <= latest) return unknown(between(judged, { from: asOf, to: asOf }, []));
  return is("unmet", { overrun: { days: daysBetween(latest, asOf), by } });
}

/** Why a term may or may not have been kept: a coarse day, or holidays that nobody has told of. */
function between({ on, acts }: Judged, end: Span, records: readonly RecordId[]): LawCause {
  if (isExact(on) && isExact(end)) return { code: "calendar-missing", from: on.from, to: end.to };
  return coarse([...new Set([...recordsOf(acts), ...records])], isExact(on) ? end : on);
}
