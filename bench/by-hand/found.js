/**
 * @import { Bearing, Borne } from "./bearing.js"
 * @import { Scope } from "./closed.js"
 * @import { Bounds } from "./exact.js"
 * @import { Measure } from "./measure.js"
 * @import { Subject } from "./subject.js"
 */
import { isClosed } from "./closed.js";
import { added, hull } from "./exact.js";
import { latest } from "./latest.js";
import { bearingsOf, inAnyTries, perhapsTheSame, subjectOf } from "./subject.js";

/** @typedef {Bounds & { subjects: readonly Subject[], reached?: readonly string[] }} Found - `reached`: the days by which those that are sure got there */

/**
 * What a quantity came to on the day judged.
 * @param {Measure} measure
 * @param {readonly Borne[]} borne
 * @param {Scope} scope
 * @param {string} day
 * @returns {Found}
 */
export function found(measure, borne, scope, day) {
  const isAll = isClosed(measure, day, scope);
  switch (measure.kind) {
    case "count":
      return counted(borne, isAll);
    case "sum":
      return summed(borne, isAll);
    case "latest":
      return latest(measure, borne, isAll, day);
  }
}

/**
 * @param {readonly Borne[]} borne
 * @param {boolean} isAll
 * @returns {Found}
 */
function counted(borne, isAll) {
  /** @type {Subject[]} */
  const subjects = [];
  /** @type {string[]} */
  const reached = [];
  let [least, most] = [0, 0];
  for (const { apart, merged } of borne) {
    const own = apart.flatMap((bearing) => subjectOf(bearing, bearing.open) ?? []);
    const days = own.flatMap(({ sure, to }) => (sure ? [to] : []));
    if (merged === null) {
      least += days.length;
      reached.push(...days);
      most += own.length;
      subjects.push(...own);
      continue;
    }
    const one = subjectOf(merged, merged.open);
    const sure = one?.sure === true && days.length > 0 ? 1 : 0;
    if (one?.sure === true && sure > 0) {
      const first = days.reduce((a, b) => (b < a ? b : a));
      reached.push(one.to > first ? one.to : first);
    }
    least += sure;
    most += Math.max(own.length, one === null ? 0 : 1);
    subjects.push(...perhapsTheSame(own, sure));
  }
  return { least, most: isAll ? most : null, subjects, reached };
}

/** @type {Bounds} */
const NOTHING = { least: 0, most: 0 };

/**
 * @param {readonly Borne[]} borne
 * @param {boolean} isAll
 * @returns {Found}
 */
function summed(borne, isAll) {
  /** @type {Subject[]} */
  const subjects = [];
  /** @type {Bounds[]} */
  const values = [];
  for (const { apart, merged } of borne) {
    const counting = apart.flatMap((bearing) => sumOf(bearing) ?? []);
    const value = added(counting.map((one) => one.value));
    if (merged === null) {
      values.push(value);
      subjects.push(...counting);
      continue;
    }
    const one = sumOf(merged)?.value ?? NOTHING;
    values.push(hull([value, one]));
    const isOpen = one.least !== value.least || one.most !== value.most;
    subjects.push(...(isOpen ? perhapsTheSame(counting, 1) : counting));
  }
  const { least, most } = added(values);
  return { least, most: isAll ? most : null, subjects };
}

/** @typedef {Subject & { value: Bounds }} Summed */

/**
 * What a subject gives to a sum, in whatever tries its acts lie.
 * @param {Bearing} bearing
 * @returns {Summed | null}
 */
function sumOf(bearing) {
  if (bearing.otherwise.length === 0) return sumIn(bearing);
  const one = inAnyTries(bearing, sumIn);
  if (one === null) return null;
  const values = bearingsOf(bearing).map((other) => sumIn(other)?.value ?? NOTHING);
  return { ...one, value: hull(values) };
}

/**
 * Acts that are perhaps one count once or each.
 * @param {Bearing} bearing
 * @returns {Summed | null}
 */
function sumIn(bearing) {
  const { hits, open } = bearing;
  const subject = subjectOf(bearing, open);
  if (subject === null) return null;
  let doubtful = open;
  /** @type {Bounds[]} */
  const values = [];
  /** @type {Map<number, Bounds[]>} */
  const twins = new Map();
  for (const hit of hits) {
    if (!hit.sure || hit.doubtful) doubtful = true;
    if (hit.twin === null) values.push(hit.value);
    else twins.set(hit.twin, [...(twins.get(hit.twin) ?? []), hit.value]);
    if (hit.to > subject.to) subject.to = hit.to;
  }
  for (const group of twins.values()) {
    if (group.length > 1) doubtful = true;
    values.push(hull([added(group), hull(group)]));
  }
  const { least, most } = added(values);
  return {
    ...subject,
    sure: !doubtful,
    doubtful,
    value: open ? { least: 0, most } : { least, most },
  };
}
