/**
 * @import { Days } from "./days.js"
 * @import { Found } from "./found.js"
 */

/**
 * The days on one of which the n-th subject got there.
 * @param {Found} found
 * @param {number} need
 * @returns {Days}
 */
export function reachedOn({ subjects, reached = [] }, need) {
  const starts = subjects.map(({ from }) => from ?? "").toSorted();
  const sure = reached.toSorted();
  return { from: starts[need - 1] || null, to: sure[Math.min(need, sure.length) - 1] ?? "" };
}
