/** @import { FactRecord } from "../../src/model/record.js" */
/** @typedef {{ from: string | null, to: string }} Days */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The days on one of which a recorded act took place: never later than the day it was written down.
 * @param {FactRecord} record
 * @returns {Days}
 */
export function daysOf({ on, recorded }) {
  if (on === undefined) return { from: null, to: recorded };
  if (on.length === 10 && on[4] === "-") return { from: on, to: on };
  const { from, to } = span(on);
  return { from, to: to === null || (to > recorded && (from === null || from <= recorded)) ? recorded : to };
}

/**
 * @param {string} date - `2023`, `2023-06`, `../2023-06-06` …
 * @returns {{ from: string | null, to: string | null }}
 */
export function span(date) {
  const slash = date.indexOf("/");
  const start = slash === -1 ? date : date.slice(0, slash);
  const end = slash === -1 ? date : date.slice(slash + 1);
  return { from: start === ".." ? null : first(start), to: end === ".." ? null : last(end) };
}

/** @param {string} date */
const first = (date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/** @param {string} date */
function last(date) {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${date}-${(LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0)}`;
}

/**
 * @param {string} from
 * @param {string} to
 */
export const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
