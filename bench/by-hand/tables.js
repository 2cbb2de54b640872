/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Stage } from "../../src/model/plan/procedure.js"
 */
import { nameKey } from "./names.js";

/** @typedef {{ procedure: string, stage: string, rank: number, rules: Stage }} StageRow */
/** @typedef {{ stage: string, years: number, rank: number, granted: number, from: string }} Term - `rank` of the stage it runs from, `granted` of its own */

/**
 * What an evaluator of one plan would have as constants: its stages, its terms, its places, the names it gives.
 * @param {Plan} plan
 */
export function tablesOf(plan) {
  /** @type {Map<string, StageRow>} */
  const stages = new Map();
  /** @type {Map<string, readonly Term[]>} */
  const terms = new Map();
  for (const [procedure, { stages: line, ends }] of Object.entries(plan.procedures)) {
    const order = Object.keys(line);
    for (const [stage, rules] of Object.entries(ends))
      stages.set(`${procedure}.${stage}`, { procedure, stage, rank: -1, rules });
    for (const [rank, [stage, rules]] of Object.entries(line).entries())
      stages.set(`${procedure}.${stage}`, { procedure, stage, rank, rules });
    terms.set(
      procedure,
      Object.entries(line).flatMap(([stage, { stands }]) =>
        stands === undefined
          ? []
          : [
              {
                stage,
                years: stands.years,
                rank: order.indexOf(stands.from),
                granted: order.indexOf(stage),
                from: stands.from,
              },
            ],
      ),
    );
  }
  return { stages, terms, ...placesOf(plan) };
}

/** @typedef {ReturnType<typeof tablesOf>} Tables */

/** @param {Plan} plan */
function placesOf(plan) {
  /** @type {Map<string, readonly string[]>} */
  const lying = new Map();
  /** @type {Map<string, ReadonlySet<string>>} */
  const keys = new Map();
  for (const [task, { items }] of Object.entries(plan.tasks)) {
    lying.set(task, [task]);
    for (const [item, { products = {} }] of Object.entries(items)) {
      lying.set(item, [item, task]);
      const names = Object.values(products).map(({ name }) => nameKey(name));
      if (names.length > 0) keys.set(item, new Set(names));
      for (const [product, { name }] of Object.entries(products)) {
        lying.set(product, [product, item, task]);
        keys.set(product, new Set([nameKey(name)]));
      }
    }
  }
  for (const { id, about } of plan.commitments)
    if (!lying.has(id)) lying.set(id, [id, ...(about === undefined ? [] : (lying.get(about) ?? [about]))]);
  return { within: (/** @type {string} */ id) => lying.get(id) ?? [id], keys };
}
