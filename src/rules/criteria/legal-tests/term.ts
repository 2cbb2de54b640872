import { daysBetween, isBy, type Day } from "../../../model/values/date.js";
import type { LegalTest } from "../../../model/law/legal-test.js";
import type { Answerable } from "../../../model/law/date-ref.js";
import { isFirst, recordsOf, valuesIn, type LawContext, type JudgedAct } from "../act.js";
import { unusable } from "./attributes.js";
import { coarse, type LawCause } from "../cause.js";
import { isExact } from "./days.js";
import { firstOf, isResolved, resolveDate, toldBy, type Dated, type ResolvedDate } from "../resolve-date.js";
import { doubted, outcome, unique, unknown, type Outcome } from "../outcome.js";
import { doubtfulIn, lastDay } from "../../time/days.js";

/** The last lawful day: if the term began as early as it may have and nothing was off, and at the latest. */
interface Limit {
  /** Null where the act may have taken place at any time before: then no day is surely in time. */
  readonly sure: Day | null;
  readonly latest: Day;
  readonly by: Answerable;
}

/** A term is kept: the first of the acts that keep it took place by its last day. */
export function isWithin(test: Within, judged: JudgedAct, context: LawContext, criterion: string): Outcome {
  if (judged.act !== null && !isFirst(judged.act)) return outcome("not-applicable");
  const lawful = context.law.times[test.time];
  if (lawful === undefined) return unknown({ code: "law-unverified", criterion });
  const term = (day: Day) => lastDay(day, lawful, context.days);
  const { from, to } = judged.on;
  const sure = from === null ? null : term(from).earliest;
  const limit = { sure, latest: term(to).latest, by: lawful.by };
  const looked = lawful.reach.map((dateRef) => resolveDate(dateRef, judged, context));
  const kept = firstOf(looked.filter(isResolved));
  const by = (last: Limit): Outcome => {
    if (kept !== null) return compared(kept, last, judged, context);
    if (last.sure !== null && context.snapshot.asOf <= last.sure)
      return unknown({ code: "not-due", until: last.sure });
    return stillOpen(looked, judged) ?? overdue(last, judged, context);
  };
  const plain = by(limit);
  return test.except === undefined || plain.verdict !== "unmet"
    ? plain
    : butFor(test.except, plain, judged, (days) => by(prolonged(limit, days, context)));
}
type Within = Extract<LegalTest, { kind: "within" }>;

/** A term is overrun only if it still is when the days that do not count are added to it. */
function butFor(
  attribute: string,
  plain: Outcome,
  judged: JudgedAct,
  again: (days: number) => Outcome,
): Outcome {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const [days, ...others] = values;
  if (days === undefined) return unknown({ code: "attribute-missing", records, attribute }, plain);
  if (others.length > 0) return unknown({ code: "contradicted", records, attribute }, plain);
  if (typeof days !== "number") return unknown(unusable(attribute, days, "number", judged), plain);
  const result = doubted(days === 0 ? plain : again(days), doubts);
  return {
    ...result,
    records: unique([...result.records, ...records]),
    found: unique([...result.found, { attribute, values }]),
  };
}

const prolonged = ({ sure, latest, by }: Limit, atMost: number, { days }: LawContext): Limit => {
  const term = { unit: "days", atMost } as const;
  return {
    sure: sure && lastDay(sure, term, days).earliest,
    latest: lastDay(latest, term, days).latest,
    by,
  };
};

function compared(end: Dated, limit: Limit, judged: JudgedAct, context: LawContext): Outcome {
  const { from, to } = end.on;
  if (isBy(to, limit.sure)) return doubted(outcome("met", end), end.doubts);
  if (from === null || from <= limit.latest) return unknown(between(judged, end, context), end);
  const overrun = { days: daysBetween(limit.latest, from), by: limit.by };
  return doubted(outcome("unmet", { ...end, overrun }), end.doubts);
}

/** Nothing runs on once the proceeding has come to another end; nothing is overdue that may only be unrecorded. */
function stillOpen(
  looked: readonly (ResolvedDate | LawCause)[],
  { proceeding: { ends } }: JudgedAct,
): Outcome | null {
  if (ends.some(({ proofProblem }) => proofProblem === null)) return outcome("not-applicable");
  const missing = looked.flatMap((seen) => (isResolved(seen) ? [] : [seen]));
  const [cause = null] = [...ends.map(({ proofProblem }) => proofProblem), ...missing];
  return cause && unknown(cause);
}

function overdue({ latest, by }: Limit, judged: JudgedAct, context: LawContext): Outcome {
  const { asOf } = context.snapshot;
  if (asOf <= latest)
    return unknown(between(judged, { on: { from: asOf, to: asOf }, records: [], found: [] }, context));
  return outcome("unmet", { overrun: { days: daysBetween(latest, asOf), by } });
}

/** Why a term may or may not have been kept: a coarse day, or holidays that nobody has told of. */
function between(
  { on, acts }: JudgedAct,
  { on: end, records, found }: Pick<Dated, "on" | "records" | "found">,
  { days }: LawContext,
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
  const all = unique([...recordsOf(acts), ...records]);
  return isExact(on) ? coarse(all, end, toldBy({ found })) : coarse(all, on);
}

const isWithinCalendar = ({ calendar }: LawContext["days"], from: Day, to: Day) =>
  calendar !== null && calendar.from <= from && to <= calendar.to;
