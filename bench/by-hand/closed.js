/**
 * @import { Commitment } from "../../src/model/plan/commitment.js"
 * @import { CompletenessStatement } from "../../src/model/register/completeness-statement.js"
 * @import { Measure } from "./measure.js"
 * @import { World } from "./world.js"
 */

/**
 * @typedef {object} Scope - a promise, and whose word closes what it looks at
 * @property {World} world
 * @property {Commitment} promise
 * @property {string} due
 * @property {readonly CompletenessStatement[]} statements
 * @property {Map<Measure, string | null>} closed
 */

/**
 * @param {Commitment} promise
 * @param {World} world
 * @returns {Scope}
 */
export function scopeOf(promise, world) {
  const { plan, statements, units, tables } = world;
  const where = tables.within(promise.id);
  const mayDeclare = (/** @type {CompletenessStatement} */ { by, recorded }) => {
    const sides = new Set(promise.responsible.map(({ unit }) => units.partyOf(unit, recorded)));
    const isMeant = (/** @type {string} */ party) => sides.size === 0 || sides.has(party);
    const stands = (/** @type {string} */ unit) => by === unit || units.stands(by, unit, recorded, where);
    return (
      promise.responsible.some(({ unit }) => stands(unit)) ||
      plan.focalUnits.some(({ unit, party }) => isMeant(party) && stands(unit)) ||
      Object.entries(plan.parties).some(([party, { head }]) => isMeant(party) && stands(head))
    );
  };
  const due = promise.due ?? plan.period.to;
  return { world, promise, due, statements: statements.filter(mayDeclare), closed: new Map() };
}

/** @param {CompletenessStatement} statement */
const declaredUpTo = ({ upTo, recorded }) => (upTo < recorded ? upTo : recorded);

/**
 * Up to which day all that a measure looks at is on file.
 * @param {Measure} measure
 * @param {Scope} scope
 * @returns {string | null}
 */
export function closedUpTo(measure, scope) {
  const known = scope.closed.get(measure);
  if (known !== undefined) return known;
  const found = findClosed(measure, scope);
  scope.closed.set(measure, found);
  return found;
}

/**
 * @param {Measure} measure
 * @param {Scope} scope
 */
function findClosed({ procedure, wanted }, { statements, promise, world }) {
  /** @type {string | null} */
  let upTo = null;
  for (const place of wanted ?? [""]) {
    let farthest = "";
    for (const one of statements) {
      if (one.procedure !== undefined && one.procedure !== procedure) continue;
      const stated = one.for;
      const covers =
        stated === undefined ||
        stated.includes(promise.id) ||
        (place !== "" && world.tables.within(place).some((outer) => stated.includes(outer)));
      if (covers && declaredUpTo(one) > farthest) farthest = declaredUpTo(one);
    }
    if (farthest === "") return null;
    if (upTo === null || farthest < upTo) upTo = farthest;
  }
  return upTo;
}

/**
 * Whether all that a measure could look at on a day is on file.
 * @param {Measure} measure
 * @param {string} day
 * @param {Scope} scope
 */
export function isClosed(measure, day, scope) {
  const upTo = closedUpTo(measure, scope);
  return upTo !== null && upTo >= (measure.to !== null && measure.to < day ? measure.to : day);
}

/**
 * The days up to which all is declared that a subject does, put forward for these places.
 * @param {Measure} measure
 * @param {readonly string[]} places
 * @param {Scope} scope
 */
export const declaredFor = ({ procedure }, places, { statements, promise, world: { tables } }) =>
  statements
    .filter(
      (one) =>
        (one.procedure === undefined || one.procedure === procedure) &&
        (one.for === undefined ||
          one.for.includes(promise.id) ||
          places.some((place) => tables.within(place).some((outer) => one.for?.includes(outer)))),
    )
    .map(declaredUpTo);
