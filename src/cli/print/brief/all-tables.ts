import type { ReportLocale } from "../../../locale/words/report-words.js";
import { sooner } from "../../../model/values/date.js";
import { evaluate, type Moment } from "../../../rules/evaluate.js";
import { questions } from "../../../rules/questions/questions.js";
import { schedule } from "../../../rules/time/schedule.js";
import { timeline } from "../../../rules/time/timeline.js";
import { evidenceTable } from "../../../tables/evidence.js";
import { findingTable } from "../../../tables/findings.js";
import { fundingTable } from "../../../tables/funding.js";
import { indicatorTable } from "../../../tables/indicators.js";
import { questionTable } from "../../../tables/questions.js";
import { stageTable } from "../../../tables/stages.js";
import { timelineTable } from "../../../tables/timeline.js";
import type { Input } from "../../read/input.js";

/** Every table of a review, made when it is asked for. */
export function allTables(
  { plan, register }: Pick<Input, "plan" | "register">,
  moment: Moment,
  locale: ReportLocale,
) {
  const assessment = evaluate(plan, register, moment);
  const period = { ...moment, from: sooner(plan.period.from, moment.asOf), to: moment.asOf };
  return {
    assessment,
    findings: () => findingTable(assessment, plan, locale),
    indicators: () => indicatorTable(assessment, plan, locale),
    evidence: () => evidenceTable(assessment, { plan, register }, locale),
    questions: () => questionTable(questions(plan, register, moment), locale),
    stages: () => stageTable(schedule(plan, register, moment), locale),
    timeline: () => timelineTable(timeline(plan, register, period), locale),
    funding: () => fundingTable(plan, register, moment, locale),
  };
}

export const TABLES = [
  "findings",
  "indicators",
  "evidence",
  "questions",
  "stages",
  "timeline",
  "funding",
] as const;
