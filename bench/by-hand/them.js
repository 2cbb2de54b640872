/** @import { Found } from "./found.js" */

/**
 * Of the part those that the whole counts too.
 * @param {Found} part
 * @param {Found} whole
 * @returns {Found}
 */
export function ofThem(part, whole) {
  const states = new Map(whole.subjects.map(({ id, sure }) => [id, sure]));
  const inside = whole.most === null ? part.subjects : part.subjects.filter(({ id }) => states.has(id));
  const sure = inside.filter((one) => one.sure && states.get(one.id) === true).length;
  const out = part.subjects.length - inside.length;
  return {
    least: Math.min(part.least ?? 0, sure),
    most: part.most === null ? null : Math.max(0, part.most - out),
    subjects: inside,
  };
}
