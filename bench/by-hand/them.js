/**
 * @import { Borne } from "./bearing.js"
 * @import { Found } from "./found.js"
 */

/**
 * Of the part those that the whole counts too, if all of the whole is on file.
 * @param {readonly Borne[]} part
 * @param {Found} whole
 * @returns {readonly Borne[]}
 */
export function insideOf(part, whole) {
  if (whole.most === null) return part;
  const known = new Set(whole.subjects.map(({ id }) => id));
  return part.map(({ apart, merged }) => ({
    apart: apart.map((one) => (known.has(one.id) ? one : { ...one, hits: [] })),
    merged,
  }));
}
