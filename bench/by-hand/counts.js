/**
 * @import { AttributeValue, Condition } from "../../src/model/requirement/condition.js"
 * @import { Version } from "./acts.js"
 * @import { Scope } from "./closed.js"
 * @import { Measure } from "./measure.js"
 * @import { Way } from "./things.js"
 * @import { Try } from "./tries.js"
 * @import { Units } from "./units.js"
 */
import { closedUpTo } from "./closed.js";
import { span } from "./days.js";
import { validityOf } from "./validity.js";

/** @typedef {"in" | "out" | "doubt"} Counts */

/** @type {readonly AttributeValue[]} */
const NOTHING = [];

/**
 * @param {Version} version
 * @param {Way} way
 * @param {string} attribute
 */
export const valuesOf = (version, way, attribute) =>
  version.values.get(attribute) ?? way.values.get(attribute) ?? NOTHING;

/**
 * Whether an act, so told, counts.
 * @param {Version} version
 * @param {Try} own
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {Counts}
 */
export function counts(version, own, way, measure, scope, day) {
  let found = onDays(version, measure, day);
  if (found === "out") return "out";
  for (const condition of measure.where) {
    const fit = fulfils(condition, version, way, scope.world.units);
    if (fit === "out") return "out";
    if (fit === "doubt") found = "doubt";
  }
  if (!measure.valid) return found;
  if (measure.rank === -1) return "out";
  const isAll = (closedUpTo(measure, scope) ?? "") >= day;
  const valid = validityOf(version, own, measure, day, isAll);
  return valid === "in" ? found : valid;
}

/**
 * A figure speaks for the days it names and counts from the last of them.
 * @param {Version} version
 * @param {Measure} measure
 * @param {string} day
 * @returns {Counts}
 */
function onDays(version, { kind, from: first, to: last }, day) {
  const { from, to } = kind === "latest" ? version.lastDays : version;
  if (from !== null && from > day) return "out";
  if ((first !== null && to < first) || (last !== null && from !== null && from > last)) return "out";
  const end = last !== null && last < day ? last : day;
  return (first === null || (from !== null && from >= first)) && to <= end ? "in" : "doubt";
}

/**
 * @param {Condition} condition
 * @param {Version} version
 * @param {Way} way
 * @param {Units} units
 * @returns {Counts}
 */
function fulfils(condition, version, way, units) {
  const values = valuesOf(version, way, condition.attribute);
  if (values.length === 0) return "doubt";
  if (values.every((value) => fits(condition, value, version.from ?? "", units) === true)) return "in";
  return values.every((value) => fits(condition, value, version.to, units) === false) ? "out" : "doubt";
}

/**
 * Undefined where nobody can say: a body that nobody recognises, a day that is too coarse.
 * @param {Condition} condition
 * @param {AttributeValue} value
 * @param {string} day
 * @param {Units} units
 */
function fits(condition, value, day, { named, stands, partyOf }) {
  if ("in" in condition) return condition.in.includes(value);
  if ("unit" in condition || "party" in condition) {
    const unit = named(String(value));
    if (unit === undefined) return undefined;
    return "unit" in condition ? stands(unit, condition.unit, day) : partyOf(unit, day) === condition.party;
  }
  const { atLeast, atMost } = condition;
  if (typeof value === "number")
    return (
      (atLeast === undefined || (typeof atLeast === "number" && value >= atLeast)) &&
      (atMost === undefined || (typeof atMost === "number" && value <= atMost))
    );
  if (typeof value !== "string" || typeof atLeast === "number" || typeof atMost === "number") return false;
  return liesBetween(span(value), atLeast ?? null, atMost ?? null);
}

/**
 * Of a stretch of days all fit, none does, or it depends on which it was.
 * @param {ReturnType<typeof span>} stretch
 * @param {string | null} first
 * @param {string | null} last
 */
function liesBetween({ from, to }, first, last) {
  if ((first !== null && to !== null && to < first) || (last !== null && from !== null && last < from))
    return false;
  const isWithin =
    (first === null || (from !== null && first <= from)) && (last === null || (to !== null && to <= last));
  return isWithin || undefined;
}
