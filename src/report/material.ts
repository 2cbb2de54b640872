import type { ReportKind } from "../locale/words/report-kind.js";
import { isTelling } from "../locale/say/criteria.js";
import type { ReportLocale } from "../locale/words/report-words.js";
import type { Commitment } from "../model/plan/commitment.js";
import type { Day } from "../model/values/date.js";
import type { Plan } from "../model/plan/plan.js";
import type { FactRecord } from "../model/register/record.js";
import type { Register } from "../model/register/register.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import { judgeLaw } from "../rules/criteria/judge-law.js";
import type { LegalRemark } from "../rules/criteria/remark.js";
import { evaluate, type Moment } from "../rules/evaluate.js";
import type { Finding } from "../rules/assessment/finding.js";
import { fundsOf, type Funds } from "../rules/funds/funds.js";
import { planAt } from "../rules/plan-at.js";
import { byUnit, type UnitQuestions } from "../rules/questions/by-unit.js";
import { questions } from "../rules/questions/questions.js";
import { snapshotOf, type Snapshot } from "../rules/snapshot/snapshot.js";
import type { ReportInput } from "./input.js";
import { recordsBehind } from "./facts/record-numbers.js";
import { inOwnTerm } from "./facts/own-term.js";
import { rehearsedOf, type Rehearsed } from "./facts/rehearsed.js";
import { promiseNumbers, sectionsOf, type Section } from "./sections.js";
import { sinceOf, type SinceLastReview } from "./facts/since.js";

/** What all chapters of a paper are written from, worked out once. */
export interface Material {
  readonly kind: ReportKind;
  readonly input: ReportInput;
  /** The body leaves to the annexes what they hold in full. */
  readonly isShort: boolean;
  readonly moment: Moment;
  readonly asOf: Day;
  /** The plan as it is in force on the day. */
  readonly plan: Plan;
  readonly register: Register;
  readonly assessment: Assessment;
  /** What the law says of the acts on file, as far as a law set is at hand. */
  readonly remarks: readonly LegalRemark[];
  readonly findings: readonly Finding[];
  readonly promises: ReadonlyMap<string, Commitment>;
  readonly sections: readonly Section[];
  /** The row of each finding in the first annex, from 1. */
  readonly rows: ReadonlyMap<string, number>;
  /** The records behind the findings, as the annex of evidence lists them. */
  readonly records: readonly FactRecord[];
  readonly snapshot: Snapshot;
  /** What to ask, a page for each unit. */
  readonly pages: readonly UnitQuestions[];
  /** The review before beside this one; null where none was kept. */
  readonly since: SinceLastReview | null;
  readonly rehearsed: readonly Rehearsed[];
  readonly funds: readonly Funds[];
  /** What the annexes of the paper are called, by their ids; empty before they are made. */
  readonly annexes: ReadonlyMap<string, string>;
  /** The words, with numbers as official papers write them. */
  readonly locale: ReportLocale;
  /** The same, with numbers as they are: for pictures. */
  readonly speech: ReportLocale;
}

export function materialOf(input: ReportInput, words: ReportLocale): Material {
  const { plan, register, moment, kind } = input;
  const locale = inOwnTerm(words, plan);
  const { asOf, law } = moment;
  const inForce = planAt(plan, asOf);
  const assessment = evaluate(plan, register, moment);
  const { findings } = assessment;
  const sections = sectionsOf(findings, inForce, locale);
  return {
    kind,
    input,
    isShort: input.form !== "long",
    moment,
    asOf,
    plan: inForce,
    register,
    assessment,
    findings,
    remarks: law === undefined ? [] : judgeLaw(plan, register, law, moment).criteria.filter(isTelling),
    promises: new Map(inForce.commitments.map((commitment) => [commitment.id, commitment])),
    sections,
    rows: promiseNumbers(inForce),
    records: recordsBehind(findings, register),
    snapshot: snapshotOf(inForce, register, moment),
    pages: byUnit(questions(plan, register, moment)),
    since: sinceOf(input),
    rehearsed: rehearsedOf(input),
    funds: fundsOf(plan, register, moment),
    annexes: new Map(),
    locale: { ...locale, number: locale.report.count },
    speech: locale,
  };
}

/** The year of the data, of which a yearly report speaks; the last of the plan once that is over. */
export const yearOf = ({ asOf, plan }: Pick<Material, "asOf" | "plan">): string =>
  (asOf > plan.period.to ? plan.period.to : asOf).slice(0, 4);

/** An annex as the body cites it: *Phụ lục VI*. */
export const annexNamed = (id: string, { annexes, locale }: Pick<Material, "annexes" | "locale">): string =>
  annexes.get(id) ?? locale.report.paper.annex("").trim();

/** What comes next after a yearly report of the last year is what comes after a final one. */
export const aheadKind = ({ kind, asOf, plan }: Pick<Material, "kind" | "asOf" | "plan">): ReportKind =>
  kind === "hang-nam" && asOf >= plan.period.to ? "tong-ket" : kind;
