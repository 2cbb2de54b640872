/**
 * @import { Plan } from "../../src/model/plan.js"
 * @import { Stage } from "../../src/model/procedure.js"
 */
/** One key for spellings of a name that differ in case, Unicode form or spacing.
 * @param {string} name */
export const fold = (name) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** @typedef {{ procedure: string, stage: string, rank: number, rules: Stage }} StageRow */

/**
 * What an evaluator of one plan would have as constants: its stages, its places, the names it gives.
 * @param {Plan} plan
 */
export function tablesOf(plan) {
  /** @type {Map<string, StageRow>} */
  const stages = new Map();
  for (const [procedure, { stages: line, ends }] of Object.entries(plan.procedures)) {
    let rank = 0;
    for (const [stage, rules] of Object.entries(line))
      stages.set(`${procedure}.${stage}`, { procedure, stage, rank: rank++, rules });
    for (const [stage, rules] of Object.entries(ends))
      stages.set(`${procedure}.${stage}`, { procedure, stage, rank: -1, rules });
  }
  /** @type {Map<string, readonly string[]>} */
  const within = new Map();
  /** @type {Map<string, readonly string[]>} */
  const names = new Map();
  for (const [task, { items }] of Object.entries(plan.tasks)) {
    within.set(task, [task]);
    for (const [item, { products = {} }] of Object.entries(items)) {
      within.set(item, [item, task]);
      const all = Object.values(products).map(({ name }) => name);
      if (all.length > 0) names.set(item, all);
      for (const [product, { name }] of Object.entries(products)) {
        within.set(product, [product, item, task]);
        names.set(product, [name]);
      }
    }
  }
  for (const { id, about } of plan.commitments)
    if (!within.has(id)) within.set(id, [id, ...(about === undefined ? [] : (within.get(about) ?? [about]))]);
  const folded = new Map([...names].map(([place, all]) => [place, new Set(all.map(fold))]));
  return { stages, within, names, folded };
}

/** @typedef {ReturnType<typeof tablesOf>} Tables */
