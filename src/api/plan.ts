// Write, read and inspect a plan (kế hoạch)

export { definePlan } from "../model/define/define-plan.js";
export { eachQuarter, eachYear } from "../model/plan/series.js";
export { parsePlan } from "../model/plan/parse-plan.js";
export { upgradePlan } from "../model/upgrade/plan.js";
export { PlanError } from "../model/plan/plan-error.js";
export { planAt } from "../rules/plan-at.js";
export { inspect } from "../rules/inspect.js";
export { inspectionText } from "../locale/say/inspection.js";
export { attributeText, type ValueNames } from "../locale/say/values.js";
export { inLanguage } from "../model/values/wording.js";
export { parseAmendment } from "../model/plan/parse-amendment.js";

// What their signatures show
export type {
  ConditionAt,
  ConditionOn,
  DutyOf,
  Held,
  MeasureLimits,
  OneOf,
  PromiseWords,
  ValueOf,
  ValueRange,
} from "../model/define/combinators.js";
export type {
  AnyFrame,
  Checked,
  CommitmentIn,
  DefinedPlan,
  Emptiable,
  FindingId,
  FocalUnitIn,
  IdsOf,
  ItemIn,
  PartyIn,
  PlanFrame,
  PromiseOf,
  TaskIn,
  UnitIn,
  WordsOf,
} from "../model/define/define-plan.js";
export type {
  Adding,
  AnyFigure,
  ById,
  FigureAt,
  Ids,
  IsTold,
  ItemOf,
  KeyOf,
  KeysIn,
  ProcedureFrame,
  RefOf,
  StageIn,
  StageRefOf,
  ToldAt,
} from "../model/define/named-ids.js";
export type { Amendment, AmendmentChange } from "../model/plan/amendment.js";
export type {
  Attribute,
  AttributeFrame,
  ChoiceAttribute,
  MoneyAttribute,
  NumberAttribute,
  PlainAttribute,
} from "../model/plan/attribute.js";
export type {
  Commitment,
  CommitmentFrame,
  Duty,
  FundingLine,
  Indicator,
  ItemPromise,
  Obligation,
  Reading,
  ReviewPromise,
} from "../model/plan/commitment.js";
export type { Emendation } from "../model/plan/emendation.js";
export type { FocalUnit, Party, Signatory } from "../model/plan/party.js";
export type { Passage } from "../model/plan/passage.js";
export type { Plan, PlanNumber, Receipt } from "../model/plan/plan.js";
export type { Procedure, Stage, Term } from "../model/plan/procedure.js";
export type { OfSeries, Step, Years } from "../model/plan/series.js";
export type { Source } from "../model/plan/source.js";
export type { Item, Product, Task } from "../model/plan/task.js";
export type { LegalForm, Succession, Unit } from "../model/plan/unit.js";
export type { Attested } from "../model/requirement/attested.js";
export type { Foregone } from "../model/requirement/check/foregone.js";
export type { RequirementIssue } from "../model/requirement/check/requirement-issue.js";
export type { Comparator } from "../model/requirement/comparison.js";
export type { AttributeValue, Condition } from "../model/requirement/condition.js";
export type { Count } from "../model/requirement/count.js";
export type { Latest } from "../model/requirement/latest.js";
export type { DayStretch, Measure } from "../model/requirement/measure.js";
export type { Quantity } from "../model/requirement/quantity.js";
export type { Requirement } from "../model/requirement/requirement.js";
export type { Sum } from "../model/requirement/sum.js";
export type { Compared, Threshold } from "../model/requirement/threshold.js";
export type { Day, PartialDate, Period, Span } from "../model/values/date.js";
export type { Wording } from "../model/values/wording.js";
export type { Beyond, PlanRemark } from "../rules/inspection/remark.js";
