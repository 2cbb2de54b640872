/**
 * @import { IsSame } from "./acts.js"
 * @import { Border } from "./borders.js"
 * @import { Term } from "./tables.js"
 * @import { Telling } from "./tellings.js"
 * @import { Told } from "./told.js"
 * @import { Parting } from "./tries.js"
 */
import { canBeOneDay, isSurelyBefore } from "./days.js";
import { isToldTwice, runOutBetween } from "./run-outs.js";
import { MOST, sidesOf, tellingsIn } from "./tellings.js";
import { surelyAfterTerm } from "./tries.js";

/** @typedef {{ tellings: readonly Telling[], begun: string | null }} TellingsOfTry - and the first day on which that may have begun */
/** @typedef {readonly (readonly TellingsOfTry[])[]} Ways - to part tellings into tries */
/** @typedef {{ borders: readonly Border[], terms: readonly Term[], isSame: IsSame }} Known */

/** @type {readonly Parting[]} */
const NONE = [];

/**
 * How else records may lie in tries; null where there are too many ways.
 * @param {readonly Told[]} records
 * @param {Parting} parting
 * @param {Known} known
 * @returns {readonly Parting[] | null}
 */
export function otherPartings(records, parting, known) {
  const { borders, terms, isSame } = known;
  const isTermed = terms.length > 0 && isToldTwice(records);
  if (!isTermed && !borders.some((border) => isOpen(border, records))) return NONE;
  const tellings = tellingsIn(records, isSame);
  const byEnds = partedByEnds(tellings, borders);
  /** @type {Ways | null} */
  let all = byEnds;
  if (isTermed)
    all = bounded(byEnds, (tries) => {
      /** @type {Ways | null} */
      let ways = [[]];
      for (const own of tries)
        ways = bounded(ways, (before) =>
          bounded(partedByTerms(own, known), (rest) => [[...before, ...rest]]),
        );
      return ways;
    });
  if (all === null) return null;
  /** @type {Map<string, Parting>} */
  const found = new Map();
  for (const tries of all) {
    const one = tries.map((own) => {
      const inside = new Set(own.tellings.flatMap((telling) => telling.records));
      return { records: records.filter((told) => inside.has(told)), begun: own.begun };
    });
    const key = keyOf(one);
    for (const [index, { begun }] of (found.get(key) ?? []).entries()) {
      const own = one[index];
      if (own !== undefined && (begun === null || (own.begun !== null && begun < own.begun)))
        own.begun = begun;
    }
    found.set(key, one);
  }
  found.delete(keyOf(parting));
  return [...found.values()];
}

/**
 * It may not have been, or something may have come before it or after it.
 * @param {Border} border
 * @param {readonly Told[]} records
 */
const isOpen = ({ sure, on, records: own }, records) =>
  !sure || records.some((told) => !own.includes(told) && canBeOneDay(told, on));

/** @param {Parting} parting */
const keyOf = (parting) => parting.map(({ records }) => records.map(({ id }) => id).join(" ")).join(" | ");

/**
 * @template T
 * @param {readonly T[] | null} ways
 * @param {(way: T) => Ways | null} each
 * @returns {Ways | null}
 */
function bounded(ways, each) {
  if (ways === null) return null;
  /** @type {(readonly TellingsOfTry[])[]} */
  const found = [];
  for (const way of ways) {
    const next = each(way);
    if (next === null || found.length + next.length > MOST) return null;
    found.push(...next);
  }
  return found;
}

/**
 * On which side of each end everything may lie.
 * @param {readonly Telling[]} tellings
 * @param {readonly Border[]} borders
 * @returns {Ways | null}
 */
function partedByEnds(tellings, borders) {
  /** @type {readonly (readonly (readonly boolean[])[])[]} */
  let ways = [[]];
  for (const border of borders) {
    const columns = sidesOf(tellings, (telling) => sideOf(telling, border));
    if (columns === null) return null;
    const perhaps = border.sure ? columns : [tellings.map(() => false), ...columns];
    ways = ways.flatMap((way) =>
      perhaps
        .filter((sides) => way.every((other, index) => areInOrder(borders[index], other, border, sides)))
        .map((sides) => [...way, sides]),
    );
    if (ways.length > MOST) return null;
  }
  return ways.map((way) => {
    /** @type {Map<string, { rank: number, begun: string | null, own: Telling[] }>} */
    const tries = new Map();
    for (const [index, telling] of tellings.entries()) {
      const sides = way.map((column) => column[index] === true);
      const key = sides.join();
      const known = tries.get(key);
      if (known !== undefined) {
        known.own.push(telling);
        continue;
      }
      /** @type {string | null} */
      let begun = null;
      for (const [place, { on }] of borders.entries())
        if (sides[place] === true && on.from !== null && (begun === null || on.from > begun)) begun = on.from;
      tries.set(key, { rank: sides.filter((isAfter) => isAfter).length, begun, own: [telling] });
    }
    return [...tries.values()]
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ own, begun }) => ({ tellings: own, begun }));
  });
}

/**
 * Whether it came after an end; null where it may have come before it or after.
 * @param {Telling} telling
 * @param {Border} border
 */
function sideOf({ records, on }, border) {
  if (isSurelyBefore(border.on, on)) return true;
  return isSurelyBefore(on, border.on) || records.some((told) => border.records.includes(told))
    ? false
    : null;
}

/**
 * What came after the later of two ends came after the earlier, if that was.
 * @param {Border | undefined} one
 * @param {readonly boolean[]} sides
 * @param {Border} other
 * @param {readonly boolean[]} others
 */
function areInOrder(one, sides, other, others) {
  if (one === undefined || !sides.includes(true) || !others.includes(true)) return true;
  if (isSurelyBefore(one.on, other.on)) return others.every((isAfter, index) => !isAfter || sides[index]);
  return !isSurelyBefore(other.on, one.on) || sides.every((isAfter, index) => !isAfter || others[index]);
}

/**
 * Each term may have run out between two tellings of one stage.
 * @param {TellingsOfTry} own
 * @param {Known} known
 * @returns {Ways | null}
 */
function partedByTerms(own, known) {
  const { tellings, begun } = own;
  const records = tellings.flatMap((telling) => telling.records);
  if (!isToldTwice(records)) return [[own]];
  const surely = surelyAfterTerm(records, known.terms, known.isSame);
  const columns = sidesOf(
    tellings,
    (telling) => telling.records.some((told) => surely.includes(told)) || null,
  );
  const cut = bounded(columns, (sides) => {
    const before = tellings.filter((_, index) => sides[index] === false);
    const after = tellings.filter((_, index) => sides[index] === true);
    const over = runOutBetween(before, after, known.terms);
    if (over === null) return [];
    return bounded(partedByTerms({ tellings: after, begun: over.from }, known), (rest) => [
      [{ tellings: before, begun }, ...rest],
    ]);
  });
  if (cut === null || cut.length === 0) return cut && [[own]];
  return surely.length > 0 ? cut : [[own], ...cut];
}
