/**
 * @import { Amendment } from "../../src/model/plan/amendment.js"
 * @import { Commitment } from "../../src/model/plan/commitment.js"
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Node } from "./node.js"
 */
import { nodeOf } from "./node.js";
import { tablesOf } from "./tables.js";

/**
 * @typedef {object} PromiseByHand
 * @property {Commitment} promise
 * @property {boolean} isWithdrawn
 * @property {Node | null} when
 * @property {readonly { id: string, node: Node }[]} readings
 */

/** @typedef {{ plan: Plan, tables: ReturnType<typeof tablesOf>, promises: readonly PromiseByHand[] }} Worded */

/**
 * The promises as they are worded on a day: made once for each set of amendments in force.
 * @param {Plan} plan
 */
export function promisesAt(plan) {
  const all = [
    ...plan.amended,
    ...plan.amendments.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  ];
  /** @type {Map<string, Worded>} */
  const known = new Map();
  return (/** @type {string} */ asOf) => {
    const inForce = all.filter(({ on }) => on <= asOf);
    const key = inForce.map(({ id }) => id).join("|");
    const before = known.get(key);
    if (before !== undefined) return before;
    const worded = wordedBy(plan, inForce);
    known.set(key, worded);
    return worded;
  };
}

/**
 * @param {Plan} plan
 * @param {readonly Amendment[]} inForce
 * @returns {Worded}
 */
function wordedBy(plan, inForce) {
  const commitments = new Map(plan.commitments.map((one) => [one.id, one]));
  /** @type {Map<string, string>} */
  const last = new Map();
  for (const amendment of inForce)
    for (const change of amendment.changes) {
      const id = change.kind === "withdraw" ? change.id : change.commitment.id;
      last.set(id, change.kind);
      if (change.kind !== "withdraw" && !plan.amended.includes(amendment))
        commitments.set(id, change.commitment);
    }
  const amended = { ...plan, commitments: [...commitments.values()] };
  const tables = tablesOf(amended);
  const promises = amended.commitments.map((promise) => ({
    promise,
    isWithdrawn: last.get(promise.id) === "withdraw",
    when: promise.when === undefined ? null : nodeOf(promise.when, amended, tables),
    readings: promise.readings.map(({ id, requirement }) => ({
      id,
      node: nodeOf(requirement, amended, tables),
    })),
  }));
  return { plan: amended, tables, promises };
}
