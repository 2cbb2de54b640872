import { isBefore, later, type Day } from "../../model/values/date.js";
import { quantityOf, type Measured } from "../../model/requirement/requirement.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { type Comparator } from "../../model/requirement/comparison.js";
import { comparisonOf, type Threshold } from "../../model/requirement/threshold.js";
import type { Cause } from "../assessment/cause.js";
import { addExact, percentOf } from "../decimal.js";
import type { Bounds, MeasuredExplanation } from "../assessment/explanation.js";
import type { ActSpan } from "../snapshot/act.js";
import type { Verdict } from "../verdict.js";
import { ownDays } from "./closure.js";
import { compare } from "./compare.js";
import { find } from "./find.js";
import type { Judging } from "./judging.js";
import { findThem, judgeShare } from "./share.js";
import { openCauses, tallyOf, type Found } from "./tally.js";

/** A quantity held against its threshold. */
export function judgeMeasured(leaf: Measured, judging: Judging): MeasuredExplanation {
  const { comparison, threshold } = comparisonOf(leaf);
  const quantity = quantityOf(leaf);
  const base = baseIn(threshold, judging);
  const against = { comparison, threshold };
  const { verdict, need, share, found } =
    shareOfThem(quantity, base, against, judging) ??
    ofNumbers(ahead(find(quantity, judging), quantity, judging.day), base, against);
  return {
    kind: quantity.kind,
    verdict,
    since: verdict === "met" ? sinceOf(quantity, found, against) : null,
    causes: causesOf(verdict, found, base),
    comparison,
    need,
    tally: tallyOf(quantity, found, judging.snapshot),
    percent: typeof threshold !== "number" && "percent" in threshold ? threshold.percent : null,
    plus: typeof threshold === "number" ? null : (threshold.plus ?? null),
    base:
      base === null || typeof base === "number" ? base : tallyOf(base.quantity, base.found, judging.snapshot),
    share: share === null || (share.least === null && share.most === null) ? null : share,
  };
}

/** What a threshold is taken of. */
type Base = { readonly quantity: Quantity; readonly found: Found } | number | null;

interface Against {
  readonly comparison: Comparator;
  readonly threshold: Threshold;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly need: Bounds;
  readonly share: Bounds | null;
  readonly found: Found;
}

function baseIn(threshold: Threshold, judging: Judging): Base {
  if (typeof threshold === "number") return null;
  if (typeof threshold.of === "number") return threshold.of;
  return { quantity: threshold.of, found: find(threshold.of, judging) };
}

/** A percentage of a count is of those that the other count counts; null where none is asked for. */
function shareOfThem(
  part: Quantity,
  base: Base,
  { comparison, threshold }: Against,
  judging: Judging,
): Outcome | null {
  if (base === null || typeof base === "number" || typeof threshold === "number") return null;
  if (part.kind !== "count" || base.quantity.kind !== "count" || !("percent" in threshold)) return null;
  const { percent, plus = 0 } = threshold;
  const share = judgeShare(part, base.quantity, { comparison, percent, plus }, judging);
  return {
    verdict: share.verdict,
    need: needOf(threshold, base),
    share: share.bounds,
    found: findThem(part, base.found, share.them, judging),
  };
}

/** Of days that have not begun there is nothing to declare: nothing is counted, and nothing adds up. */
function ahead(found: Found, quantity: Quantity, day: Day): Found {
  const { from } = ownDays(quantity);
  const isAhead = isBefore(day, from) && quantity.kind !== "latest";
  return isAhead && found.most === null && found.subjects.length === 0 ? { ...found, most: 0 } : found;
}

/** Two numbers, each between two bounds. A base not above 0 is nothing to compare with. */
function ofNumbers(found: Found, base: Base, { comparison, threshold }: Against): Outcome {
  const need = needOf(threshold, base);
  const isPercent = typeof threshold !== "number" && "percent" in threshold;
  const of = boundsOf(base);
  const outcome = { need, found };
  if (!isPercent || of === null)
    return { ...outcome, verdict: compare(found, comparison, need), share: null };
  const share = shareOf(found, of);
  if (of.most !== null && of.most <= 0) return { ...outcome, verdict: "not-applicable", share };
  if ((of.least ?? 0) > 0) return { ...outcome, verdict: compare(found, comparison, need), share };
  // It may be nothing: unmet only where every greater base says so, and never met.
  const above = { least: addExact([Number.MIN_VALUE, threshold.plus ?? 0]), most: need.most };
  const verdict = compare(found, comparison, above);
  return { ...outcome, verdict: verdict === "unmet" ? "unmet" : "unknown", share };
}

const boundsOf = (base: Base): Bounds | null =>
  base === null ? null : typeof base === "number" ? { least: base, most: base } : base.found;

/** The threshold as a number, between two bounds. */
function needOf(threshold: Threshold, base: Base): Bounds {
  if (typeof threshold === "number") return { least: threshold, most: threshold };
  const { least, most } = boundsOf(base) ?? { least: null, most: null };
  const from = (value: number | null) => {
    if (value === null) return null;
    const part = "percent" in threshold ? percentOf(threshold.percent, value) : value;
    return addExact([part, threshold.plus ?? 0]);
  };
  return { least: from(least), most: from(most) };
}

/** The value in per cent of its base, as far as both are known. */
function shareOf(value: Bounds, base: Bounds): Bounds {
  const of = (a: number | null, b: number | null) =>
    a === null || b === null || b <= 0 ? null : (100 * a) / b;
  return { least: of(value.least, base.most), most: of(value.most, base.least) };
}

function causesOf(verdict: Verdict, found: Found, base: Base): readonly Cause[] {
  if (verdict === "not-applicable") return [{ code: "nothing-to-compare" }];
  if (verdict !== "unknown") return [];
  const ofBase = base === null || typeof base === "number" ? [] : openCauses(base.found);
  const causes = [...ofBase, ...openCauses(found)];
  return causes.length > 0 ? causes : [{ code: "nothing-recorded" }];
}

/** Since when so many subjects were there, told by their days; other quantities are looked at day by day. */
function sinceOf(quantity: Quantity, found: Found, { comparison, threshold }: Against): ActSpan | null {
  if (quantity.kind !== "count" || quantity.valid === true || typeof threshold !== "number") return null;
  if (comparison === "atLeast") return reachedOn(found, threshold);
  return comparison === "moreThan" ? reachedOn(found, Math.floor(threshold) + 1) : null;
}

/** The days on one of which the n-th subject got there: at the earliest if all possible ones count, at the latest if none does. */
function reachedOn({ subjects, reached = [] }: Found, need: number): ActSpan {
  // What may have been at any time before comes first.
  const starts = subjects.flatMap(({ on }) => on.from ?? []).toSorted();
  return {
    from: starts[need - 1 - (subjects.length - starts.length)] ?? null,
    to: lastOf(reached.toSorted().slice(0, need)),
  };
}

const lastOf = (days: readonly Day[]): Day => days.reduce(later, "");
