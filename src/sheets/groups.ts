import type { Plan } from "../model/plan.js";

/** Sheets of records, each for kinds of subjects that one desk keeps. */
export type Group = (typeof GROUPS)[number];
export const GROUPS = [
  "tasks",
  "marks",
  "enterprises",
  "standards",
  "support",
  "funding",
  "reviews",
  "papers",
  "others",
] as const;

/** Which procedures a sheet is for; one that no sheet names goes to the last. */
const PROCEDURES: Readonly<Record<string, Group>> = {
  "st-task": "tasks",
  "tt-contract": "tasks",
  mark: "marks",
  "mark-management": "marks",
  traceability: "marks",
  "st-enterprise": "enterprises",
  "base-standard": "standards",
  handover: "support",
  support: "support",
  training: "support",
  "budget-line": "funding",
  review: "reviews",
  act: "papers",
};

/** What the acts of a sheet say of themselves, in columns of their own. */
export const ATTRIBUTES: Readonly<Record<Group, readonly string[]>> = {
  tasks: ["level", "proposer", "authority", "method", "receiver", "amount"],
  marks: ["authority"],
  enterprises: ["legal-form", "authority"],
  standards: ["issuer"],
  support: ["receiver", "amount"],
  funding: ["amount", "source", "budget-year"],
  reviews: [],
  papers: ["issuer"],
  others: ["amount"],
};

/** The sheet for a stage or procedure. */
export const groupOf = (stage: string): Group => PROCEDURES[stage.split(".", 1)[0] ?? ""] ?? "others";

/** The procedures of a plan that have their place on a sheet. */
export const proceduresOf = (group: Group, plan: Plan): readonly string[] =>
  Object.keys(plan.procedures).filter((id) => groupOf(id) === group);
