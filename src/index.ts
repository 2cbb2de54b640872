// The plan
export {
  definePlan,
  type DefinedPlan,
  type FindingId,
  type PromiseOf,
  type WordsOf,
} from "./model/define/define-plan.js";
export { eachQuarter, eachYear } from "./model/plan/series.js";
export { parsePlan } from "./model/plan/parse-plan.js";
export { upgradePlan } from "./model/upgrade/plan.js";
export { planAt } from "./rules/plan-at.js";
export { inspect, type PlanRemark } from "./rules/inspect.js";
export { PlanError } from "./model/plan/plan-error.js";
export { inLanguage } from "./model/values/text.js";
export type { Plan } from "./model/plan/plan.js";
export type { Commitment } from "./model/plan/commitment.js";
export type { Procedure } from "./model/plan/procedure.js";
export type { Requirement } from "./model/requirement/requirement.js";

// The register
export { defineRegister } from "./model/define/define-register.js";
export { parseRegister } from "./model/register/parse-register.js";
export { upgradeRegister } from "./model/upgrade/register.js";
export { addEntries, type Added } from "./rules/register/add-entries.js";
export { correctRecord, replaceRecord } from "./rules/register/correct.js";
export type { Entries } from "./rules/register/entries.js";
export type { Register } from "./model/register/register.js";

// The verdicts
export { evaluate, type Moment } from "./rules/evaluate.js";
export { parseAssessment } from "./rules/parse-assessment.js";
export { totalsOf } from "./rules/totals.js";
export type { Assessment, Totals } from "./rules/assessment.js";
export { STATUSES, type Finding, type Status } from "./rules/finding.js";
export type { Cause } from "./rules/cause.js";
export type { Explanation } from "./rules/explanation.js";

// What to ask
export { questions } from "./rules/questions/questions.js";
export { answer, type Given } from "./rules/questions/answer.js";
export { byUnit } from "./rules/questions/by-unit.js";
export { counterfactuals, type Counterfactuals } from "./rules/questions/counterfactuals.js";
export { questionSentence, questionText } from "./locale/say/questions.js";
export type { Question } from "./rules/questions/question.js";

// Through time, and with other plans
export { compare, type Comparison, type FindingChange } from "./rules/change/compare.js";
export { rehearse, type Rehearsal, type Turned } from "./rules/change/rehearse.js";
export { historyOf, planDiff, type CommitmentChange, type FieldChange } from "./rules/change/plan-diff.js";
export { replayArchived, type Replayed, type ReplayedFinding } from "./rules/change/archive.js";
export { maturedBetween } from "./rules/change/matured-between.js";
export { timeline, type CommitmentTimeline, type Stretch, type Timeframe } from "./rules/time/timeline.js";
export { schedule, type Schedule, type ScheduledStage } from "./rules/time/schedule.js";
export { parseAmendment } from "./model/plan/parse-amendment.js";
export { causesText, goalMovedText } from "./locale/say/changes.js";
export { planChangeText, type Versions } from "./locale/say/plan-changes.js";
export type { ChangeLocale, PlanChangeLocale } from "./locale/words/change-words.js";
export type { ChangeSources } from "./locale/say/entry-text.js";
export type { Amendment } from "./model/plan/amendment.js";
export { CHANGES, type Change } from "./rules/change/change.js";
export type { Difference } from "./rules/change/difference.js";
export type { Review } from "./rules/change/review.js";

// The law
export { amendLaw, parseLaw } from "./model/law/parse-law.js";
export { parseWorkCalendar } from "./model/law/parse-work-calendar.js";
export { judgeLaw } from "./rules/criteria/judge-law.js";
export { criteriaOf } from "./rules/criteria/criteria-of.js";
export { inspectLaw } from "./rules/criteria/inspect-law.js";
export { criterionSentence, criterionText, isTelling, type CriterionLocale } from "./locale/say/criteria.js";
export type { Criterion, LawSet } from "./model/law/criterion.js";
export type { LegalRemark } from "./rules/criteria/remark.js";
export type { WorkCalendar } from "./model/law/work-calendar.js";

// The words
export { nameKey } from "./model/values/name-key.js";
export { describe, describeAll } from "./locale/say/describe.js";
export { explain } from "./locale/say/explain.js";
export type { Explained } from "./locale/say/requirement/explain-requirement.js";
export { reason } from "./locale/say/reason.js";
export { missing } from "./locale/say/missing.js";
export { findingWord, holderPhrase, statusWord, timingPhrase } from "./locale/say/phrases.js";
export { inspectionText } from "./locale/say/inspection.js";
export { remarkText, totalsLine } from "./locale/say/totals.js";
export type { Locale } from "./locale/words/locale.js";

// The files
export type { Issue, Parsed, Path, Warning } from "./model/issue/issue.js";
export { jsonSchemas } from "./rules/json-schemas.js";
