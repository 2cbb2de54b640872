import { capital } from "../../locale/say/values.js";
import type { BriefPartName } from "../../locale/words/brief-words.js";
import type { ReportKind } from "../../locale/words/report-kind.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Assessment } from "../../rules/assessment/assessment.js";
import { planAt } from "../../rules/plan-at.js";
import type { Question } from "../../rules/questions/question.js";
import { inOwnTerm } from "../facts/own-term.js";
import { isDecision, needsOf, unitsToAsk, type BriefNeed, type BriefUnit } from "./asking.js";
import { promiseOf, urgentLines, type BriefPromise } from "./needs.js";
import { countsOf, partsOf } from "./parts.js";
import { briefNotes, headline } from "./sentence.js";

/** What a brief is made from; all of one day. */
export interface BriefInput {
  /** The plan; amendments in force on the day are folded in. */
  readonly plan: Plan;
  /** The register that was judged. */
  readonly register: Register;
  /** The assessment of that day. */
  readonly assessment: Assessment;
  /** The questions of that day. */
  readonly questions: readonly Question[];
}

/** Where a plan is, at a glance (tình hình chung): in words, for a page, a terminal, a message. */
export interface Brief {
  /** A review before the end of the plan (sơ kết), or at its end (tổng kết). */
  readonly kind: ReportKind;
  /** *Sơ kết – Kế hoạch số 52/KH-SKHCN-UBND*. */
  readonly title: string;
  /** Title of the plan. */
  readonly plan: string;
  /** What it rests on, and on which day. */
  readonly source: string;
  /** Said before all else where the register is invented. */
  readonly illustrative: string | null;
  /** One sentence whose numbers add up to the promises that apply. */
  readonly headline: string;
  /** What must be said beside that sentence; empty where nothing. */
  readonly notes: readonly string[];
  /** The parts of the bar, those that are not empty. */
  readonly parts: readonly {
    /** Which part. */
    readonly part: BriefPartName;
    /** How many promises are in it. */
    readonly count: number;
    /** What it is called, with its count. */
    readonly label: string;
  }[];
  /** Those that are known to be broken. */
  readonly broken: readonly BriefPromise[];
  /** Told, not enough. */
  readonly known: readonly BriefPromise[];
  /** What is over its term and not known, and what falls due next: a line each. */
  readonly urgent: readonly string[];
  /** What a person in charge must decide. */
  readonly decide: readonly BriefNeed[];
  /** What else would settle most. */
  readonly settle: readonly BriefNeed[];
  /** Whom to ask, the unit on whose answers most promises wait first. */
  readonly ask: readonly BriefUnit[];
}

/** Which review officials owe on a day: before the end, or at the end. */
export const reviewKind = (plan: Pick<Plan, "period">, asOf: string): ReportKind =>
  asOf < plan.period.to ? "so-ket" : "tong-ket";

/**
 * Where a plan is, in ten seconds: the sentence, the bar, what needs a person now, and whom to ask first.
 *
 * @example
 * const brief = briefOf({ plan, register, assessment, questions: questions(plan, register, moment) }, { ...vi, ...words });
 * brief.headline; // "30 trên 42 nội dung đã hoàn thành; 6 không hoàn thành; …"
 */
export function briefOf(input: BriefInput, locale: ReportLocale): Brief {
  const { register, assessment, questions } = input;
  const { asOf, findings, totals } = assessment;
  const plan = planAt(input.plan, asOf);
  const own = inOwnTerm(locale, plan);
  const words = own.report.brief;
  const parts = partsOf(findings);
  const standing = { parts, totals, findings, questions, entries: entriesOn(register, assessment) };
  const kind = reviewKind(plan, asOf);
  const number = plan.numbers[0]?.number;
  return {
    kind,
    title: [words.title[kind], ...(number === undefined ? [] : [words.number(number)])].join(" – "),
    plan: inLanguage(plan.title, own.language),
    source: sourceText(input, own),
    illustrative: register.nature === "illustrative" ? words.illustrative : null,
    headline: headline(standing, words),
    notes: briefNotes(standing, words),
    parts: countsOf(parts).map(({ part, count }) => ({ part, count, label: words.label[part](count) })),
    broken: parts.failed.map((finding) => promiseOf(finding, own)),
    known: parts.told.map((finding) => promiseOf(finding, own)),
    urgent: urgentLines(parts, asOf, own),
    decide: needsOf(questions.filter(isDecision), own),
    settle: needsOf(
      questions.filter((question) => !isDecision(question)),
      own,
    ),
    ask: unitsToAsk(questions, own),
  };
}

function sourceText({ register, assessment }: BriefInput, { labels, dates, report }: ReportLocale): string {
  const { asOf, knownBy } = assessment;
  const day = report.brief.asOf(dates.short(asOf), knownBy === null ? null : dates.short(knownBy));
  return `${capital(labels.natures[register.nature])} · ${day}`;
}

/** How many entries were on file by the day of knowledge. */
const entriesOn = ({ records, statements, decisions }: Register, { knownBy }: Assessment): number =>
  [...records, ...statements, ...decisions].filter(({ recorded }) => knownBy === null || recorded <= knownBy)
    .length;
