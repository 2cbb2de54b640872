/**
 * @import { IsSame } from "./acts.js"
 * @import { Told } from "./told.js"
 */
import { chains } from "./chains.js";
import { canBeOneDay } from "./days.js";
import { push } from "./effective.js";
import { sharesPaper } from "./twins.js";

/** @typedef {readonly Told[]} Records */

/**
 * Of a stage that repeats, records are one act where they share a paper and their days can be one, or a person said so, and
 * where they hang together by way of others. What may be either of two acts is joined with neither.
 * @param {Records} records
 * @param {IsSame} isSame
 * @returns {readonly Records[]}
 */
export function repeated(records, isSame) {
  if (records.length === 1) return [records];
  const isApart = (/** @type {Records} */ some, /** @type {Records} */ others) =>
    some.some((a) => others.some((b) => isSame(a.id, b.id) === false));
  const isTwo = (/** @type {Records} */ some, /** @type {Records} */ others) =>
    isApart(some, others) || !some.some((a) => others.some((b) => canBeOneDay(a, b)));
  const isLinked = (/** @type {Records} */ some, /** @type {Records} */ others) =>
    !isApart(some, others) && some.some((a) => others.some((b) => isOneByPaper(a, b, isSame)));
  // Decisions that contradict each other join nothing.
  const decided = joinedBy(records, (a, b) => isOneAsDecided(a, b, isSame)).flatMap((own) =>
    isApart(own, own) ? own.map((told) => [told]) : [own],
  );
  return joinedBy(decided, isLinked).flatMap((chain) => {
    /** @type {Map<string, Records[]>} */
    const byRivals = new Map();
    for (const one of chain) push(byRivals, chain.map((other) => Number(isTwo(one, other))).join(""), one);
    return [...byRivals.values()].flatMap((alike) => joinedBy(alike, isLinked).map((own) => own.flat()));
  });
}

/**
 * @template T
 * @param {readonly T[]} things
 * @param {(a: T, b: T) => boolean} isJoined
 * @returns {readonly (readonly T[])[]}
 */
function joinedBy(things, isJoined) {
  if (things.length === 1) return [things];
  /** @type {ReturnType<typeof chains<T>>} */
  const { join, among } = chains();
  for (const [index, thing] of things.entries())
    for (const before of things.slice(0, index)) if (isJoined(before, thing)) join(before, thing);
  return among(things);
}

/**
 * A person said so, or both correct one record.
 * @param {Told} a
 * @param {Told} b
 * @param {IsSame} isSame
 */
function isOneAsDecided(a, b, isSame) {
  const decided = isSame(a.id, b.id);
  return decided === undefined ? a.rivals?.includes(b.id) === true : decided === true;
}

/**
 * @param {Told} a
 * @param {Told} b
 * @param {IsSame} isSame
 */
const isOneByPaper = (a, b, isSame) =>
  isSame(a.id, b.id) === undefined && sharesPaper(a, b) && canBeOneDay(a, b);
