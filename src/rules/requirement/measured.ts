import type { Day } from "../../model/date.js";
import { later } from "../../model/date.js";
import { quantityOf, type Measured } from "../../model/requirement/requirement.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { comparisonOf, type Comparison, type Threshold } from "../../model/requirement/threshold.js";
import type { Cause } from "../cause.js";
import { addExact, percentOf } from "../decimal.js";
import type { Bounds, Counted, MeasuredExplanation, Tally } from "../explanation.js";
import type { ActSpan } from "../snapshot/act.js";
import type { Verdict } from "../verdict.js";
import { compare } from "./compare.js";
import { find } from "./find.js";
import type { Judging } from "./judging.js";
import { judgeShare, outsideWhole } from "./share.js";
import { openCauses, tallyOf, type Found } from "./tally.js";

/** A quantity held against its threshold. */
export function judgeMeasured(leaf: Measured, judging: Judging): MeasuredExplanation {
  const { comparison, threshold } = comparisonOf(leaf);
  const quantity = quantityOf(leaf);
  const found = find(quantity, judging);
  const base = baseIn(threshold, judging);
  const judged =
    isShare(quantity, threshold) ?? false
      ? ofThem(quantity, found, base, { comparison, threshold }, judging)
      : ofNumbers(found, base, { comparison, threshold });
  const { verdict, need, share, passedOver = [] } = judged;
  const tally = tallyOf(quantity, { ...found, passedOver: [...found.passedOver, ...passedOver] }, judging.snapshot);
  return {
    kind: quantity.kind,
    verdict,
    since: verdict === "met" ? sinceOf(quantity, found, { comparison, threshold }) : null,
    causes: causesOf(verdict, found, base),
    comparison,
    need,
    tally,
    percent: typeof threshold !== "number" && "percent" in threshold ? threshold.percent : null,
    plus: typeof threshold === "number" ? null : (threshold.plus ?? null),
    base: base === null || typeof base === "number" ? base : tallyOf(base.quantity, base.found, judging.snapshot),
    share,
  };
}

/** What a threshold is taken of. */
type Base = { readonly quantity: Quantity; readonly found: Found } | number | null;

interface Against {
  readonly comparison: Comparison;
  readonly threshold: Threshold;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly need: Bounds;
  readonly share: Bounds | null;
  readonly passedOver?: Tally["passedOver"];
}

function baseIn(threshold: Threshold, judging: Judging): Base {
  if (typeof threshold === "number") return null;
  if (typeof threshold.of === "number") return threshold.of;
  return { quantity: threshold.of, found: find(threshold.of, judging) };
}

/** A percentage of a count is of those that the other count counts. */
const isShare = (quantity: Quantity, threshold: Threshold): boolean =>
  quantity.kind === "count" &&
  typeof threshold !== "number" &&
  "percent" in threshold &&
  typeof threshold.of !== "number" &&
  threshold.of.kind === "count";

function ofThem(
  part: Quantity,
  found: Found,
  base: Base,
  { comparison, threshold }: Against,
  judging: Judging,
): Outcome {
  if (typeof threshold === "number" || !("percent" in threshold) || typeof threshold.of === "number")
    return ofNumbers(found, base, { comparison, threshold });
  if (part.kind !== "count" || threshold.of.kind !== "count" || base === null || typeof base === "number")
    return ofNumbers(found, base, { comparison, threshold });
  const { percent, plus = 0 } = threshold;
  const share = judgeShare(part, threshold.of, { comparison, percent, plus }, judging);
  return {
    verdict: share.verdict,
    need: needOf(threshold, base),
    share: share.bounds,
    passedOver: outsideWhole(found.subjects, base.found.subjects),
  };
}

/** Two numbers, each between two bounds. A base not above 0 is nothing to compare with. */
function ofNumbers(found: Found, base: Base, { comparison, threshold }: Against): Outcome {
  const need = needOf(threshold, base);
  const isPercent = typeof threshold !== "number" && "percent" in threshold;
  const of = boundsOf(base);
  if (!isPercent || of === null) return { verdict: compare(found, comparison, need), need, share: null };
  const share = shareOf(found, of);
  if (of.most !== null && of.most <= 0) return { verdict: "not-applicable", need, share };
  if (of.least !== null && of.least > 0) return { verdict: compare(found, comparison, need), need, share };
  // It may be nothing: unmet only where every greater base says so, and never met.
  const above = { least: addExact([Number.MIN_VALUE, threshold.plus ?? 0]), most: need.most };
  const isUnmet = of.most !== null || comparison === "atLeast" || comparison === "moreThan";
  const verdict = compare(found, comparison, above);
  return { verdict: isUnmet && verdict === "unmet" ? "unmet" : "unknown", need, share };
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
  const of = (a: number | null, b: number | null) => (a === null || b === null || b <= 0 ? null : (100 * a) / b);
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
function sinceOf(quantity: Quantity, { subjects }: Found, { comparison, threshold }: Against): ActSpan | null {
  if (quantity.kind !== "count" || quantity.valid === true || typeof threshold !== "number") return null;
  if (comparison === "atLeast") return reachedOn(subjects, threshold);
  return comparison === "moreThan" ? reachedOn(subjects, Math.floor(threshold) + 1) : null;
}

/** The days on one of which the n-th subject got there: at the earliest if all possible ones count, at the latest if none does. */
function reachedOn(subjects: readonly Counted[], need: number): ActSpan {
  const starts = subjects.map(({ on }) => on.from ?? "").toSorted();
  const sure = subjects.filter(({ state }) => state === "definite").map(({ on }) => on.to);
  return { from: starts[need - 1] || null, to: lastOf(sure.toSorted().slice(0, need)) };
}

const lastOf = (days: readonly Day[]): Day => days.reduce(later, "");
