import { addMonths, isBefore, isBy, type Day, type Period, type Span } from "../../model/values/date.js";
import type { Test } from "../../model/law/criterion-test.js";
import type { Occasion } from "../../model/law/occasion.js";
import { recordsOf, type Bench, type Judged } from "./act.js";
import { coarse } from "./cause.js";
import { isSeen, see, seenOf, titleOf, toldBy, type Dated } from "./occasions.js";
import { doubted, is, unique, unknown, type Outcome } from "./outcome.js";

type Of<Kind extends Test["kind"]> = Extract<Test, { kind: Kind }>;

/** Less than so much time has gone by on the judged day; exactly so much is too much. */
export function isYounger({ since, below, unit }: Of<"younger">, judged: Judged, bench: Bench): Outcome {
  const seen = itself(since, judged, bench) ?? see(since, judged, bench);
  if (!isSeen(seen)) return unknown(seen);
  if (seen.on === null) return is("not-applicable");
  const months = unit === "years" ? 12 * below : below;
  const [first, last] = [plus(seen.on.from, months), plus(seen.on.to, months)];
  const { on } = judged;
  if (isBefore(on.to, first)) return doubted(is("met", seen), seen.doubts);
  if (isBy(last, on.from)) return doubted(is("unmet", seen), seen.doubts);
  const records = unique([...seen.records, ...recordsOf(judged.acts)]);
  return unknown(isExact(seen.on) ? coarse(records, on) : coarse(records, seen.on, toldBy(seen)), seen);
}

/** Time goes by anew from an act that took the place of another of its stage: what counts is the judged act. */
function itself(since: Occasion, { procedure, act }: Judged, bench: Bench): Dated | null {
  const isOwn = act !== null && "stage" in since && since.stage === `${procedure}.${act.stage}`;
  return isOwn && since.of === undefined ? seenOf(act, titleOf(since.stage, bench)) : null;
}

const plus = (day: Day | null, months: number) => (day === null ? null : addMonths(day, months));

/** One day is not before another. */
export function isNotBefore({ day, than }: Of<"not-before">, judged: Judged, bench: Bench): Outcome {
  const [later, earlier] = [see(day, judged, bench), see(than, judged, bench)];
  if (!isSeen(later)) return unknown(later);
  if (later.on === null) return is("not-applicable");
  if (!isSeen(earlier)) return unknown(earlier, later);
  const seen = { records: [...earlier.records, ...later.records], found: [...earlier.found, ...later.found] };
  const doubts = [...earlier.doubts, ...later.doubts];
  if (earlier.on === null) return doubted(is("unmet", seen), doubts);
  const [a, b] = [earlier.on, later.on];
  if (isBy(a.to, b.from)) return doubted(is("met", seen), doubts);
  if (isBefore(b.to, a.from)) return doubted(is("unmet", seen), doubts);
  const open = isExact(a) ? later : earlier;
  return unknown(coarse(seen.records, isExact(a) ? b : a, toldBy(open)), seen);
}

/** A single day; a span is bounded on one side at least. */
export const isExact = (on: Span): on is Period => on.from === on.to;
