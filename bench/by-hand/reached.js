/**
 * @import { Days } from "./days.js"
 * @import { Subject } from "./subject.js"
 */

/**
 * The days on one of which the n-th subject got there.
 * @param {readonly Subject[]} subjects
 * @param {number} need
 * @returns {Days}
 */
export function reachedOn(subjects, need) {
  const starts = subjects.map(({ from }) => from ?? "").toSorted();
  const sure = subjects
    .filter((one) => one.sure)
    .map(({ to }) => to)
    .toSorted();
  return { from: starts[need - 1] || null, to: sure[Math.min(need, sure.length) - 1] ?? "" };
}
