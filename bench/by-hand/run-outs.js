/**
 * @import { Days } from "./days.js"
 * @import { Telling } from "./tellings.js"
 * @import { Term } from "./tables.js"
 * @import { Told } from "./told.js"
 */
import { addDays, hullOf, isSurelyBefore, yearsLater } from "./days.js";

/** @param {Telling} telling */
const rankOf = ({ records }) => records[0]?.row.rank ?? -1;

/** @param {Telling} telling */
const isProved = ({ records }) => records.some((one) => one.proved && one.rivals === undefined);

/**
 * The days on one of which a term may have run out between two tellings of one stage; null where none can have.
 * @param {readonly Telling[]} before
 * @param {readonly Telling[]} after
 * @param {readonly Term[]} terms
 * @returns {Days | null}
 */
export function runOutBetween(before, after, terms) {
  const line = before.filter((one) => rankOf(one) >= 0);
  if (!line.some((one) => after.some((other) => isToldAgain(one, other)))) return null;
  let from = "";
  for (const { on } of line) if (on.from !== null && on.from > from) ({ from } = on);
  const to = after.reduce((day, { on }) => (on.to < day ? on.to : day), "9999-12-31");
  /** @type {Days[]} */
  const over = [];
  for (const { stage, years, rank, granted } of terms) {
    const start = line.some((one) => rankOf(one) >= granted) ? startOf(rank, line) : null;
    if (start === null) continue;
    const added = yearsAdded(stage, line);
    const most = overOn(start.to, years + added.most);
    const end = most < to ? most : to;
    const least = start.from === null ? from : overOn(start.from, years + added.least);
    if (from < end && least <= end) over.push({ from: (least > from ? least : from) || null, to: end });
  }
  return over.length === 0 ? null : hullOf(over);
}

/**
 * The first day after a term.
 * @param {string} start
 * @param {number} years
 */
const overOn = (start, years) => addDays(yearsLater(start, years), 1);

/**
 * A stage that is entered once in a try is told twice.
 * @param {readonly Told[]} records
 */
export const isToldTwice = (records) =>
  records.some(
    ({ row }, index) =>
      row.rank >= 0 && row.rules.repeats !== true && records.findIndex((one) => one.row === row) < index,
  );

/**
 * @param {Telling} one
 * @param {Telling} other
 */
const isToldAgain = ({ records: [one] }, { records: [other] }) =>
  one !== undefined && one.row === other?.row && one.row.rank >= 0 && one.row.rules.repeats !== true;

/**
 * The days on one of which a term may have begun: as papers say, or any day up to what implies it.
 * @param {number} rank
 * @param {readonly Telling[]} tellings
 * @returns {Days | null}
 */
function startOf(rank, tellings) {
  if (rank < 0) return null;
  const bearing = tellings.filter((one) => rankOf(one) >= rank);
  if (bearing.length === 0) return null;
  const proved = bearing.filter(isProved);
  const onFile = proved.filter((one) => rankOf(one) === rank);
  // What is not proved is how it was, where nothing later implies it.
  const own = onFile.length === 0 && bearing.every((one) => rankOf(one) === rank) ? bearing : onFile;
  if (own.length > 0) return hullOf(own.map(({ on }) => on));
  const days = (proved.length > 0 ? proved : bearing).map(({ on }) => on.to).toSorted();
  return { from: null, to: (proved.length > 0 ? days[0] : days.at(-1)) ?? "" };
}

/**
 * The years by which acts of the try lengthened the term: at least those that are proved, each surely after the one before.
 * @param {string} stage
 * @param {readonly Telling[]} tellings
 */
function yearsAdded(stage, tellings) {
  const added = { least: 0, most: 0 };
  /** @type {Days | null} */
  let before = null;
  for (const telling of tellings.toSorted((a, b) => (a.on.to < b.on.to ? -1 : 1))) {
    const renews = telling.records[0]?.row.rules.renews;
    if (renews?.stage !== stage) continue;
    added.most += renews.years;
    if (!isProved(telling) || (before !== null && !isSurelyBefore(before, telling.on))) continue;
    added.least += renews.years;
    before = telling.on;
  }
  return added;
}
