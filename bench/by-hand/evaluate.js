/**
 * @import { Plan } from "../../src/model/plan.js"
 * @import { Register } from "../../src/model/register.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Scope } from "./closed.js"
 * @import { Reasons, Verdict } from "./leaves.js"
 * @import { PromiseByHand } from "./promises.js"
 * @import { World } from "./world.js"
 */
import { scopeOf } from "./closed.js";
import { daysBetween } from "./days.js";
import { choiceOf, exemptionOf } from "./decided.js";
import { promises } from "./promises.js";
import { tablesOf } from "./tables.js";
import { holdersOf } from "./units.js";
import { worldOf } from "./world.js";

/**
 * The evaluator that somebody would write for this one plan: its promises are code, its tables are made once.
 * @param {Plan} plan
 */
export function prepare(plan) {
  const open = openingOf(plan);
  /**
   * @param {Register} register
   * @param {string} asOf
   */
  return (register, asOf) => {
    const { world, scopeOf, owedOf } = open(register, asOf);
    return promises.map((promise) => judge(promise, owedOf(promise.id), scopeOf(promise.id), world));
  };
}

/**
 * What does not change from one register to the next is made once.
 * @param {Plan} plan
 */
export function openingOf(plan) {
  const tables = tablesOf(plan);
  const owed = new Map(
    plan.commitments.map((commitment) => [commitment.id, owedBy(commitment, plan, tables)]),
  );
  const owedOf = (/** @type {string} */ id) => owed.get(id) ?? nobody;
  /**
   * @param {Register} register
   * @param {string} asOf
   */
  return (register, asOf) => {
    const world = worldOf(plan, tables, register, asOf);
    const opened = (/** @type {string} */ id) => scopeOf(id, owedOf(id).named, owedOf(id).where, world);
    return { world, owedOf, scopeOf: opened };
  };
}

/** @typedef {{ duties: Plan["commitments"][number]["responsible"], named: readonly string[], where: readonly string[] }} Owed */

/** @type {Owed} */
const nobody = { duties: [], named: [], where: [] };

/**
 * Who owes a promise, whose word closes it, and where it lies in the plan.
 * @param {Plan["commitments"][number]} commitment
 * @param {Plan} plan
 * @param {ReturnType<typeof tablesOf>} tables
 * @returns {Owed}
 */
function owedBy({ id, about, responsible }, plan, { within }) {
  const owing = responsible.map(({ unit }) => unit);
  const parties = new Set(owing.map((unit) => plan.units[unit]?.party));
  const isMeant = (/** @type {string} */ party) => owing.length === 0 || parties.has(party);
  const focal = plan.focalUnits.filter(({ party }) => isMeant(party)).map(({ unit }) => unit);
  const heads = Object.entries(plan.parties).flatMap(([party, { head }]) => (isMeant(party) ? [head] : []));
  const where = [...(within.get(about ?? id) ?? [id]), id];
  return { duties: responsible, named: [...owing, ...focal, ...heads], where };
}

/**
 * @param {PromiseByHand} promise
 * @param {Owed} owed
 * @param {Scope} scope
 * @param {World} world
 */
function judge({ id, due, when, readings }, { duties, where }, scope, world) {
  const { asOf } = world;
  const exempt = exemptionOf(id, when?.(scope, world), world);
  const judged = readings.map(([id, judge]) => ({ id, reasons: judge(scope, world) }));
  const chosen = choiceOf(id, world);
  const main = judged.find((one) => one.id === chosen) ?? judged[0];
  const reasons = main?.reasons ?? { kind: "none", verdict: "unknown", since: null, causes: [] };
  const verdict = exempt?.verdict ?? reasons.verdict;
  const timing = timingOf(verdict, reasons, due, asOf);
  const owing = holdersOf(duties, where, due < asOf ? due : asOf, world.units);
  return {
    commitment: id,
    due,
    verdict,
    causes: distinct(exempt?.causes ?? reasons.causes),
    timing,
    status: statusOf(verdict, timing.code, owing.missing),
    responsible: owing,
    reading: main?.id,
    readings: judged.map((one) => ({ id: one.id, verdict: exempt?.verdict ?? one.reasons.verdict })),
    count: countOf(reasons),
    evidence: evidenceOf(reasons, world),
    reasons,
  };
}

/** @typedef {ReturnType<typeof judge>} FindingByHand */

/**
 * @param {Verdict} verdict
 * @param {Reasons} reasons
 * @param {string} due
 * @param {string} asOf
 */
function timingOf(verdict, { since }, due, asOf) {
  if (verdict === "not-applicable") return { code: "none" };
  if (verdict !== "met")
    return asOf < due
      ? { code: "running", days: daysBetween(asOf, due) }
      : { code: "over", days: daysBetween(due, asOf) };
  const on = since ?? { from: null, to: null };
  if ((on.to ?? asOf) <= due) return { code: "in-time", on };
  return { code: on.from !== null && on.from > due ? "late" : "too-coarse", on };
}

/**
 * @param {Verdict} verdict
 * @param {string} timing
 * @param {string | null} missing
 */
function statusOf(verdict, timing, missing) {
  if (verdict === "not-applicable") return "not-applicable";
  if (verdict === "met") return timing === "late" ? "met-late" : "met";
  if (missing === "successor") return "successor-needed";
  if (verdict === "unknown") return "undetermined";
  return timing === "running" ? "not-yet" : "failed";
}

/** @param {Cause[]} causes */
const distinct = (causes) =>
  causes.length < 2 ? causes : [...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values()];

/** @param {Reasons} reasons */
const countOf = ({ kind, need, tallies: [tally] = [] }) =>
  kind === "count" && tally ? { definite: tally.definite, possible: tally.possible, need } : undefined;

/**
 * @param {Reasons} reasons
 * @param {World} world
 * @param {Map<string, { record: string, documents: readonly string[] }>} found
 */
function evidenceOf({ parts, tallies }, world, found = new Map()) {
  for (const part of parts ?? []) evidenceOf(part, world, found);
  for (const { subjects } of tallies ?? [])
    for (const { records } of subjects)
      for (const record of records)
        if (!found.has(record))
          found.set(record, { record, documents: world.facts.get(record)?.evidence ?? [] });
  return [...found.values()];
}
