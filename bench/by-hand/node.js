/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Requirement } from "../../src/model/requirement/requirement.js"
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
 * @import { Days } from "./days.js"
 * @import { Bounds } from "./exact.js"
 * @import { Measure } from "./measure.js"
 * @import { Tables } from "./tables.js"
 */
import { attested } from "./attested.js";
import { group } from "./group.js";
import { leaf } from "./leaf.js";

/** @typedef {Bounds & { need: Bounds, share: Bounds | null, base: Bounds | null }} Tally */

/**
 * @typedef {object} Result - what a requirement comes to on a day
 * @property {Verdict} verdict
 * @property {boolean} doubtful - unknown for what is on file, not only for what is not
 * @property {Days | null} since
 * @property {readonly Result[]} parts
 * @property {Tally | null} tally
 */

/**
 * @typedef {object} Node - a requirement of the plan, made into a function once
 * @property {(scope: Scope, day: string) => Result} judge
 * @property {(result: Result, scope: Scope, day: string) => boolean} isForGood - no later day can undo it
 * @property {(result: Result, scope: Scope, day: string) => boolean} mayBeLost - not known whether it is not met for good
 * @property {(result: Result, scope: Scope, day: string) => Result} opened - not known, where it may be lost already
 * @property {boolean} isMonotone - once surely met it stays so
 * @property {boolean} isUpper - a limit that must not be passed
 * @property {readonly Measure[]} measures
 */

/**
 * @param {Requirement} requirement
 * @param {Plan} plan
 * @param {Tables} tables
 * @returns {Node}
 */
export function nodeOf(requirement, plan, tables) {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return group(
        requirement.kind === "allOf",
        requirement.of.map((part) => nodeOf(part, plan, tables)),
      );
    case "attested":
      return attested(requirement.by);
    case "count":
    case "sum":
    case "latest":
      return leaf(requirement, plan, tables);
  }
}
