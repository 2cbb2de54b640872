/**
 * @import { Bearing, Borne, Hit } from "./bearing.js"
 * @import { Bounds } from "./exact.js"
 * @import { Found } from "./found.js"
 * @import { Measure } from "./measure.js"
 * @import { Subject } from "./subject.js"
 */
import { LAST } from "./days.js";
import { added, hull } from "./exact.js";
import { bearingsOf, inAnyTries, perhapsTheSame } from "./subject.js";

/** @typedef {{ last: string, isAll: boolean, adds: boolean }} Reading */

/** @type {Bounds} */
const NOTHING = { least: 0, most: 0 };
/** @type {Bounds} */
const UNKNOWN = { least: null, most: null };

/**
 * The figure last stated; of several subjects added where it adds, else more than one leaves it unknown.
 * @param {Measure} measure
 * @param {readonly Borne[]} borne
 * @param {boolean} isAll
 * @param {string} day
 * @returns {Found}
 */
export function latest({ adds, to }, borne, isAll, day) {
  const reading = { last: to !== null && to < day ? to : day, isAll, adds };
  const figures = borne.flatMap((one) => figuresOf(one, reading));
  const subjects = figures.flatMap((figure) => figure.subjects);
  const isCrowded = !adds && subjects.length > 1;
  return {
    ...(adds ? sumOf(figures, isAll) : only(figures)),
    subjects: isCrowded ? subjects.map((one) => ({ ...one, sure: false, doubtful: true })) : subjects,
  };
}

/** @typedef {{ value: Bounds, sure: boolean, subjects: readonly Subject[], many: number }} Figure */

/**
 * @param {Borne} borne
 * @param {Reading} reading
 * @returns {readonly Figure[]}
 */
function figuresOf({ apart, merged }, reading) {
  const own = apart.flatMap((bearing) => figureOf(bearing, reading) ?? []);
  if (own.length === 0) {
    const one = merged && figureOf(merged, reading);
    if (one === null) return [];
    const subjects = [{ ...one.subject, sure: false, doubtful: true }];
    return [{ value: hull([NOTHING, one.value]), sure: false, subjects, many: 1 }];
  }
  const subjects = own.map(({ subject }) => subject);
  const value = added(own.map((one) => one.value));
  const sure = own.some((one) => one.sure);
  const many = own.length;
  if (merged === null) return [{ value, sure, subjects, many }];
  const one = figureOf(merged, reading);
  const both = hull([value, one === null ? NOTHING : one.value]);
  return [{ value: both, sure: sure && one?.sure === true, subjects: perhapsTheSame(subjects, 1), many }];
}

/**
 * @param {readonly Figure[]} figures
 * @param {boolean} isAll
 * @returns {Bounds}
 */
function sumOf(figures, isAll) {
  if (!figures.some(({ sure }) => sure)) return UNKNOWN;
  const { least, most } = added(
    figures.map(({ value, sure }) =>
      sure ? value : { least: Math.min(0, value.least ?? 0), most: value.most },
    ),
  );
  return { least, most: isAll ? most : null };
}

/**
 * @param {readonly Figure[]} figures
 * @returns {Bounds}
 */
function only(figures) {
  const [first] = figures;
  return first !== undefined && figures.length === 1 && first.many === 1 && first.sure
    ? first.value
    : UNKNOWN;
}

/**
 * A subject's figure, in whatever tries its acts lie.
 * @param {Bearing} bearing
 * @param {Reading} reading
 */
function figureOf(bearing, reading) {
  if (bearing.otherwise.length === 0) return figureIn(bearing, reading);
  const all = bearingsOf(bearing).map((one) => figureIn(one, reading));
  const subject = inAnyTries(bearing, (one) => {
    const figure = figureIn(one, reading);
    return figure && { ...figure.subject, value: figure.stated };
  });
  if (subject === null) return null;
  const { id, sure, doubtful, from, to } = subject;
  const stated = hull(all.flatMap((one) => one?.stated ?? []));
  return {
    subject: { id, sure, doubtful, from, to },
    stated,
    value: hull(all.map((one) => one?.value ?? NOTHING)),
    sure: all.every((one) => one?.sure === true),
  };
}

/**
 * The figures that may be a subject's last one: from the latest back to the first that surely stands.
 * @param {Bearing} bearing
 * @param {Reading} reading
 */
function figureIn({ id, hits, open }, { last, isAll, adds }) {
  if (hits.length === 0) return null;
  const candidates = lastOnes(hits);
  const surely = candidates.filter((hit) => hit.sure);
  const mayBeLater = !isAll && surely.every(({ lastDay }) => lastDay === null || lastDay < last);
  const stated = hull(candidates.map(({ value }) => value));
  const contradicts = new Set(surely.map(({ value }) => `${value.least} ${value.most}`)).size > 1;
  const doubtful = open || contradicts || candidates.some((hit) => !hit.sure || hit.doubtful);
  const from = candidates.every((hit) => hit.from !== null)
    ? candidates.reduce((day, hit) => (hit.from !== null && hit.from < day ? hit.from : day), LAST)
    : null;
  const to = candidates.reduce((day, hit) => (hit.to < day ? hit.to : day), LAST);
  return {
    subject: { id, sure: !doubtful && !mayBeLater, doubtful, from, to },
    stated,
    value: mayBeLater ? { least: adds ? 0 : null, most: null } : stated,
    sure: surely.length > 0 && !open,
  };
}

/** @param {readonly Hit[]} hits */
function lastOnes(hits) {
  if (hits.length === 1) return hits;
  let settled = "";
  for (const { sure, lastDay } of hits) if (sure && lastDay !== null && lastDay > settled) settled = lastDay;
  return hits.filter(({ lastDay }) => (lastDay ?? LAST) >= settled);
}
