// Judge every promise (đánh giá), and say in words how it stands and why

export { evaluate } from "../rules/evaluate.js";
export { parseAssessment } from "../rules/assessment/parse-assessment.js";
export { totalsOf } from "../rules/assessment/totals.js";
export { STATUSES } from "../rules/assessment/finding.js";
export { explain } from "../locale/say/explain.js";
export { reasonText } from "../locale/say/reason.js";
export { missingText } from "../locale/say/missing.js";
export { findingText, holderText, statusText, timingText } from "../locale/say/phrases.js";
export { remarkText, totalsText } from "../locale/say/totals.js";

// What their signatures show
export type { Worded } from "../locale/say/phrases.js";
export type { Explained } from "../locale/say/requirement/explain-requirement.js";
export type { Assessment, Remark, TotalBounds, Totals } from "../rules/assessment/assessment.js";
export type { Cause } from "../rules/assessment/cause.js";
export type {
  Bounds,
  Counted,
  Exclusion,
  Explanation,
  JudgedNode,
  MeasuredExplanation,
  Names,
  PassedOver,
  Tally,
  UnitOfMeasure,
} from "../rules/assessment/explanation.js";
export type {
  Finding,
  Holder,
  JudgedReading,
  MeasuredResult,
  Responsible,
  Status,
  Timing,
} from "../rules/assessment/finding.js";
export type { Amended, Decided, Declared, Dissent, Evidence } from "../rules/assessment/rests-on.js";
export type { Outlook } from "../rules/commitment/outlook.js";
export type { Moment } from "../rules/evaluate.js";
export type { RecordId, SubjectName } from "../rules/names.js";
export type { ActSpan } from "../rules/snapshot/act.js";
export type { Verdict } from "../rules/verdict.js";
