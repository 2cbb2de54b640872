/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Requirement } from "../../src/model/requirement/requirement.js"
 * @import { Comparator } from "../../src/model/requirement/comparison.js"
 * @import { Threshold } from "../../src/model/requirement/threshold.js"
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
 * @import { Bounds } from "./exact.js"
 * @import { Found } from "./found.js"
 * @import { Measure } from "./measure.js"
 * @import { Node } from "./node.js"
 * @import { Tables } from "./tables.js"
 */
import { bornBy, borneOn } from "./bearing.js";
import { compare, isLower } from "./compare.js";
import { LAST } from "./days.js";
import { percentOf, plus } from "./exact.js";
import { found } from "./found.js";
import { measureOf } from "./measure.js";
import { reachedOn } from "./reached.js";
import { shareOf } from "./share.js";
import { daysAfter, mayGiveWay } from "./stretch.js";
import { insideOf } from "./them.js";
import { thingsAt } from "./world.js";

/** @typedef {Exclude<Requirement, { of: unknown } | { by: unknown }>} Leaf */
/** @typedef {{ verdict: Verdict, share: Bounds | null, found: Found, base: Bounds | null, doubtful: boolean }} Outcome */

/**
 * @param {Leaf} requirement
 * @param {Plan} plan
 * @param {Tables} tables
 * @returns {Node}
 */
export function leaf(requirement, plan, tables) {
  const { comparison, threshold } = comparedIn(requirement);
  const measure = measureOf(requirement, plan, tables);
  const of = typeof threshold === "number" ? null : threshold.of;
  const base = of === null || typeof of === "number" ? of : measureOf(of, plan, tables);
  const outcome = outcomeIn(measure, base, comparison, threshold);
  const isTold = measure.kind === "count" && !measure.valid && typeof threshold === "number";
  const isSettled = (/** @type {Verdict} */ verdict, /** @type {string} */ day) =>
    !measure.valid &&
    (base === null || typeof base === "number" || isOver(base, day)) &&
    (isOver(measure, day) || (measure.kind !== "latest" && isLower(comparison) === (verdict === "met")));
  const first =
    comparison === "atLeast" ? threshold : comparison === "moreThan" ? floorOf(threshold) + 1 : null;
  return {
    judge: (scope, day) => {
      const { verdict, share, found: one, base: against, doubtful } = outcome(scope, day);
      const { least, most } = one;
      const since = verdict === "met" && isTold && typeof first === "number" ? reachedOn(one, first) : null;
      const tally = { least, most, need: needOf(threshold, against), share, base: against };
      return { verdict, doubtful: verdict === "unknown" && doubtful, since, parts: [], tally };
    },
    isForGood({ verdict }, scope, day) {
      if (verdict !== "met" && verdict !== "unmet") return false;
      if (!isSettled(verdict, day)) return false;
      if (!this.measures.some((one) => mayGiveWay(one, scope, day))) return true;
      const last = verdict === "met" ? scope.due : LAST;
      return daysAfter(this, scope, day, last).every(
        (next) => next > last || this.judge(scope, next).verdict === verdict,
      );
    },
    opened: (result) => result,
    mayBeLost: ({ verdict }, _, day) => verdict === "unknown" && isSettled("unmet", day),
    isMonotone: measure.kind === "count" && !measure.valid && base === null && isLower(comparison),
    isUpper: !isLower(comparison),
    measures: base === null || typeof base === "number" ? [measure] : [measure, base],
  };
}

/** @param {Threshold} threshold */
const floorOf = (threshold) => (typeof threshold === "number" ? Math.floor(threshold) : 0);

/**
 * @param {Measure} measure
 * @param {string} day
 */
const isOver = ({ valid, to }, day) => !valid && to !== null && to <= day;

/**
 * @param {Leaf} leaf
 * @returns {{ comparison: Comparator, threshold: Threshold }}
 */
export function comparedIn({ atLeast, moreThan, atMost, lessThan }) {
  if (atLeast !== undefined) return { comparison: "atLeast", threshold: atLeast };
  if (moreThan !== undefined) return { comparison: "moreThan", threshold: moreThan };
  if (atMost !== undefined) return { comparison: "atMost", threshold: atMost };
  return { comparison: "lessThan", threshold: lessThan ?? 1 };
}

/**
 * @param {Measure} measure
 * @param {Measure | number | null} base
 * @param {Comparator} comparison
 * @param {Threshold} threshold
 * @returns {(scope: Scope, day: string) => Outcome}
 */
function outcomeIn(measure, base, comparison, threshold) {
  const look = (/** @type {Measure} */ one, /** @type {Scope} */ scope, /** @type {string} */ day) =>
    found(one, borneOn(one, scope, day), scope, day);
  if (base === null || typeof base === "number") {
    const against = base === null ? null : { least: base, most: base };
    return (scope, day) =>
      ofNumbers(ahead(look(measure, scope, day), measure, day), against, comparison, threshold, false);
  }
  const isPercent = typeof threshold !== "number" && "percent" in threshold;
  if (isPercent && measure.kind === "count" && base.kind === "count") {
    const asked = { comparison, percent: threshold.percent, plus: threshold.plus ?? 0 };
    return (scope, day) => shareOfThem(measure, base, asked, scope, day);
  }
  return (scope, day) => {
    const against = look(base, scope, day);
    const isOpen = against.subjects.some(({ doubtful }) => doubtful);
    return ofNumbers(ahead(look(measure, scope, day), measure, day), against, comparison, threshold, isOpen);
  };
}

/**
 * Nothing is counted, and nothing adds up, in days that have not begun.
 * @param {Found} one
 * @param {Measure} measure
 * @param {string} day
 * @returns {Found}
 */
const ahead = (one, { kind, from }, day) =>
  from !== null && from > day && kind !== "latest" && one.most === null && one.subjects.length === 0
    ? { ...one, most: 0 }
    : one;

/**
 * @param {Measure} measure
 * @param {Measure} base
 * @param {import("./share.js").Asked} asked
 * @param {Scope} scope
 * @param {string} day
 * @returns {Outcome}
 */
function shareOfThem(measure, base, asked, scope, day) {
  const sideOf = (/** @type {Measure} */ one) => ({
    measure: one,
    borne: new Map(
      thingsAt(scope.world, one.procedure, one.keys).map((thing) => [thing, bornBy(thing, one, scope, day)]),
    ),
  });
  const [part, whole] = [sideOf(measure), sideOf(base)];
  const { verdict, bounds, them: one, isDoubled } = shareOf(part, whole, asked, scope, day);
  const all = found(base, [...whole.borne.values()], scope, day);
  const inside = insideOf([...part.borne.values()], all);
  const them = { ...found(measure, inside, scope, day), ...one };
  return {
    verdict,
    share: known(bounds),
    found: them,
    base: { least: all.least, most: all.most },
    doubtful: isDoubled || [...all.subjects, ...them.subjects].some((one) => one.doubtful),
  };
}

/** @param {Bounds} share */
const known = (share) => (share.least === null && share.most === null ? null : share);

/**
 * Two numbers, each between two bounds; a base not above 0 is nothing to compare with.
 * @param {Found} one
 * @param {Bounds | null} of
 * @param {Comparator} comparison
 * @param {Threshold} threshold
 * @param {boolean} isBaseDoubtful
 * @returns {Outcome}
 */
function ofNumbers(one, of, comparison, threshold, isBaseDoubtful) {
  const doubtful = isBaseDoubtful || one.subjects.some((subject) => subject.doubtful);
  const base = of && { least: of.least, most: of.most };
  const need = needOf(threshold, base);
  if (typeof threshold === "number" || !("percent" in threshold) || base === null)
    return { verdict: compare(one, comparison, need), share: null, found: one, base, doubtful };
  const share = known({ least: per(one.least, base.most), most: per(one.most, base.least) });
  const outcome = { share, found: one, base, doubtful };
  if (base.most !== null && base.most <= 0) return { ...outcome, verdict: "not-applicable" };
  if (base.least !== null && base.least > 0) return { ...outcome, verdict: compare(one, comparison, need) };
  // It may be nothing: never met, and unmet only where every greater base says so.
  const above = { least: threshold.plus || Number.MIN_VALUE, most: need.most };
  const isUnmet = (base.most !== null || isLower(comparison)) && compare(one, comparison, above) === "unmet";
  return { ...outcome, verdict: isUnmet ? "unmet" : "unknown" };
}

/**
 * @param {number | null} a
 * @param {number | null} b
 */
const per = (a, b) => (a === null || b === null || b <= 0 ? null : (100 * a) / b);

/**
 * The threshold as a number, between two bounds.
 * @param {Threshold} threshold
 * @param {Bounds | null} base
 * @returns {Bounds}
 */
function needOf(threshold, base) {
  if (typeof threshold === "number") return { least: threshold, most: threshold };
  const from = (/** @type {number | null | undefined} */ value) => {
    if (value === null || value === undefined) return null;
    const part = "percent" in threshold ? percentOf(threshold.percent, value) : value;
    return plus(part, threshold.plus ?? 0);
  };
  return { least: from(base?.least), most: from(base?.most) };
}
