/**
 * @import { Days } from "./days.js"
 * @import { Told } from "./told.js"
 */
import { hullOf, isSurelyBefore } from "./days.js";

/** @typedef {{ on: Days, records: readonly Told[], sure: boolean }} Border - an end; one that is not proved may not have been */

/** @type {readonly Border[]} */
const NO_BORDERS = [];

/**
 * The ends on file; two proved tellings that no act parts are one end.
 * @param {readonly Told[]} records
 * @returns {readonly Border[]}
 */
export function bordersIn(records) {
  const ends = records.filter(({ row }) => row.rank < 0);
  if (ends.length === 0) return NO_BORDERS;
  const isSure = (/** @type {Told} */ { proved, rivals }) => proved && rivals === undefined;
  const line = records.filter(({ row }) => row.rank >= 0);
  /** @type {{ stage: string, on: Days, records: Told[], sure: boolean }[]} */
  const found = [];
  for (const told of ends.filter(isSure).toSorted(byLast)) {
    const { stage } = told.row;
    const before = found.findLast((end) => end.stage === stage);
    if (
      before === undefined ||
      line.some((act) => isSurelyBefore(before.on, act) && isSurelyBefore(act, told))
    ) {
      found.push({ stage, on: { from: told.from, to: told.to }, records: [told], sure: true });
      continue;
    }
    before.on = hullOf([before.on, told]);
    before.records.push(told);
  }
  for (const told of ends)
    if (!isSure(told)) found.push({ stage: told.row.stage, on: told, records: [told], sure: false });
  return found;
}

/**
 * @param {{ to: string }} a
 * @param {{ to: string }} b
 */
export const byLast = (a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0);
