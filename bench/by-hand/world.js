/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { CompletenessStatement } from "../../src/model/register/completeness-statement.js"
 * @import { Decision, Equivalence } from "../../src/model/register/decision.js"
 * @import { Register } from "../../src/model/register/register.js"
 * @import { Tables } from "./tables.js"
 * @import { Thing } from "./things.js"
 * @import { Units } from "./units.js"
 */
import { decidedOf } from "./doubled.js";
import { effective, push } from "./effective.js";
import { isDeclared } from "./proof.js";
import { indexOf, thingsOf } from "./things.js";
import { toldIn } from "./told.js";

/**
 * Everything a promise is judged by: the register settled, as known by one day.
 * @param {Plan} plan
 * @param {Tables} tables
 * @param {Register} register
 * @param {{ asOf: string, knownBy: string | null, units: Units }} moment
 */
export function worldOf(plan, tables, register, { asOf, knownBy, units }) {
  const { documents, records, statements } = register;
  const decisions = effective(register.decisions, knownBy, () => false).entries;
  const counting = effective(records, knownBy, (record) => !("stage" in record));
  const facts = counting.entries.filter((record) => "stage" in record);
  const sameness = decisions.filter((one) => one.kind === "same");
  const decided = { subjects: decidedOf(sameness, "subjects"), records: decidedOf(sameness, "records") };
  const things = thingsOf(toldIn(facts, counting, tables, documents), register, tables, decided);
  const equivalences = equivalencesIn(decisions);
  return {
    plan,
    tables,
    documents,
    asOf,
    units,
    things,
    index: indexOf(things, tables, equivalences),
    /** @type {Map<string, readonly Thing[]>} */
    lookups: new Map(),
    equivalences,
    decidedOn: decidedOnIn(decisions),
    statements: effective(statements, knownBy, (one) => !declares(one)).entries.filter(
      (one) => declares(one) && isDeclared(one.evidence, documents),
    ),
  };
}

/** @typedef {ReturnType<typeof worldOf>} World */

/** @param {CompletenessStatement} statement */
const declares = ({ procedure, for: places }) => procedure !== undefined || places !== undefined;

/**
 * What was decided of a subject at places.
 * @param {readonly Decision[]} decisions
 */
function equivalencesIn(decisions) {
  /** @type {Map<string, Equivalence[]>} */
  const made = new Map();
  for (const one of decisions) if (one.kind === "equivalence") push(made, one.subject, one);
  return made;
}

/** @param {readonly Decision[]} decisions */
function decidedOnIn(decisions) {
  /** @type {Map<string, Extract<Decision, { commitment: string }>[]>} */
  const made = new Map();
  for (const one of decisions) if ("commitment" in one) push(made, one.commitment, one);
  return made;
}

/**
 * Things that are, or may be, put forward for what a measure asks.
 * @param {World} world
 * @param {string} procedure
 * @param {readonly string[] | null} keys - where they stand in the index; null where any place will do
 * @returns {readonly Thing[]}
 */
export function thingsAt({ things, index, lookups }, procedure, keys) {
  if (keys === null) return things.get(procedure) ?? [];
  const name = keys.join("|");
  const before = lookups.get(name);
  if (before !== undefined) return before;
  const lists = keys.flatMap((key) => {
    const list = index.get(key);
    return list === undefined ? [] : [list];
  });
  const [only = []] = lists;
  const found = lists.length < 2 ? only : [...new Set(lists.flat())];
  lookups.set(name, found);
  return found;
}
