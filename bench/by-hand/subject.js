/**
 * @import { Bearing, Hit } from "./bearing.js"
 * @import { Bounds } from "./exact.js"
 */
import { hullOf } from "./days.js";

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
export const subjectOf = (bearing, isOpen) => inAnyTries(bearing, (one) => subjectIn(one, isOpen));

/**
 * What a subject comes to in whatever tries its acts lie: sure where all ways say the same.
 * @template {Subject & { value?: Bounds }} S
 * @param {Bearing} bearing
 * @param {(bearing: Bearing) => S | null} countIn
 * @returns {S | null}
 */
export function inAnyTries(bearing, countIn) {
  if (bearing.otherwise.length === 0) return countIn(bearing);
  const all = bearingsOf(bearing).map(countIn);
  const found = all.filter((one) => one !== null);
  const [first] = found;
  if (first === undefined) return null;
  const sure =
    found.length === all.length &&
    found.every(
      (one) => one.sure && one.value?.least === first.value?.least && one.value?.most === first.value?.most,
    );
  const doubtful = !sure && (found.some((one) => one.doubtful) || found.every((one) => one.sure));
  return { ...first, sure, doubtful, ...hullOf(found) };
}

/**
 * The subject in every way in which its acts may lie in tries.
 * @param {Bearing} bearing
 * @returns {readonly Bearing[]}
 */
export const bearingsOf = (bearing) =>
  [bearing.hits, ...bearing.otherwise].map((hits) => ({ ...bearing, hits, otherwise: [] }));

/**
 * @param {Bearing} bearing
 * @param {boolean} isOpen
 * @returns {Subject | null}
 */
function subjectIn({ id, hits }, isOpen) {
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
