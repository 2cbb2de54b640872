/** @import { FactRecord } from "../../src/model/register/record.js" */
/** @typedef {{ from: string | null, to: string }} Days */

export const LAST = "9999-12-31";
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** @param {number} year */
const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * @param {string} date - `2023`, `2023-06`, `../2023-06-06` …
 * @returns {{ from: string | null, to: string | null }}
 */
export function span(date) {
  if (date.length === 10 && date[4] === "-" && date[7] === "-") return { from: date, to: date };
  const [start = "..", end = start] = date.split("/");
  return { from: start === ".." ? null : first(start), to: end === ".." ? null : last(end) };
}

/** @param {string} date */
const first = (date) => (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);

/** @param {string} date */
function last(date) {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const month = Number(date.slice(5));
  return `${date}-${(LENGTHS[month - 1] ?? 31) + (month === 2 && isLeap(Number(date.slice(0, 4))) ? 1 : 0)}`;
}

/**
 * The days of a recorded act, never later than that on which it was told; and the last day of the stretch it names.
 * @param {FactRecord} record
 * @returns {Days & { lastDay: string | null }}
 */
export function daysOf({ on, recorded }) {
  if (on === undefined) return { from: null, to: recorded, lastDay: null };
  const { from, to } = span(on);
  if (from !== null && from > recorded) return { from, to: to ?? LAST, lastDay: to };
  return { from, to: to === null || to > recorded ? recorded : to, lastDay: to };
}

/**
 * @param {string} day
 * @param {number} days
 */
export function addDays(day, days) {
  const time = Date.parse(day) + days * 86_400_000;
  return time > Date.parse(LAST) ? LAST : new Date(time).toISOString().slice(0, 10);
}

/**
 * @param {string} day
 * @param {number} years
 */
export function yearsLater(day, years) {
  const year = Number(day.slice(0, 4)) + years;
  if (year > 9999) return LAST;
  return `${year}${day.endsWith("-02-29") && !isLeap(year) ? "-02-28" : day.slice(4)}`;
}

/**
 * @param {Days} a
 * @param {Days} b
 */
export const isSurelyBefore = (a, b) => b.from !== null && a.to < b.from;

/**
 * @param {Days} a
 * @param {Days} b
 */
export const canBeOneDay = (a, b) =>
  (a.from === null || a.from <= b.to) && (b.from === null || b.from <= a.to);

/**
 * All days that some of them give.
 * @param {readonly Days[]} all
 * @returns {Days}
 */
export function hullOf(all) {
  let { from, to } = all[0] ?? { from: null, to: "" };
  for (const days of all) {
    if (from !== null && (days.from === null || days.from < from)) from = days.from;
    if (days.to > to) to = days.to;
  }
  return { from, to };
}
