// The plan
export {
  definePlan,
  type DefinedPlan,
  type FindingId,
  type PromiseOf,
  type WordsOf,
} from "./model/define-plan.js";
export { eachQuarter, eachYear } from "./model/series.js";
export { parsePlan } from "./model/parse-plan.js";
export { upgradePlan } from "./model/upgrade/plan.js";
export { planAt } from "./rules/plan-at.js";
export { inspect, type PlanRemark } from "./rules/inspect.js";
export { PlanError } from "./model/plan-error.js";
export { inLanguage } from "./model/text.js";
export type { Plan } from "./model/plan.js";
export type { Commitment } from "./model/commitment.js";
export type { Procedure } from "./model/procedure.js";
export type { Requirement } from "./model/requirement/requirement.js";

// The register
export { defineRegister } from "./model/define-register.js";
export { parseRegister } from "./model/parse-register.js";
export { upgradeRegister } from "./model/upgrade/register.js";
export { addEntries, type Added } from "./rules/register/add-entries.js";
export { correctRecord, replaceRecord } from "./rules/register/correct.js";
export type { Entries } from "./rules/register/entries.js";
export type { Register } from "./model/register.js";

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
export { byUnit } from "./rules/questions/by-unit.js";
export { counterfactuals, type Counterfactuals } from "./rules/questions/counterfactuals.js";
export { questionSentence, questionText } from "./locale/questions.js";
export type { Question } from "./rules/questions/question.js";

// Through time, and with other plans
export { compare, type Comparison, type FindingChange } from "./rules/change/compare.js";
export { rehearse, type Rehearsal, type Turned } from "./rules/change/rehearse.js";
export { historyOf, planDiff, type CommitmentChange, type FieldChange } from "./rules/change/plan-diff.js";
export { replayArchived, type Replayed, type ReplayedFinding } from "./rules/change/archive.js";
export { maturedBetween } from "./rules/change/matured-between.js";
export { timeline, type CommitmentTimeline, type Stretch, type Timeframe } from "./rules/time/timeline.js";
export { schedule, type Schedule, type ScheduledStage } from "./rules/time/schedule.js";
export { parseAmendment } from "./model/parse-amendment.js";
export { causesText, goalMovedText } from "./locale/changes.js";
export { planChangeText, type Versions } from "./locale/plan-changes.js";
export type { ChangeLocale, PlanChangeLocale } from "./locale/change-words.js";
export type { ChangeSources } from "./locale/entry-text.js";
export type { Amendment } from "./model/amendment.js";
export { CHANGES, type Change } from "./rules/change/change.js";
export type { Difference } from "./rules/change/difference.js";
export type { Review } from "./rules/change/review.js";

// The law
export { amendLaw, parseLaw } from "./model/parse-law.js";
export { parseWorkCalendar } from "./model/parse-work-calendar.js";
export { judgeLaw } from "./rules/criteria/judge-law.js";
export { criteriaOf } from "./rules/criteria/criteria-of.js";
export { inspectLaw } from "./rules/criteria/inspect-law.js";
export { criterionSentence, criterionText, isTelling, type CriterionLocale } from "./locale/criteria.js";
export type { Criterion, LawSet } from "./model/criterion.js";
export type { LegalRemark } from "./rules/criteria/remark.js";
export type { WorkCalendar } from "./model/work-calendar.js";

// The words
export { describe, describeAll } from "./locale/describe.js";
export { explain } from "./locale/explain.js";
export type { Explained } from "./locale/explain-requirement.js";
export { reason } from "./locale/reason.js";
export { missing } from "./locale/missing.js";
export { findingWord, holderPhrase, statusWord, timingPhrase } from "./locale/phrases.js";
export { inspectionText } from "./locale/inspection.js";
export { remarkText, totalsLine } from "./locale/totals.js";
export type { Locale } from "./locale/locale.js";

// The files
export type { Issue, Parsed, Path, Warning } from "./model/issue.js";
export { jsonSchemas } from "./rules/json-schemas.js";
