import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Assessment } from "../../rules/assessment/assessment.js";
import { evaluate, type Moment } from "../../rules/evaluate.js";
import { planAt } from "../../rules/plan-at.js";
import type { PortfolioReview, PortfolioRow } from "../rows.js";
import { findingRows } from "./finding-row.js";
import { paperRows } from "./paper-rows.js";

/** A plan and what is known of it: null where no register has come. */
export interface Pair {
  readonly place: string;
  readonly plan: Plan;
  readonly register: Register | null;
  readonly warnings: number;
}

/** The rows of one plan and one register; the last of them says how many there are. */
export function judgePair(pair: Pair, moment: Moment, language: string): readonly PortfolioRow[] {
  const { plan, register } = pair;
  const known = register ?? withoutEntries(plan);
  const assessment = evaluate(plan, known, moment);
  const of = { plan: plan.id, register: register?.id ?? null };
  const inForce = planAt(plan, moment.asOf);
  const findings = findingRows(assessment.findings, inForce, language).map(
    (row) => ({ row: "finding", ...of, ...row }) as const,
  );
  const papers = paperRows(assessment.findings, known).map(
    (row) => ({ row: "paper", ...of, ...row }) as const,
  );
  return [...findings, ...papers, { ...reviewRow(pair, assessment, language), papers: papers.length }];
}

/** Of which nothing is known: silence is unknown, never unmet. */
const withoutEntries = ({ id, title }: Plan): Register => ({
  formatVersion: 2,
  id,
  plan: id,
  nature: "working",
  title,
  units: {},
  subjects: {},
  documents: {},
  records: [],
  statements: [],
  decisions: [],
  notes: [],
});

const reviewRow = (
  { place, plan, register, warnings }: Pair,
  { totals: { commitments, notApplicable, met } }: Assessment,
  language: string,
): Omit<PortfolioReview, "papers"> => ({
  row: "review",
  plan: plan.id,
  register: register?.id ?? null,
  place,
  planTitle: inLanguage(plan.title, language),
  registerTitle: register && inLanguage(register.title, language),
  nature: register?.nature ?? null,
  findings: commitments,
  warnings,
  notApplicable,
  metFrom: met.from,
  metTo: met.to,
});
