// What a newcomer needs: a plan and a register go in, findings, reasons and questions come out. All else stands in the
// subpath that is named for its job: `phoihop/plan`, `register`, `findings`, `questions`, `change`, `time`, `law`, `locale`.

// The plan
export { definePlan } from "./model/define/define-plan.js";
export { parsePlan } from "./model/plan/parse-plan.js";
export type { Plan } from "./model/plan/plan.js";
export type { Commitment } from "./model/plan/commitment.js";
export type { Requirement } from "./model/requirement/requirement.js";

// The register
export { defineRegister } from "./model/define/define-register.js";
export { parseRegister } from "./model/register/parse-register.js";
export { addEntries } from "./rules/register/add-entries.js";
export type { Register } from "./model/register/register.js";
export type { Issue, Parsed } from "./model/issue/issue.js";

// The verdicts
export { evaluate, type Moment } from "./rules/evaluate.js";
export { STATUSES, type Finding, type Status } from "./rules/assessment/finding.js";
export type { Assessment } from "./rules/assessment/assessment.js";

// What to ask
export { questions } from "./rules/questions/questions.js";
export { answer } from "./rules/questions/answer.js";
export type { Question } from "./rules/questions/question.js";

// The words
export { explain } from "./locale/say/explain.js";
export { issueTexts } from "./locale/say/describe.js";
export { missingText } from "./locale/say/missing.js";
export { findingText, statusText } from "./locale/say/phrases.js";
export { questionText } from "./locale/say/questions.js";
export { reasonText } from "./locale/say/reason.js";
export { totalsText } from "./locale/say/totals.js";
export type { Locale } from "./locale/words/locale.js";
export type { FullLocale } from "./locale/words/full-locale.js";
