// The law set and the working calendar that ship, an office's own, and how acts stand before them (pháp luật)

export { calendar, law, procedures } from "../law/index.js";
export { amendLaw, parseLaw } from "../model/law/parse-law.js";
export { parseWorkCalendar } from "../model/law/parse-work-calendar.js";
export { judgeLaw } from "../rules/criteria/judge-law.js";
export { criteriaOf } from "../rules/criteria/criteria-of.js";
export { inspectLaw } from "../rules/criteria/inspect-law.js";
export { criterionParts, criterionText, isTelling } from "../locale/say/criteria.js";

// What their signatures show
export type { CriterionParts, LegalCause, ToldLegalCause } from "../locale/say/criteria.js";
export type { Basis, Confidence } from "../model/law/basis.js";
export type { Criterion, CriterionVersion, LawName, LawSet } from "../model/law/criterion.js";
export type { Answerable, DateRef } from "../model/law/date-ref.js";
export type { Duration, LawfulTime, TimeUnit } from "../model/law/lawful-time.js";
export type { LegalTest } from "../model/law/legal-test.js";
export type { Procedures } from "../model/law/parse-law.js";
export type { DayNotice, WorkCalendar } from "../model/law/work-calendar.js";
export type { LawCause } from "../rules/criteria/cause.js";
export type { InForce, Ruling, SelectingAct } from "../rules/criteria/in-force.js";
export type { LawInspection, UnverifiedRule } from "../rules/criteria/inspect-law.js";
export type { LawQuestion, LawReview } from "../rules/criteria/judge-law.js";
export type { Outcome, Overrun, TestedFact } from "../rules/criteria/outcome.js";
export type { LegalRemark } from "../rules/criteria/remark.js";
