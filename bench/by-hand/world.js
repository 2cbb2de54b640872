/**
 * @import { Plan } from "../../src/model/plan.js"
 * @import { Register } from "../../src/model/register.js"
 * @import { Tables } from "./tables.js"
 */
import { isStated } from "./proof.js";
import { settle } from "./settle.js";
import { unitsOf } from "./units.js";

/**
 * Everything a promise is judged by, on one day.
 * @param {Plan} plan
 * @param {Tables} tables
 * @param {Register} register
 * @param {string} asOf
 */
export function worldOf(plan, tables, register, asOf) {
  const { facts, ways } = settle(tables, register, asOf);
  const decisions = standing(register.decisions).filter(({ on }) => on <= asOf);
  const statements = standing(register.statements).filter(({ evidence }) =>
    isStated(evidence, register.documents),
  );
  /** @type {Map<string, { same: boolean, on: string }>} */
  const equivalences = new Map();
  for (const decision of decisions) {
    if (decision.kind !== "equivalence") continue;
    const key = `${decision.subject} ${decision.for}`;
    const earlier = equivalences.get(key);
    if (earlier === undefined || earlier.on <= decision.on) equivalences.set(key, decision);
  }
  return {
    plan,
    tables,
    register,
    asOf,
    facts,
    ways,
    decisions,
    statements,
    equivalences,
    units: unitsOf(plan, register),
  };
}

/** @typedef {ReturnType<typeof worldOf>} World */

/**
 * Entries that nothing corrects.
 * @template {{ id: string, corrects?: string }} E
 * @param {readonly E[]} entries
 */
function standing(entries) {
  const wrong = new Set(entries.map(({ corrects }) => corrects));
  return entries.filter(({ id }) => !wrong.has(id));
}
