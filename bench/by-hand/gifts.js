/**
 * @import { Bearing } from "./bearing.js"
 * @import { Thing } from "./things.js"
 */
import { subjectOf } from "./subject.js";

/** @typedef {readonly [part: number, whole: number]} Gift - what a thing gives in one world */
/** @typedef {{ isPartAll: boolean, isWholeAll: boolean, isOnePlace: boolean }} Open */
/** @typedef {{ apart: readonly Bearing[], merged: Bearing | null }} Bearings */

/**
 * @param {Thing} thing
 * @param {Bearings} part
 * @param {Bearings} whole
 * @param {Open} open
 * @returns {readonly Gift[]}
 */
export function giftsOf(thing, part, whole, open) {
  if (thing.merged === null && thing.apart.length === 1)
    return optionsOf(part.apart[0], whole.apart[0], open);
  /** @type {readonly Gift[]} */
  let sums = [[0, 0]];
  for (const index of thing.apart.keys()) {
    const options = optionsOf(part.apart[index], whole.apart[index], open);
    sums = distinct(sums.flatMap(([a, b]) => options.map(([c, d]) => /** @type {const} */ ([a + c, b + d]))));
  }
  if (thing.merged === null) return sums;
  return distinct([...sums, ...optionsOf(part.merged ?? undefined, whole.merged ?? undefined, open)]);
}

/**
 * @param {readonly Gift[]} gifts
 * @returns {readonly Gift[]}
 */
const distinct = (gifts) => [...new Map(gifts.map((gift) => [gift.join(" "), gift])).values()];

/**
 * One subject: outside, in the whole alone, in both; doubts about its place are common to both.
 * @param {Bearing | undefined} part
 * @param {Bearing | undefined} whole
 * @param {Open} open
 * @returns {readonly Gift[]}
 */
function optionsOf(part, whole, { isPartAll, isWholeAll, isOnePlace }) {
  const common = isOnePlace && whole !== undefined && whole.open;
  const inWhole = stateOf(whole, isWholeAll, common);
  const inPart = stateOf(part, isPartAll, common);
  /** @type {Gift[]} */
  const options = [];
  if (inWhole !== "yes" || common) options.push([0, 0]);
  if (inWhole !== "no" && inPart !== "yes") options.push([0, 1]);
  if (inWhole !== "no" && inPart !== "no") options.push([1, 1]);
  return options;
}

/**
 * @param {Bearing | undefined} bearing
 * @param {boolean} isAll
 * @param {boolean} common
 */
function stateOf(bearing, isAll, common) {
  if (bearing === undefined) return isAll ? "no" : "maybe";
  const subject = subjectOf(bearing, bearing.open && !common);
  if (subject !== null) return subject.sure ? "yes" : "maybe";
  return bearing.silent && !isAll ? "maybe" : "no";
}
