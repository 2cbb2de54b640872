/**
 * @import { Act, IsSame } from "./acts.js"
 * @import { Border } from "./borders.js"
 * @import { Days } from "./days.js"
 * @import { Term } from "./tables.js"
 * @import { Told } from "./told.js"
 */
import { actsOf } from "./acts.js";
import { byLast } from "./borders.js";
import { isSurelyBefore, yearsLater } from "./days.js";
import { replacedBy } from "./told.js";

/** @typedef {{ line: readonly Act[], ends: readonly Act[], after: string | null }} Try - `after`: the first day on which it may have begun */
/** @typedef {readonly { records: readonly Told[], begun: string | null }[]} Parting - records by the try they lie in; `begun`: the first day on which that may have */

/**
 * A subject's way, parted by its ends and by the ends of terms that surely lie between.
 * @param {readonly Told[]} records
 * @param {readonly Border[]} borders
 * @param {readonly Term[]} terms
 * @param {IsSame} isSame
 * @returns {Parting}
 */
export function partedSurely(records, borders, terms, isSame) {
  const byEnds = parted(records, borders);
  const tries = terms.length === 0 ? byEnds : byEnds.flatMap((own) => byTerms(own, terms, isSame));
  return tries.map((own) => ({ records: own, begun: null }));
}

/**
 * What the records of each try come to.
 * @param {Parting} parting
 * @param {IsSame} isSame
 * @returns {readonly Try[]}
 */
export function triesOf(parting, isSame) {
  const tries = actsOf(
    parting.map(({ records }) => records),
    isSame,
  ).map(asTry);
  /** @type {string | null} */
  let after = null;
  for (const [index, own] of tries.entries()) {
    const begun = parting[index]?.begun ?? null;
    if (begun !== null && (after === null || begun > after)) after = begun;
    own.after = after;
    if (tries.length > 1)
      for (const { proved, from } of [...own.line, ...own.ends])
        if (proved && from !== null && (after === null || from > after)) after = from;
  }
  return tries;
}

/**
 * @param {readonly Act[]} acts
 * @returns {{ line: readonly Act[], ends: readonly Act[], after: string | null }}
 */
function asTry(acts) {
  if (acts.every(({ rank }, index) => rank >= (acts[index - 1]?.rank ?? 0)))
    return { line: acts, ends: NO_ENDS, after: null };
  return {
    line: acts.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank),
    ends: acts.filter(({ rank }) => rank < 0),
    after: null,
  };
}

/** @type {readonly Act[]} */
const NO_ENDS = [];

/**
 * Records by how many ends lie surely before them, or before that which they replace.
 * @param {readonly Told[]} records
 * @param {readonly Border[]} borders
 * @returns {readonly (readonly Told[])[]}
 */
function parted(records, borders) {
  const days = borders.flatMap(({ on, sure }) => (sure ? [on] : []));
  if (days.length === 0) return [records];
  /** @type {Told[][]} */
  const tries = Array.from({ length: days.length + 1 }, () => []);
  for (const told of records) {
    tries[endsBefore(told, days, records)]?.push(told);
  }
  return tries.filter(({ length }) => length > 0);
}

/**
 * @param {Told} told
 * @param {readonly Days[]} days
 * @param {readonly Told[]} records
 * @returns {number}
 */
function endsBefore(told, days, records) {
  let index = 0;
  for (const day of days) if (isSurelyBefore(day, told)) index += 1;
  const replaced = replacedBy(told, records).map((other) => endsBefore(other, days, records));
  return replaced.length === 0 ? index : Math.max(index, Math.min(...replaced));
}

/**
 * Where a term has surely run out, what comes after it is a try of its own.
 * @param {readonly Told[]} records
 * @param {readonly Term[]} terms
 * @param {IsSame} isSame
 * @returns {readonly (readonly Told[])[]}
 */
function byTerms(records, terms, isSame) {
  const after = surelyAfterTerm(records, terms, isSame);
  if (after.length === 0) return [records];
  return [records.filter((told) => !after.includes(told)), ...byTerms(after, terms, isSame)];
}

/** @type {readonly Told[]} */
const NONE = [];

/**
 * Of one try what is surely of the next, for its term has run out by then.
 * @param {readonly Told[]} records
 * @param {readonly Term[]} terms
 * @param {IsSame} isSame
 * @returns {readonly Told[]}
 */
export function surelyAfterTerm(records, terms, isSame) {
  const over = records.length < 2 ? undefined : firstOver(records, terms, isSame);
  if (over === undefined) return NONE;
  const after = records.filter(
    (told) => isSurelyBefore(over, told) && (told.row.rank < 0 || told.row.rules.renews === undefined),
  );
  return after.length === records.length ? NONE : after;
}

/**
 * The first term of a try to run out.
 * @param {readonly Told[]} records
 * @param {readonly Term[]} terms
 * @param {IsSame} isSame
 * @returns {Days | undefined}
 */
function firstOver(records, terms, isSame) {
  const isRenewed = records.some(({ row }) => row.rank >= 0 && row.rules.renews !== undefined);
  const acts = isRenewed ? actsOf([records], isSame).flat() : [];
  /** @type {Days[]} */
  const over = [];
  for (const { stage, years, rank, granted } of terms) {
    const start = startOf(rank, records);
    if (start === null) continue;
    let length = years;
    for (const act of acts) {
      const renews = rulesOf(act, records)?.renews;
      if (renews?.stage === stage) length += renews.years;
    }
    const to = yearsLater(start.to, length);
    // A term runs out of what was granted alone.
    const grant = startOf(granted, records);
    if (grant === null || grant.to > to) continue;
    over.push({ from: start.from && yearsLater(start.from, length), to });
  }
  return over.toSorted(byLast)[0];
}

/**
 * @param {Act} act
 * @param {readonly Told[]} records
 */
const rulesOf = (act, records) => records.find(({ row }) => row.stage === act.stage)?.row.rules;

/**
 * When a stage was first entered: as its own papers say, or no later than the first act after it.
 * @param {number} rank
 * @param {readonly Told[]} records
 * @returns {Days | null}
 */
function startOf(rank, records) {
  if (rank < 0) return null;
  /** @type {Told | undefined} */
  let first;
  /** @type {Told | undefined} */
  let own;
  for (const told of records) {
    if (told.row.rank < rank || !told.proved || told.rivals !== undefined) continue;
    if (first === undefined || told.to < first.to) first = told;
    if (told.row.rank === rank && (own === undefined || told.to < own.to)) own = told;
  }
  if (first === undefined) return null;
  return own === undefined ? { from: null, to: first.to } : { from: own.from, to: own.to };
}
