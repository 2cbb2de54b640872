/**
 * @import { Comparator } from "../../src/model/requirement/comparison.js"
 * @import { Borne } from "./bearing.js"
 * @import { Scope } from "./closed.js"
 * @import { Bounds } from "./exact.js"
 * @import { Bearings, Gift } from "./gifts.js"
 * @import { Measure } from "./measure.js"
 * @import { Thing } from "./things.js"
 */
import { bornBy } from "./bearing.js";
import { isClosed } from "./closed.js";
import { compare } from "./compare.js";
import { giftsOf } from "./gifts.js";
import { thingsAt } from "./world.js";

/** @typedef {{ comparison: Comparator, percent: number, plus: number }} Asked */
/** @typedef {{ measure: Measure, borne: ReadonlyMap<Thing, Borne> }} Side */

const PARTS = 1_000_000;

/**
 * A percentage of a count is of *them*: tested by what each thing adds to 100·part − p·whole, at worst and at best.
 * @param {Side} part
 * @param {Side} whole
 * @param {Asked} asked
 * @param {Scope} scope
 * @param {string} day
 */
export function shareOf(part, whole, asked, scope, day) {
  const open = {
    isPartAll: isClosed(part.measure, day, scope),
    isWholeAll: isClosed(whole.measure, day, scope),
    isOnePlace: part.measure.place === whole.measure.place,
  };
  const things = thingsOfBoth(part.borne, whole.borne);
  const gifts = things.map((thing) => {
    const inPart = bearingIn(thing, part, scope, day);
    const inWhole = bearingIn(thing, whole, scope, day);
    return giftsOf(thing, inPart, inWhole, open);
  });
  const isDoubled = things.some(({ merged }, index) => merged !== null && (gifts[index]?.length ?? 0) > 1);
  /** @type {readonly Gift[]} */
  const unseen = open.isWholeAll
    ? []
    : open.isPartAll
      ? [[0, 1]]
      : [
          [0, 1],
          [1, 1],
        ];
  const mayHold = unseen.length > 0 || gifts.some((options) => options.some(([, one]) => one > 0));
  const [bounds, them] = [boundsOf(gifts, unseen), partOf(gifts, unseen)];
  return { verdict: mayHold ? verdictOf(gifts, unseen, asked) : "not-applicable", bounds, them, isDoubled };
}

/**
 * Things of either procedure; those of both are looked at once.
 * @param {ReadonlyMap<Thing, Borne>} part
 * @param {ReadonlyMap<Thing, Borne>} whole
 */
function thingsOfBoth(part, whole) {
  const things = [...whole.keys()];
  const known = new Set(things.flatMap(idsOf));
  for (const thing of part.keys()) if (!idsOf(thing).some((id) => known.has(id))) things.push(thing);
  return things;
}

/** @param {Thing} thing */
const idsOf = ({ apart }) => apart.flatMap(({ members }) => members);

/**
 * @param {Thing} thing
 * @param {Side} side
 * @param {Scope} scope
 * @param {string} day
 * @returns {Bearings}
 */
function bearingIn(thing, { measure, borne }, scope, day) {
  if (thing.apart.every(({ procedure }) => procedure === measure.procedure))
    return borne.get(thing) ?? bornBy(thing, measure, scope, day);
  const ids = new Set(idsOf(thing));
  const other = thingsAt(scope.world, measure.procedure, measure.keys).find((one) =>
    idsOf(one).some((id) => ids.has(id)),
  );
  return other === undefined ? { apart: [], merged: null } : bornBy(other, measure, scope, day);
}

/**
 * @param {readonly (readonly Gift[])[]} gifts
 * @param {readonly Gift[]} unseen
 * @param {Asked} asked
 */
function verdictOf(gifts, unseen, { comparison, percent, plus }) {
  const weight = Math.round(percent * PARTS);
  const score = (/** @type {Gift} */ [part, whole]) => 100 * PARTS * part - weight * whole;
  let [worst, best, surelyWhole] = [0, 0, false];
  const scored = gifts.map((options) => {
    const scores = options.map(score);
    const filled = options.flatMap((gift, index) => (gift[1] > 0 ? [scores[index] ?? 0] : []));
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    worst += low;
    best += high;
    if (filled.length === scores.length) surelyWhole = true;
    return { low, high, filled };
  });
  const extra = unseen.map(score);
  const isOpenBelow = extra.some((one) => one < 0);
  const isOpenAbove = extra.some((one) => one > 0);
  const need = 100 * PARTS * plus;
  const against = { least: need, most: need };
  if (surelyWhole) {
    const value = { least: isOpenBelow ? null : worst, most: isOpenAbove ? null : best };
    return compare(value, comparison, against);
  }
  // Nothing may stand in the whole: never met, and unmet only where every whole that is not empty says so.
  let [least, most] = [Infinity, -Infinity];
  for (const { low, high, filled } of scored) {
    if (filled.length === 0) continue;
    least = Math.min(least, worst - low + Math.min(...filled));
    most = Math.max(most, best - high + Math.max(...filled));
  }
  for (const one of extra) [least, most] = [Math.min(least, worst + one), Math.max(most, best + one)];
  const value = { least: isOpenBelow ? null : least, most: isOpenAbove ? null : most };
  return compare(value, comparison, against) === "unmet" ? "unmet" : "unknown";
}

/**
 * What the things give to the part, at least and at most.
 * @param {readonly (readonly Gift[])[]} gifts
 * @param {readonly Gift[]} unseen
 * @returns {Bounds}
 */
function partOf(gifts, unseen) {
  let [least, most] = [0, 0];
  for (const options of gifts) {
    least += Math.min(...options.map(([part]) => part));
    most += Math.max(...options.map(([part]) => part));
  }
  return { least, most: unseen.some(([part]) => part > 0) ? null : most };
}

/**
 * The share itself, at worst and at best.
 * @param {readonly (readonly Gift[])[]} gifts
 * @param {readonly Gift[]} unseen
 * @returns {Bounds}
 */
function boundsOf(gifts, unseen) {
  return {
    least: unseen.length > 0 ? 0 : farthest(gifts, -1),
    most: unseen.some(([part]) => part > 0) ? 100 : farthest(gifts, 1),
  };
}

/**
 * The share of the world that goes farthest up (1) or down (-1); null where nothing stands in the whole.
 * @param {readonly (readonly Gift[])[]} gifts
 * @param {1 | -1} way
 */
function farthest(gifts, way) {
  let [part, whole] = worldBy(gifts, ([, own]) => own);
  while (whole > 0) {
    /** @param {Gift} gift */
    const gain = ([own, all]) => way * (own * whole - part * all);
    const next = worldBy(gifts, gain);
    if (gain(next) <= 0) return (100 * part) / whole;
    [part, whole] = next;
  }
  return null;
}

/**
 * @param {readonly (readonly Gift[])[]} gifts
 * @param {(gift: Gift) => number} gain
 * @returns {Gift}
 */
function worldBy(gifts, gain) {
  let [part, whole] = [0, 0];
  for (const options of gifts) {
    const best = options.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    part += best[0];
    whole += best[1];
  }
  return [part, whole];
}
