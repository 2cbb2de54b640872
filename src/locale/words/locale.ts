import type { Commitment } from "../../model/plan/commitment.js";
import type { Span } from "../../model/values/date.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { Issue, Warning } from "../../model/issue/issue.js";
import type { RegisterNature } from "../../model/register/register.js";
import type { LegalForm } from "../../model/plan/unit.js";
import type { Remark } from "../../rules/assessment/assessment.js";
import type { Cause } from "../../rules/assessment/cause.js";
import type { PlanRemark } from "../../rules/inspect.js";
import type { ByCode } from "../say/by-code.js";
import type { FindingWords } from "./finding-words.js";
import type { RequirementWords } from "./requirement-words.js";
import type { Dates, MoneyUnit } from "../say/values.js";

/** What is said of bad input. */
export interface IssueWords {
  readonly wholeFile: string;
  readonly cell: (cell: string, sheet: string, file: string) => string;
  readonly elsewhere: (count: string, places: string) => string;
  readonly about: ByCode<Issue | Warning>;
}

/** What is said of a cause: why it leaves something unknown, and what would settle it (nothing: ""). */
export interface CauseWords {
  readonly why: ByCode<Cause>;
  readonly need: ByCode<Cause>;
}

/** What is said of the plan's own text. */
export interface InspectionWords {
  readonly about: ByCode<PlanRemark>;
  readonly line: (lines: string, text: string) => string;
}

/** What is said of an assessment as a whole. */
export interface TotalWords {
  readonly met: (from: string, to: string, of: string) => string;
  readonly notApplicable: (count: string) => string;
  readonly anyReading: (from: string, to: string) => string;
  readonly remark: ByCode<Remark>;
}

/** Names of things that the data know by a code. */
export interface Terms {
  readonly documents: Readonly<Record<DocumentKind | "unstated", string>>;
  readonly forms: Readonly<Record<LegalForm, string>>;
  readonly attributes: Readonly<Record<CommonAttribute, string>>;
  readonly values: Readonly<Record<CommonValue, string>>;
}

/** Attributes that procedures share; others are shown under their own name. */
export type CommonAttribute =
  | "level"
  | "proposer"
  | "authority"
  | "receiver"
  | "issuer"
  | "amount"
  | "source"
  | "budget-year"
  | "legal-form"
  | "method";

/** Values of those attributes that are codes; others are shown as they stand. */
export type CommonValue =
  | "national"
  | "ministerial"
  | "provincial"
  | "base"
  | "recurrent"
  | "counterpart"
  | "recurrent-provincial"
  | "counterpart-district"
  | "selection"
  | "direct"
  | "true"
  | "false";

/** Headings and names for lists and tables. */
export interface Labels {
  readonly columns: Readonly<
    Record<"clause" | "promise" | "who" | "due" | "status" | "why" | "missing", string>
  >;
  readonly commitments: Readonly<Record<Commitment["kind"], string>>;
  readonly natures: Readonly<Record<RegisterNature, string>>;
}

/**
 * The words of one language for issues and findings (bảng từ ngữ), by subject. Whoever needs only some subjects imports
 * only those; labels and what is said of the plan's own text stand apart, for they are needed at the edge alone.
 */
export interface Locale {
  readonly language: "vi" | "en";
  readonly dates: Dates;
  readonly number: (value: number) => string;
  /** A number of things in a sentence: official papers lead one under ten with a zero. */
  readonly count: (things: number) => string;
  /** A number of per cent: *2,5%*. It has no zero before it, also where numbers of things have one. */
  readonly percent: (value: number) => string;
  /** An amount of money, in the largest unit in which it is short; of đồng where no currency is named. */
  readonly money: (amount: number, currency?: string) => string;
  /** In what several amounts are told together. */
  readonly moneyUnit: (amounts: readonly number[], currency: string) => MoneyUnit;
  readonly when: (span: Span) => string;
  readonly issues: IssueWords;
  readonly causes: CauseWords;
  readonly findings: FindingWords;
  readonly requirements: RequirementWords;
  readonly totals: TotalWords;
  readonly terms: Terms;
}
