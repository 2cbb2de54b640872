/**
 * @import { Plan } from "../src/model/plan.js"
 * @import { Register } from "../src/model/register.js"
 * @import { Requirement } from "../src/model/requirement.js"
 * @import { NestedCondition } from "json-rules-engine"
 * @import { World } from "./by-hand/world.js"
 * @import { Scope } from "./by-hand/closed.js"
 */
import { Engine } from "json-rules-engine";
import { saidBy } from "./by-hand/attested.js";
import { tally } from "./by-hand/count.js";
import { choiceOf, exemptionOf } from "./by-hand/decided.js";
import { openingOf } from "./by-hand/evaluate.js";
import { sumOf } from "./by-hand/money.js";

/**
 * json-rules-engine on the same plan: for every reading a rule that it is met and one that it is not; what is counted
 * and summed comes from the evaluator by hand, as facts that the engine asks for. It gives verdicts, no intervals.
 * @param {Plan} plan
 */
export function prepareEngine(plan) {
  const open = openingOf(plan);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, when, readings } of plan.commitments) {
    for (const { id: reading, requirement } of readings)
      addRules(engine, `${id} ${reading}`, requirement, id);
    if (when) addRules(engine, `${id} when`, when, id);
  }
  /**
   * @param {Register} register
   * @param {string} asOf
   */
  return async (register, asOf) => {
    const { world, scopeOf } = open(register, asOf);
    addFacts(engine, world, scopeOf);
    const { events } = await engine.run();
    const found = new Map(events.map(({ type, params }) => [type, params?.["verdict"]]));
    const verdictOf = (/** @type {string} */ rule) => found.get(rule) ?? "unknown";
    return plan.commitments.map(({ id, when, readings }) => {
      const condition = when && { verdict: verdictOf(`${id} when`), causes: [] };
      const verdict = exemptionOf(id, condition, world)?.verdict;
      const judged = readings.map((one) => ({
        id: one.id,
        verdict: verdict ?? verdictOf(`${id} ${one.id}`),
      }));
      const chosen = judged.find((one) => one.id === choiceOf(id, world)) ?? judged[0];
      return { commitment: id, verdict: chosen?.verdict, readings: judged };
    });
  };
}

/**
 * @param {Engine} engine
 * @param {World} world
 * @param {(commitment: string) => Scope} scopeOf
 */
function addFacts(engine, world, scopeOf) {
  engine.addFact("tally", ({ measure, commitment }) => {
    const { definite, possible } = tally(measure, scopeOf(commitment), world);
    return { definite, possible };
  });
  engine.addFact("sum", ({ measure, commitment }) => {
    const { least, most } = sumOf(measure, scopeOf(commitment), world);
    return { least, most };
  });
  engine.addFact("said", ({ party, commitment }) => saidBy(party, scopeOf(commitment), world));
}

/**
 * @param {Engine} engine
 * @param {string} type
 * @param {Requirement} requirement
 * @param {string} commitment
 */
function addRules(engine, type, requirement, commitment) {
  for (const verdict of /** @type {const} */ (["met", "unmet"]))
    engine.addRule({
      conditions: { all: [condition(requirement, verdict, commitment)] },
      event: { type, params: { verdict } },
    });
  if (requirement.kind !== "money") return;
  const params = { measure: requirement.covers, commitment };
  const nothing = { fact: "sum", params, path: "$.most", operator: "equal", value: 0 };
  engine.addRule({ conditions: { all: [nothing] }, event: { type, params: { verdict: "not-applicable" } } });
}

/**
 * @param {Requirement} requirement
 * @param {"met" | "unmet"} verdict
 * @param {string} commitment
 * @returns {NestedCondition}
 */
function condition(requirement, verdict, commitment) {
  const met = verdict === "met";
  switch (requirement.kind) {
    case "allOf":
    case "anyOf": {
      const parts = requirement.of.map((part) => condition(part, verdict, commitment));
      return (requirement.kind === "allOf") === met ? { all: parts } : { any: parts };
    }
    case "count": {
      const { atLeast: value } = requirement;
      const params = { measure: requirement, commitment };
      return met
        ? { fact: "tally", params, path: "$.definite", operator: "greaterThanInclusive", value }
        : { fact: "tally", params, path: "$.possible", operator: "lessThan", value };
    }
    case "money":
      return money(requirement, met, commitment);
    case "attested": {
      const said = { fact: "said", params: { party: requirement.by, commitment } };
      return { ...said, path: "$.verdict", operator: "equal", value: verdict };
    }
    case "share":
      throw new Error("this plan has no share");
  }
}

/**
 * @param {Extract<Requirement, { kind: "money" }>} requirement
 * @param {boolean} met
 * @param {string} commitment
 * @returns {NestedCondition}
 */
function money({ sum, covers }, met, commitment) {
  const given = { fact: "sum", params: { measure: sum, commitment } };
  const need = { fact: "sum", params: { measure: covers, commitment } };
  if (!met) return { ...given, path: "$.most", operator: "lessThan", value: { ...need, path: "$.least" } };
  return {
    all: [
      { ...need, path: "$.least", operator: "greaterThan", value: 0 },
      { ...need, path: "$.most", operator: "greaterThan", value: 0 },
      { ...given, path: "$.least", operator: "greaterThanInclusive", value: { ...need, path: "$.most" } },
    ],
  };
}
