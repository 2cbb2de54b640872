import { addMonths, isBefore, isBy, type Day, type Period, type Span } from "../../../model/values/date.js";
import type { LegalTest } from "../../../model/law/legal-test.js";
import type { DateRef } from "../../../model/law/date-ref.js";
import { recordsOf, type LawContext, type JudgedAct } from "../act.js";
import { coarse } from "../cause.js";
import { isResolved, resolveDate, resolvedFrom, titleOf, toldBy, type Dated } from "../resolve-date.js";
import { doubted, outcome, unique, unknown, type Outcome } from "../outcome.js";

type Of<Kind extends LegalTest["kind"]> = Extract<LegalTest, { kind: Kind }>;

/** Less than so much time has gone by on the judged day; exactly so much is too much. */
export function isYounger(
  { since, below, unit }: Of<"younger">,
  judged: JudgedAct,
  context: LawContext,
): Outcome {
  const seen = itself(since, judged, context) ?? resolveDate(since, judged, context);
  if (!isResolved(seen)) return unknown(seen);
  if (seen.on === null) return outcome("not-applicable");
  const months = unit === "years" ? 12 * below : below;
  const [first, last] = [plus(seen.on.from, months), plus(seen.on.to, months)];
  const { on } = judged;
  if (isBefore(on.to, first)) return doubted(outcome("met", seen), seen.doubts);
  if (isBy(last, on.from)) return doubted(outcome("unmet", seen), seen.doubts);
  const records = unique([...seen.records, ...recordsOf(judged.acts)]);
  return unknown(isExact(seen.on) ? coarse(records, on) : coarse(records, seen.on, toldBy(seen)), seen);
}

/** Time goes by anew from an act that took the place of another of its stage: what counts is the judged act. */
function itself(since: DateRef, { procedure, act }: JudgedAct, context: LawContext): Dated | null {
  const isOwn = act !== null && "stage" in since && since.stage === `${procedure}.${act.stage}`;
  return isOwn && since.of === undefined ? resolvedFrom(act, titleOf(since.stage, context)) : null;
}

const plus = (day: Day | null, months: number) => (day === null ? null : addMonths(day, months));

/** One day is not before another. */
export function isNotBefore(
  { day, than }: Of<"not-before">,
  judged: JudgedAct,
  context: LawContext,
): Outcome {
  const [later, earlier] = [resolveDate(day, judged, context), resolveDate(than, judged, context)];
  if (!isResolved(later)) return unknown(later);
  if (later.on === null) return outcome("not-applicable");
  if (!isResolved(earlier)) return unknown(earlier, later);
  const seen = { records: [...earlier.records, ...later.records], found: [...earlier.found, ...later.found] };
  const doubts = [...earlier.doubts, ...later.doubts];
  if (earlier.on === null) return doubted(outcome("unmet", seen), doubts);
  const [a, b] = [earlier.on, later.on];
  if (isBy(a.to, b.from)) return doubted(outcome("met", seen), doubts);
  if (isBefore(b.to, a.from)) return doubted(outcome("unmet", seen), doubts);
  const open = isExact(a) ? later : earlier;
  return unknown(coarse(seen.records, isExact(a) ? b : a, toldBy(open)), seen);
}

/** A single day; a span is bounded on one side at least. */
export const isExact = (on: Span): on is Period => on.from === on.to;
