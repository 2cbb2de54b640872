import type { ChangeLocale } from "../../src/locale/words/change-words.js";
import * as english from "../../src/locale/en/index.js";
import type { QuestionLocale } from "../../src/locale/words/question-words.js";
import * as vietnamese from "../../src/locale/vi/index.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import type { Register } from "../../src/model/register/register.js";
import { calendar, law } from "../../src/law/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { compare } from "../../src/rules/change/compare.js";
import { questions } from "../../src/rules/questions/questions.js";
import { schedule } from "../../src/rules/time/schedule.js";
import { timeline } from "../../src/rules/time/timeline.js";
import {
  changeTable,
  evidenceTable,
  findingTable,
  fundingTable,
  indicatorTable,
  questionTable,
  stageTable,
  statusTable,
  tallyTable,
  taskTable,
  timelineTable,
  type TableLocale,
} from "../../src/tables/index.js";
import { minhHoa } from "../rules/change/minh-hoa.js";

/** All words that any table needs. */
type Words = TableLocale & QuestionLocale & ChangeLocale;
export const vi: Words = { ...vietnamese.vi, ...vietnamese };
export const en: Words = { ...english.en, ...english };

export const plan = caoLanh;
export const register = minhHoa;

/** A register of which nobody has entered anything. */
export const blank: Register = {
  ...register,
  subjects: {},
  documents: {},
  records: [],
  statements: [],
  decisions: [],
};

/** The day of the review that others are held against. */
const EARLIER = "2023-12-31";

/** Every table that one review gives, by name. */
export function tablesOf(register: Register, asOf: string, words = vi) {
  const assessment = evaluate(plan, register, { asOf, law, calendar });
  const findings = findingTable(assessment, plan, words);
  const comparison = compare(
    { plan, register, asOf: asOf < EARLIER ? asOf : EARLIER },
    { plan, register, asOf },
  );
  return {
    findings,
    statuses: statusTable(findings, "holder", words),
    tasks: taskTable(assessment, plan, words),
    indicators: indicatorTable(assessment, plan, words),
    tallies: tallyTable(assessment, words),
    evidence: evidenceTable(assessment, { plan, register }, words),
    funding: fundingTable(plan, register, { asOf }, words),
    questions: questionTable(questions(plan, register, { asOf }), words),
    stages: stageTable(schedule(plan, register, { asOf, law, calendar }), words),
    timelines: timelineTable(timeline(plan, register, { from: "2022-01-01", to: asOf }), words),
    changes: changeTable(comparison, { plan, registers: [register] }, words),
  };
}
