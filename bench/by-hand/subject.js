/** @import { Bearing, Hit } from "./bearing.js" */

/**
 * @typedef {object} Subject - counted, surely or perhaps
 * @property {string} id
 * @property {boolean} sure
 * @property {boolean} doubtful - for what is on file
 * @property {string | null} from
 * @property {string} to
 */

/**
 * The subject as counted; null where it surely is not.
 * @param {Bearing} bearing
 * @param {boolean} isOpen
 * @returns {Subject | null}
 */
export function subjectOf({ id, hits }, isOpen) {
  if (hits.length === 0) return null;
  const certain = hits.some((hit) => hit.sure);
  const sure = certain && !isOpen;
  return { id, sure, doubtful: !sure, ...firstOf(hits, certain) };
}

/**
 * @param {readonly Hit[]} hits
 * @param {boolean} certain
 */
function firstOf(hits, certain) {
  let from = hits[0]?.from ?? null;
  let to = "";
  for (const hit of hits) {
    if (from !== null && (hit.from === null || hit.from < from)) from = hit.from;
    if ((hit.sure || !certain) && (to === "" || hit.to < to)) to = hit.to;
  }
  return { from, to };
}

/**
 * Beyond those that count in either world, each is perhaps another of them: sure is who got there first.
 * @param {readonly Subject[]} subjects
 * @param {number} sure
 * @returns {readonly Subject[]}
 */
export function perhapsTheSame(subjects, sure) {
  if (subjects.length < 2) return subjects;
  const first = subjects
    .filter((one) => one.sure)
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .slice(0, sure);
  return subjects.map((one) => (first.includes(one) ? one : { ...one, sure: false, doubtful: true }));
}
