/**
 * @import { Plan } from "../src/model/plan/plan.js"
 * @import { Register } from "../src/model/register/register.js"
 * @import { Requirement } from "../src/model/requirement/requirement.js"
 * @import { NestedCondition } from "json-rules-engine"
 * @import { Scope } from "./by-hand/closed.js"
 * @import { Verdict } from "./by-hand/compare.js"
 * @import { Leaf } from "./by-hand/leaf.js"
 * @import { Node } from "./by-hand/node.js"
 * @import { Tables } from "./by-hand/tables.js"
 */
import { Engine } from "json-rules-engine";
import { saidBy } from "./by-hand/attested.js";
import { scopeOf } from "./by-hand/closed.js";
import { choicesOf, exemptionOf } from "./by-hand/decided.js";
import { openingOf } from "./by-hand/evaluate.js";
import { comparedIn } from "./by-hand/leaf.js";
import { nodeOf } from "./by-hand/node.js";
import { tablesOf } from "./by-hand/tables.js";

/** @typedef {{ engine: Engine, leaves: Node[], plan: Plan, tables: Tables }} Rules */

/**
 * json-rules-engine on the same plan: for every reading a rule that it is met and one that it is not; what is counted,
 * summed and stated comes from the evaluator by hand, as facts that the engine asks for. It gives the verdict of one day.
 * @param {Plan} plan
 */
export function prepareEngine(plan) {
  const open = openingOf(plan);
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rules = { engine, leaves: [], plan, tables: tablesOf(plan) };
  for (const { id, when, readings } of plan.commitments) {
    for (const { id: reading, requirement } of readings) addRules(rules, `${id} ${reading}`, requirement, id);
    if (when) addRules(rules, `${id} when`, when, id);
  }
  /**
   * @param {Register} register
   * @param {string} asOf
   */
  return async (register, asOf) => {
    const { world, promises } = open(register, asOf);
    const scopes = new Map(promises.map(({ promise }) => [promise.id, scopeOf(promise, world)]));
    addFacts(rules, scopes, asOf);
    const { events } = await engine.run();
    /** @type {Map<string, Verdict>} */
    const found = new Map();
    for (const { type, params } of events) found.set(type, params?.["verdict"]);
    const verdictOf = (/** @type {string} */ rule) => found.get(rule) ?? "unknown";
    return promises.map(({ promise: { id, readings }, isWithdrawn, when }) => {
      const scope = scopes.get(id) ?? fail(id);
      const exempt = exemptionOf(scope, isWithdrawn, when && (() => verdictOf(`${id} when`)));
      const judged = readings.map((one) => ({ id: one.id, verdict: verdictOf(`${id} ${one.id}`) }));
      const choices = choicesOf(scope);
      const [chosen = judged[0], ...rivals] = judged.filter((one) => choices.has(one.id));
      const kept = rivals.every((one) => one.verdict === chosen?.verdict) ? chosen?.verdict : "unknown";
      const isLetGo = exempt !== null && (exempt.sure || kept !== "not-applicable");
      const verdict = !isLetGo ? kept : exempt.sure ? "not-applicable" : "unknown";
      return { commitment: id, verdict };
    });
  };
}

/**
 * @param {string} what
 * @returns {never}
 */
function fail(what) {
  throw new Error(`no ${what}`);
}

/**
 * @param {Rules} rules
 * @param {ReadonlyMap<string, Scope>} scopes
 * @param {string} asOf
 */
function addFacts({ engine, leaves }, scopes, asOf) {
  const dayOf = (/** @type {Scope} */ { due }) => (due < asOf ? due : asOf);
  engine.addFact("tally", ({ leaf, commitment }) => {
    const scope = scopes.get(commitment) ?? fail(commitment);
    const { tally } = leaves[leaf]?.judge(scope, dayOf(scope)) ?? fail(leaf);
    if (tally === null) return fail(leaf);
    const { least, most, need, base } = tally;
    const isOpen = base !== null && !((base.least ?? 0) > 0);
    const floor = isOpen ? Number.MIN_VALUE : (need.least ?? -Infinity);
    const isNothing = base !== null && base.most !== null && base.most <= 0;
    return { least, most, floor, roof: need.most ?? Infinity, isOpen, isNothing };
  });
  engine.addFact("said", ({ party, commitment }) => {
    const scope = scopes.get(commitment) ?? fail(commitment);
    return saidBy(party, scope, dayOf(scope));
  });
}

/**
 * @param {Rules} rules
 * @param {string} type
 * @param {Requirement} requirement
 * @param {string} commitment
 */
function addRules(rules, type, requirement, commitment) {
  const verdicts = /** @type {const} */ (["met", "unmet", "not-applicable"]);
  for (const verdict of requirement.kind === "sum" ? verdicts : verdicts.slice(0, 2))
    rules.engine.addRule({
      conditions: { all: [condition(rules, requirement, verdict, commitment)] },
      event: { type, params: { verdict } },
    });
}

/**
 * @param {Rules} rules
 * @param {Requirement} requirement
 * @param {Verdict} verdict
 * @param {string} commitment
 * @returns {NestedCondition}
 */
function condition(rules, requirement, verdict, commitment) {
  const isMet = verdict === "met";
  switch (requirement.kind) {
    case "allOf":
    case "anyOf": {
      const parts = requirement.of.map((part) => condition(rules, part, verdict, commitment));
      return (requirement.kind === "allOf") === isMet ? { all: parts } : { any: parts };
    }
    case "attested": {
      const said = { fact: "said", params: { party: requirement.by, commitment } };
      return { ...said, path: "$.verdict", operator: "equal", value: verdict };
    }
    case "count":
    case "sum":
    case "latest":
      return measured(rules, requirement, verdict, commitment);
  }
}

/**
 * @param {Rules} rules
 * @param {Leaf} leaf
 * @param {Verdict} verdict
 * @param {string} commitment
 * @returns {NestedCondition}
 */
function measured({ leaves, plan, tables }, leaf, verdict, commitment) {
  const { comparison, threshold } = comparedIn(leaf);
  const isPlain = typeof threshold === "number" || (leaf.kind === "sum" && "percent" in threshold);
  if (comparison !== "atLeast" || !isPlain) throw new Error(`no rule for ${leaf.kind} ${comparison}`);
  const params = { leaf: leaves.push(nodeOf(leaf, plan, tables)) - 1, commitment };
  const tally = { fact: "tally", params };
  if (verdict === "not-applicable") return { ...tally, path: "$.isNothing", operator: "equal", value: true };
  const met = {
    ...tally,
    path: "$.least",
    operator: "greaterThanInclusive",
    value: { ...tally, path: "$.roof" },
  };
  const unmet = { ...tally, path: "$.most", operator: "lessThan", value: { ...tally, path: "$.floor" } };
  const open = {
    ...tally,
    path: verdict === "met" ? "$.isOpen" : "$.isNothing",
    operator: "equal",
    value: false,
  };
  return { all: [verdict === "met" ? met : unmet, open] };
}
