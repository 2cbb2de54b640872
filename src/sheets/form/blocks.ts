import type { Plan } from "../../model/plan/plan.js";
import type { Procedure } from "../../model/plan/procedure.js";
import { askedStages } from "../read/same-kind.js";

/** More blocks than these make no row that a person can fill in. */
const MOST = 3;

/**
 * The stages that have a block of their own on the sheet of a procedure, in its order: those that the plan counts, and
 * those from which the way to them runs: a term, or the filing or signing before a certificate.
 */
export function blocksOf(procedure: string, plan: Plan): readonly string[] {
  const rules = plan.procedures[procedure];
  if (rules === undefined) return [];
  const chosen = new Set([...askedStages(procedure, plan)].slice(0, MOST));
  for (const stage of chosen) {
    const before = startOf(stage, rules);
    if (before !== undefined && chosen.size < MOST) chosen.add(before);
  }
  return Object.keys({ ...rules.stages, ...rules.ends }).filter((stage) => chosen.has(stage));
}

/** The other stages: the steps on the way to those with a block, and the ends. */
export function stepsOf(procedure: string, plan: Plan): readonly string[] {
  const { stages = {}, ends = {} } = plan.procedures[procedure] ?? {};
  const blocks = blocksOf(procedure, plan);
  return Object.keys({ ...stages, ...ends })
    .filter((stage) => !blocks.includes(stage))
    .map((stage) => `${procedure}.${stage}`);
}

/** Where a term begins; for what is granted to each subject by a paper of its own, where its way begins: filed, signed. */
const startOf = (stage: string, { stages, ends }: Procedure): string | undefined => {
  const rules = stages[stage] ?? ends[stage];
  if (rules?.stands !== undefined && rules.stands.from !== stage) return rules.stands.from;
  return rules?.certificate === true ? Object.keys(stages)[0] : undefined;
};
