/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Register } from "../../src/model/register/register.js"
 * @import { Status } from "../../src/rules/assessment/finding.js"
 * @import { Scope } from "./closed.js"
 * @import { Node } from "./node.js"
 * @import { Units } from "./units.js"
 * @import { Keeping } from "./keeping.js"
 * @import { World } from "./world.js"
 */
import { scopeOf } from "./closed.js";
import { choicesOf, exemptionOf, keptByAll } from "./decided.js";
import { keepingOf } from "./keeping.js";
import { remembered } from "./names.js";
import { promisesAt } from "./promises.js";
import { daysAfter } from "./stretch.js";
import { missingOn, unitsOf } from "./units.js";
import { worldOf } from "./world.js";

/** @typedef {import("./promises.js").PromiseByHand} PromiseByHand */

/**
 * The evaluator that somebody would write for this one plan: its promises are functions, its tables are made once. It
 * says what was kept, when and how much of it, and no word of why.
 * @param {Plan} plan
 */
export function prepare(plan) {
  const open = openingOf(plan);
  /**
   * @param {Register} register
   * @param {string} asOf
   * @param {string | null} [knownBy]
   */
  return (register, asOf, knownBy = null) => {
    const { world, promises } = open(register, asOf, knownBy);
    return promises.map((promise) => judge(promise, world));
  };
}

/**
 * What does not change from one register to the next is made once, for each wording of the plan.
 * @param {Plan} plan
 */
export function openingOf(plan) {
  const at = promisesAt(plan);
  const unitsIn = remembered((/** @type {Register["units"]} */ more) => unitsOf(plan, more));
  /**
   * @param {Register} register
   * @param {string} asOf
   * @param {string | null} [knownBy]
   */
  return (register, asOf, knownBy = null) => {
    const { plan: amended, tables, promises } = at(asOf);
    /** @type {Units} */
    const units = unitsIn(register.units);
    return { world: worldOf(amended, tables, register, { asOf, knownBy, units }), promises };
  };
}

/**
 * @param {PromiseByHand} promise
 * @param {World} world
 */
function judge({ promise, isWithdrawn, when, readings }, world) {
  const scope = scopeOf(promise, world);
  const { due } = scope;
  const day = due < world.asOf ? due : world.asOf;
  const exempt = exemptionOf(scope, isWithdrawn, when && (() => when.judge(scope, day).verdict));
  const judged = readings.map(({ id, node }) => {
    const keeping = keepingOf(node, scope);
    // What has nothing to compare with does not apply, whatever is open about its condition.
    if (exempt !== null && (exempt.sure || keeping.verdict !== "not-applicable"))
      return { id, node, keeping: exempted(keeping, exempt.sure) };
    const isOpen = keeping.atDue === null && keeping.forGood && when !== null && !isSettled(when, scope);
    return { id, node, keeping: isOpen ? { ...keeping, forGood: false } : keeping };
  });
  const choices = choicesOf(scope);
  const [chosen = judged[0], ...rivals] = judged.filter(({ id }) => choices.has(id));
  if (chosen === undefined) throw new TypeError(`${promise.id} has no reading`);
  const { node } = chosen;
  const keeping = keptByAll(
    chosen.keeping,
    rivals.map((one) => one.keeping),
  );
  const missing = missingOn(promise.responsible, world.tables.within(promise.id), day, world.units);
  return {
    commitment: promise.id,
    due,
    verdict: keeping.verdict,
    atDue: keeping.atDue,
    now: keeping.now,
    forGood: keeping.forGood,
    since: keeping.since,
    noLonger: keeping.noLonger,
    judgedOn: keeping.judgedOn,
    result: keeping.result,
    status: statusOf(keeping, node.isUpper, missing),
    missing,
    wouldApply: keeping.atDue === "not-applicable" && world.asOf > due ? wouldApply() : null,
    reading: chosen.id,
    readings: judged.map(({ id, keeping: { verdict } }) => ({ id, verdict })),
  };

  /** It did not apply at the due day; since when it would. */
  function wouldApply() {
    const looked = exempt === null ? readings[0]?.node : exempt.sure && exempt.byCondition ? when : null;
    if (!looked) return null;
    /** @type {string | null} */
    let from = null;
    for (const next of daysAfter(looked, scope, due, world.asOf)) {
      const { verdict } = looked.judge(scope, next);
      const isFound = verdict === "met" || (exempt === null && verdict === "unmet");
      if (verdict === "unknown" || isFound) from ??= next;
      if (isFound) return { from, to: next };
    }
    return null;
  }
}

/**
 * No later day can undo that the promise applies.
 * @param {Node} when
 * @param {Scope} scope
 */
const isSettled = (when, scope) =>
  when.isForGood(when.judge(scope, scope.world.asOf), scope, scope.world.asOf);

/** @typedef {ReturnType<typeof judge>} FindingByHand */

/**
 * @param {Keeping} keeping
 * @param {boolean} sure
 * @returns {Keeping}
 */
function exempted(keeping, sure) {
  const verdict = sure ? "not-applicable" : "unknown";
  const atDue = keeping.atDue === null ? null : verdict;
  return { ...keeping, verdict, atDue, forGood: false, later: null, since: null, noLonger: null };
}

/**
 * @param {Keeping} keeping
 * @param {boolean} isUpper
 * @param {string | null} missing
 * @returns {Status}
 */
function statusOf({ verdict, atDue, forGood, later }, isUpper, missing) {
  if (verdict === "not-applicable") return "not-applicable";
  if (verdict === "met") {
    if (atDue === null) return forGood ? "met" : isUpper ? "kept" : "reached";
    return later !== "held" ? "met" : atDue === "unmet" ? "met-late" : "met-undated";
  }
  const isBrokenBefore = atDue === null && verdict === "unmet" && forGood;
  if (missing === "successor" && !isBrokenBefore) return "successor-needed";
  if (isBrokenBefore) return "failed";
  if (atDue === null) return verdict === "unknown" ? "undetermined" : "not-yet";
  return atDue !== "unmet" ? "undetermined" : later === "none" ? "failed" : "over-term";
}
