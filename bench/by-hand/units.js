/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Register } from "../../src/model/register/register.js"
 * @import { Succession, Unit } from "../../src/model/plan/unit.js"
 */
import { push } from "./effective.js";
import { span } from "./days.js";
import { nameKey } from "./names.js";

/**
 * Units, their names, and who follows whom.
 * @param {Plan} plan
 * @param {Register["units"]} more
 */
export function unitsOf(plan, more) {
  /** @type {Map<string, Unit>} */
  const units = new Map(Object.entries(plan.units));
  for (const [id, unit] of Object.entries(more)) {
    const known = units.get(id);
    const aliases = [...(known?.aliases ?? []), ...(unit.aliases ?? [])];
    const successors = [...(known?.successors ?? []), ...(unit.successors ?? [])];
    units.set(id, known === undefined ? unit : { ...unit, ...known, aliases, successors });
  }
  /** @type {Map<string, (readonly [before: string, Succession])[]>} */
  const followed = new Map();
  for (const [id, { successors = [] }] of units)
    for (const next of successors) push(followed, next.unit, [id, next]);
  /**
   * The unit and those it has followed by a day, nearest first.
   * @param {string} id
   * @param {string} day
   * @param {readonly string[]} [places]
   */
  const line = (id, day, places) => {
    const found = new Set([id]);
    for (const unit of found)
      for (const [before, next] of followed.get(unit) ?? [])
        if (next.from <= day && (!places || !next.for || next.for.some((place) => places.includes(place))))
          found.add(before);
    return found;
  };
  return {
    units,
    named: namesOf(units),
    /**
     * @param {string} id
     * @param {string} unit
     * @param {string} day
     * @param {readonly string[]} [places]
     */
    stands: (id, unit, day, places) => id === unit || (followed.has(id) && line(id, day, places).has(unit)),
    /**
     * @param {string} id
     * @param {string} day
     */
    partyOf: (id, day) => {
      for (const unit of line(id, day)) {
        const party = units.get(unit)?.party;
        if (party) return party;
      }
      return undefined;
    },
  };
}

/** @typedef {ReturnType<typeof unitsOf>} Units */

/**
 * The unit that a text names: by its id, or by a name that only it bears.
 * @param {ReadonlyMap<string, Unit>} units
 */
function namesOf(units) {
  /** @type {Map<string, Set<string>> | undefined} */
  let names;
  const read = () => {
    names = new Map();
    for (const [id, { name, aliases = [] }] of units)
      for (const key of [...Object.values(name), ...aliases].map(nameKey))
        names.set(key, (names.get(key) ?? new Set()).add(id));
    return names;
  };
  return (/** @type {string} */ text) => {
    if (units.has(text)) return text;
    const found = (names ?? read()).get(nameKey(text));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}

/**
 * Whether nobody in charge can be named on a day: the units named, or those that exist and have followed them.
 * @param {Plan["commitments"][number]["responsible"]} duties
 * @param {readonly string[]} where
 * @param {string} day
 * @param {Units} units
 */
export function missingOn(duties, where, day, { units }) {
  if (duties.length === 0) return "lost-in-print";
  const sought = duties.some(({ role }) => role === "lead") ? "lead" : "partner";
  for (const { unit, role } of duties) {
    if (role !== sought) continue;
    const chain = new Set([unit]);
    for (const one of chain) {
      if (mayExist(units.get(one), day)) return null;
      for (const next of units.get(one)?.successors ?? [])
        if (next.from <= day && (next.for === undefined || next.for.some((place) => where.includes(place))))
          chain.add(next.unit);
    }
  }
  return "successor";
}

/**
 * @param {Unit | undefined} unit
 * @param {string} day
 */
function mayExist(unit, day) {
  if (unit === undefined) return false;
  if (unit.founded !== undefined) {
    const { from, to } = span(unit.founded);
    if (from !== null && day < from && !(to !== null && to <= day)) return false;
  }
  const ended = unit.ended === undefined ? null : span(unit.ended).to;
  return ended === null || ended > day;
}
