// The words that a language has: what `vi` and `en` of `phoihop/locale/*` are made of (bảng từ ngữ)

// Whoever writes words of another language starts from `FullLocale`
export type { ByCode } from "../locale/say/by-code.js";
export type { CriterionLocale, CriterionWords } from "../locale/say/criteria.js";
export type { IssueLocale } from "../locale/say/describe.js";
export type { InspectionLocale } from "../locale/say/inspection.js";
export type { FindingLocale } from "../locale/say/phrases.js";
export type { TotalsLocale } from "../locale/say/totals.js";
export type { Dates, MoneyUnit } from "../locale/say/values.js";
export type {
  CauseOfChangeWords,
  CauseOrigin,
  ChangeLocale,
  ChangeWords,
  EntryWords,
  Field,
  PlanChangeLocale,
  PlanChangeWords,
  RequirementChangeWords,
  RequirementTextWords,
} from "../locale/words/change-words.js";
export type {
  AxisFormats,
  BoundsWords,
  ChangeChartWords,
  ChartLocale,
  ChartName,
  ChartWords,
  FundingWords,
  IndicatorWords,
  QuestionChartWords,
  ScheduleWords,
  TipName,
  Week,
  Year,
} from "../locale/words/chart-words.js";
export type { EntryForm } from "../locale/words/entry-form.js";
export type {
  AheadText,
  DecidedText,
  DeclaredText,
  FindingWords,
  VerdictWords,
} from "../locale/words/finding-words.js";
export type { AttestationWords, ExampleWords, FormWords } from "../locale/words/form-words.js";
export type { FullLocale } from "../locale/words/full-locale.js";
export type {
  CauseWords,
  CommonAttribute,
  CommonValue,
  InspectionWords,
  IssueWords,
  Labels,
  Locale,
  Terms,
  TotalWords,
} from "../locale/words/locale.js";
export type { ActWords, QuestionLocale, QuestionWords } from "../locale/words/question-words.js";
export type { AskedSheetWords } from "../locale/words/asked-sheet-words.js";
export type { BriefPartName, BriefWords } from "../locale/words/brief-words.js";
export type { AnnexWords, Heads, PlanAnnexWords, SinceWords } from "../locale/words/report-annex-words.js";
export type {
  AheadWords,
  AppraisalWords,
  AskedOfUnitsWords,
  CauseGroup,
  RequestWords,
} from "../locale/words/report-judgement-words.js";
export type { ReportKind } from "../locale/words/report-kind.js";
export type { LetterWords, MeetingWords, PaperWords } from "../locale/words/report-paper-words.js";
export type {
  CountFound,
  DirectionWords,
  EntryCounts,
  Noun,
  OpeningWords,
  Reached,
  ResultWords,
  StandingWords,
} from "../locale/words/report-result-words.js";
export type { PassageId, ReportLocale, ReportWords } from "../locale/words/report-words.js";
export type {
  AskedWords,
  ExclusionWords,
  FoundWords,
  NameWords,
  RequirementWords,
  SubjectWords,
} from "../locale/words/requirement-words.js";
export type {
  DateWords,
  FixedList,
  GuideWords,
  ReturnField,
  SheetLocale,
  SheetWords,
} from "../locale/words/sheet-words.js";
export type { TableLocale, TableWords } from "../locale/words/table-words.js";
