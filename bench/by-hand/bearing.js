/**
 * @import { Scope } from "./closed.js"
 * @import { Days } from "./days.js"
 * @import { Bounds } from "./exact.js"
 * @import { Measure } from "./measure.js"
 * @import { Slot } from "./slots.js"
 * @import { Thing, Way } from "./things.js"
 * @import { Try } from "./tries.js"
 */
import { counts, valuesOf } from "./counts.js";
import { hullOf } from "./days.js";
import { match } from "./match.js";
import { slotsOf } from "./slots.js";
import { thingsAt } from "./world.js";

/**
 * @typedef {object} Hit - an act that counts, or may count
 * @property {boolean} sure
 * @property {string | null} from
 * @property {string} to
 * @property {string | null} lastDay
 * @property {Bounds} value
 * @property {boolean} doubtful - its value is
 * @property {number | null} twin
 */

/**
 * @typedef {object} Bearing - of one subject on a measure
 * @property {string} id
 * @property {readonly Hit[]} hits
 * @property {readonly (readonly Hit[])[]} otherwise - where its acts lie in tries otherwise
 * @property {boolean} silent - nothing of the stage is on file or implied
 * @property {boolean} open - it is not sure that it is what is asked for
 */

/** @typedef {{ apart: readonly Bearing[], merged: Bearing | null }} Borne */

/**
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {readonly Borne[]}
 */
export const borneOn = (measure, scope, day) =>
  thingsAt(scope.world, measure.procedure, measure.keys).map((thing) => bornBy(thing, measure, scope, day));

/**
 * @param {Thing} thing
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {Borne}
 */
export const bornBy = (thing, measure, scope, day) => ({
  apart: thing.apart.map((way) => bearingOf(way, measure, scope, day)),
  merged: thing.merged && bearingOf(thing.merged, measure, scope, day),
});

/** @type {readonly Hit[]} */
const NO_HITS = [];

/**
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {Bearing}
 */
function bearingOf(way, measure, scope, day) {
  const matched = measure.wanted === null ? "sure" : match(way, measure.wanted, scope.world);
  if (matched === "elsewhere")
    return { id: way.id, hits: NO_HITS, otherwise: NO_OTHERS, silent: true, open: false };
  const found = hitsIn(way.tries, way, measure, scope, day);
  const [silent, open] = [found === null, matched === "open"];
  if (found === null || matched === "decided")
    return { id: way.id, hits: NO_HITS, otherwise: NO_OTHERS, silent, open: false };
  const otherwise =
    way.otherwise === null
      ? [NO_HITS, [anythingOf(measure, day)]]
      : way.otherwise.map((tries) => hitsIn(tries, way, measure, scope, day) ?? NO_HITS);
  return { id: way.id, hits: found, otherwise, silent, open };
}

/** @type {readonly (readonly Hit[])[]} */
const NO_OTHERS = [];

/**
 * Where there are more ways than can be looked at, anything may have been.
 * @param {Measure} measure
 * @param {string} day
 * @returns {Hit}
 */
const anythingOf = ({ kind }, day) => ({
  sure: false,
  from: null,
  to: day,
  lastDay: null,
  value: kind === "count" ? ONE : kind === "sum" ? UNSTATED : { least: null, most: null },
  doubtful: false,
  twin: null,
});

/**
 * What counts, or may, of the acts in these tries; null where nothing of the stage is on file or implied.
 * @param {readonly Try[]} tries
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {readonly Hit[] | null}
 */
function hitsIn(tries, way, measure, scope, day) {
  /** @type {Hit[]} */
  const hits = [];
  let silent = true;
  for (const own of tries)
    for (const slot of slotsOf(own, way, measure, scope, day)) {
      silent = false;
      const hit = hitOf(slot, own, way, measure, scope, day);
      if (hit !== null) hits.push(hit);
    }
  return silent ? null : hits;
}

/** @type {Bounds} */
const ONE = { least: 1, most: 1 };
/** @type {Bounds} */
const NONE = { least: 0, most: 0 };
/** @type {Bounds} */
const UNSTATED = { least: 0, most: null };

/**
 * @param {Slot} slot
 * @param {Try} own
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {Hit | null}
 */
function hitOf(slot, own, way, measure, scope, day) {
  const { kind, attribute } = measure;
  let [isOut, doubts, isOpen, doubtful] = [false, false, false, false];
  /** @type {Days & { lastDay: string | null } | null} */
  let on = null;
  /** @type {Bounds | null} */
  let value = null;
  for (const { version, implied, open } of slot.alternatives) {
    const stated = kind === "count" || implied ? [] : numbersIn(valuesOf(version, way, attribute));
    const found =
      kind === "latest" && stated.length === 0 ? "out" : counts(version, own, way, measure, scope, day);
    if (open) isOpen = true;
    if (found === "out") {
      isOut = true;
      if (kind === "sum") value = wider(value, NONE);
      continue;
    }
    if (found === "doubt") doubts = true;
    on =
      on === null
        ? version
        : { ...hullOf([on, version]), lastDay: on.lastDay === version.lastDay ? on.lastDay : null };
    if (kind === "count") continue;
    if (stated.length !== 1) doubtful = true;
    value = wider(
      value,
      stated.length === 0 ? UNSTATED : { least: Math.min(...stated), most: Math.max(...stated) },
    );
  }
  if (on === null) return null;
  const sure = slot.sure && !isOut && !doubts;
  let given = value ?? ONE;
  if (kind === "sum") {
    const isSure = slot.sure && !doubts;
    if (isSure && given.least !== given.most && isOpen) doubtful = true;
    if (!isSure) given = { least: 0, most: given.most };
  }
  const { from, to, lastDay } = on;
  return { sure, from, to, lastDay, value: given, doubtful, twin: slot.twin };
}

/**
 * @param {Bounds | null} a
 * @param {Bounds} b
 * @returns {Bounds}
 */
function wider(a, b) {
  if (a === null) return b;
  return {
    least: Math.min(a.least ?? 0, b.least ?? 0),
    most: a.most === null || b.most === null ? null : Math.max(a.most, b.most),
  };
}

/** @param {readonly (string | number | boolean)[]} values */
const numbersIn = (values) => values.filter((value) => typeof value === "number");
