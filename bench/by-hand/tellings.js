/**
 * @import { IsSame } from "./acts.js"
 * @import { Days } from "./days.js"
 * @import { Told } from "./told.js"
 */
import { tellingsOf } from "./acts.js";
import { hullOf, isSurelyBefore } from "./days.js";
import { replacedBy } from "./told.js";

/** @typedef {{ records: readonly Told[], on: Days, replaces: readonly string[] }} Telling - what lies in one try as a whole */

/** So many ways are looked at. */
export const MOST = 64;

/**
 * Each telling for itself; of those that correct the same record one alone is right, so they lie in one try.
 * @param {readonly Told[]} records
 * @param {IsSame} isSame
 * @returns {readonly Telling[]}
 */
export function tellingsIn(records, isSame) {
  /** @type {Told[][]} */
  const groups = [];
  for (const own of tellingsOf(records, isSame)) {
    const known = groups.find((group) =>
      group.some(({ id }) => own.some(({ rivals }) => rivals?.includes(id) === true)),
    );
    if (known === undefined) groups.push([...own]);
    else known.push(...own);
  }
  return groups.map((own) => ({
    records: own,
    on: hullOf(own),
    replaces: own.flatMap((told) => replacedBy(told, records).map(({ id }) => id)),
  }));
}

/**
 * Which may have come after a day, in every way that their own days leave.
 * @param {readonly Telling[]} tellings
 * @param {(telling: Telling) => boolean | null} sideIn
 * @returns {readonly (readonly boolean[])[] | null}
 */
export function sidesOf(tellings, sideIn) {
  /** @type {readonly (readonly boolean[])[]} */
  let found = [[]];
  for (const telling of tellings) {
    const own = sideIn(telling);
    /** @type {(readonly boolean[])[]} */
    const next = [];
    for (const sides of found)
      for (const isAfter of own === null ? [false, true] : [own])
        if (sides.every((isOther, index) => areApart(tellings[index], isOther, telling, isAfter)))
          next.push([...sides, isAfter]);
    if (next.length > MOST) return null;
    found = next;
  }
  return found;
}

/**
 * @param {Telling | undefined} one
 * @param {boolean} isOneAfter
 * @param {Telling} other
 * @param {boolean} isOtherAfter
 */
const areApart = (one, isOneAfter, other, isOtherAfter) =>
  one === undefined ||
  isOneAfter === isOtherAfter ||
  (isOneAfter ? !isNoLater(one, other) : !isNoLater(other, one));

/**
 * @param {Telling} one
 * @param {Telling} other
 */
const isNoLater = (one, other) =>
  isSurelyBefore(one.on, other.on) || one.records.some(({ id }) => other.replaces.includes(id));
