/**
 * @import { Act } from "./acts.js"
 * @import { Days } from "./days.js"
 * @import { Measure } from "./measure.js"
 * @import { Try } from "./tries.js"
 */
import { addDays, canBeOneDay, isSurelyBefore, yearsLater } from "./days.js";

/**
 * Whether what was granted is still valid on a day: no end entered, and its term not over, which holds on its last day.
 * @param {Days} granted
 * @param {Try} own
 * @param {Measure} measure
 * @param {string} day
 * @param {boolean} isAll - no renewal is missing on file
 * @returns {"in" | "out" | "doubt"}
 */
export function validityOf(granted, own, measure, day, isAll) {
  const past = own.ends.filter(
    (end) => (end.from === null || end.from <= day) && !isSurelyBefore(end, granted),
  );
  if (past.some((end) => end.proved && end.to <= day && !canBeOneDay(end, granted))) return "out";
  const { stands, termRank } = measure;
  if (stands === undefined) return past.length > 0 ? "doubt" : "in";
  const start = startOf(own, termRank);
  if (start === null) return "doubt";
  let [least, most] = [stands.years, stands.years];
  for (const act of renewalsIn(own, measure)) {
    most += act.years;
    if (act.proved && act.to <= day) least += act.years;
  }
  if (start.from !== null && yearsLater(start.from, least) >= day) return past.length > 0 ? "doubt" : "in";
  return isAll && yearsLater(start.to, most) < day ? "out" : "doubt";
}

/**
 * @param {Try} own
 * @param {Measure} measure
 */
const renewalsIn = ({ line }, { stage, stages }) =>
  line.flatMap(({ stage: by, replaces, proved, to }) => {
    const renews = stages[by]?.renews;
    return renews?.stage === stage && !replaces ? [{ years: renews.years, proved, to }] : [];
  });

/**
 * @param {Try} own
 * @param {number} rank
 * @returns {Days | null}
 */
function startOf({ line, after }, rank) {
  if (rank < 0) return null;
  /** @type {Act | undefined} */
  let first;
  for (const act of line) {
    if (act.rank < rank || !act.proved || act.replaces) continue;
    const isNearer = first === undefined || (act.rank === rank) === (first.rank === rank);
    if (first === undefined || (isNearer ? act.to < first.to : act.rank === rank)) first = act;
  }
  if (first === undefined) return null;
  return first.rank === rank
    ? first
    : { from: after !== null && after <= first.to ? after : null, to: first.to };
}

/**
 * The days on which validity may change.
 * @param {Try} own
 * @param {Measure} measure
 * @param {(day: string) => void} add
 */
export function addValidityDays(own, measure, add) {
  for (const { from, to } of own.ends) {
    add(from ?? to);
    add(to);
  }
  const { stands, termRank } = measure;
  const start = stands && startOf(own, termRank);
  if (stands === undefined || start === undefined || start === null) return;
  let { years } = stands;
  const addTerm = () => {
    if (start.from !== null) add(addDays(yearsLater(start.from, years), 1));
    add(addDays(yearsLater(start.to, years), 1));
  };
  addTerm();
  for (const act of renewalsIn(own, measure)) {
    years += act.years;
    addTerm();
    add(act.to);
  }
}
