/**
 * @import { Plan } from "../../src/model/plan.js"
 * @import { Register } from "../../src/model/register.js"
 * @import { Unit } from "../../src/model/unit.js"
 */
import { span } from "./days.js";

/**
 * Units, and who follows whom.
 * @param {Plan} plan
 * @param {Register} register
 */
export function unitsOf(plan, register) {
  /** @type {Map<string, Unit>} */
  const units = new Map(Object.entries(plan.units));
  for (const [id, unit] of Object.entries(register.units)) {
    const known = units.get(id);
    const successors = [...(known?.successors ?? []), ...(unit.successors ?? [])];
    units.set(id, known === undefined ? unit : { ...known, successors });
  }
  /**
   * @param {string} id
   * @param {string} unit
   * @param {string} day
   * @param {readonly string[]} [places]
   * @returns {boolean}
   */
  const stands = (id, unit, day, places) => {
    if (id === unit) return true;
    const reached = new Set([unit]);
    for (const one of reached)
      for (const next of units.get(one)?.successors ?? [])
        if (next.from <= day && (!places || !next.for || next.for.some((place) => places.includes(place))))
          reached.add(next.unit);
    return reached.has(id);
  };
  /**
   * @param {string} id
   * @param {string} day
   */
  const partyOf = (id, day) => {
    const own = units.get(id)?.party;
    if (own !== undefined) return own;
    for (const [other, { party }] of units) if (party !== undefined && stands(id, other, day)) return party;
    return undefined;
  };
  return { units, stands, partyOf };
}

/** @typedef {ReturnType<typeof unitsOf>} Units */

/**
 * Who owes a promise on a day: the units named, or those that exist and have followed them.
 * @param {readonly { unit: string, role: "lead" | "with" }[]} duties
 * @param {readonly string[]} where
 * @param {string} day
 * @param {Units} units
 */
export function holdersOf(duties, where, day, { units }) {
  const holders = [];
  const ended = [];
  for (const { unit, role } of duties) {
    const before = holders.length;
    const chain = new Set([unit]);
    for (const one of chain) {
      const life = lives(units.get(one), day);
      if (life !== "no") holders.push({ unit: one, role, uncertain: life === "maybe" });
      else
        for (const next of units.get(one)?.successors ?? [])
          if (next.from <= day && (next.for === undefined || next.for.some((place) => where.includes(place))))
            chain.add(next.unit);
    }
    if (holders.length === before) ended.push(unit);
  }
  const sought = duties.some(({ role }) => role === "lead") ? "lead" : "with";
  const led = holders.some(({ role }) => role === sought);
  const missing = duties.length === 0 ? "lost-in-print" : led ? null : "successor";
  return { holders, ended, missing };
}

/**
 * @param {Unit | undefined} unit
 * @param {string} day
 */
function lives(unit, day) {
  if (unit === undefined) return "no";
  const begun = unit.founded === undefined ? "yes" : reached(unit.founded, day);
  const over = unit.ended === undefined ? "no" : reached(unit.ended, day);
  if (begun === "no" || over === "yes") return "no";
  return begun === "yes" && over === "no" ? "yes" : "maybe";
}

/**
 * @param {string} date
 * @param {string} day
 */
function reached(date, day) {
  const { from, to } = span(date);
  if (to !== null && to <= day) return "yes";
  return from !== null && from > day ? "no" : "maybe";
}
