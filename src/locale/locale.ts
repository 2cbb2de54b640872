import type { Commitment, Duty } from "../model/commitment.js";
import type { Span } from "../model/date.js";
import type { DocumentKind } from "../model/document.js";
import type { Issue, Warning } from "../model/issue.js";
import type { RegisterNature } from "../model/register.js";
import type { LegalForm } from "../model/unit.js";
import type { Remark } from "../rules/assessment.js";
import type { Cause } from "../rules/cause.js";
import type { Responsible, Status, Timing } from "../rules/finding.js";
import type { PlanRemark } from "../rules/inspect.js";
import type { Outlook } from "../rules/outlook.js";
import type { Truth } from "../rules/truth.js";
import type { ByCode } from "./by-code.js";
import type { Dates } from "./values.js";

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

/** What is said of one judged promise and of its clock. */
export interface FindingWords {
  readonly status: Readonly<Record<Status, string>>;
  /** Of one requirement; `unmet` is the milder word, for as long as the promise itself has not failed. */
  readonly verdict: Readonly<Record<Truth | "failed", string>>;
  readonly timing: (timing: Timing) => string;
  readonly outlook: Readonly<Record<Outlook["code"], string>>;
  readonly ahead: (outlook: string, lastStart: string | null, reached: string | null) => string;
  readonly dissent: (by: string, decision: string, verdict: string, reason: string) => string;
  readonly head: (title: string, status: string, clause: string, lines: string) => string;
  readonly term: (due: string, timing: string) => string;
  readonly owed: (holders: string) => string;
  readonly role: Readonly<Record<Duty["role"], string>>;
  readonly after: (unit: string) => string;
  readonly uncertain: string;
  readonly missing: (why: NonNullable<Responsible["missing"]>, ended: string) => string;
  readonly readings: (count: string, used: string, agree: boolean) => string;
  readonly evidence: (record: string, documents: string, cell: string) => string;
}

/** What is said of a requirement and of what was found for it. */
export interface RequirementWords {
  readonly group: (kind: "allOf" | "anyOf", count: string) => string;
  readonly what: (counts: string, stage: string) => string;
  readonly need: (number: string, more: "at-least" | "more-than") => string;
  readonly bounds: (least: string, most: string | null) => string;
  readonly nothingToBound: string;
  readonly share: (part: string, whole: string) => string;
  readonly money: (sum: string, found: string, covers: string, needed: string) => string;
  readonly attested: (by: string) => string;
  readonly unattested: string;
  readonly attestations: (ids: string) => string;
  readonly only: (places: string) => string;
  readonly standing: string;
  readonly closed: (statement: string) => string;
  readonly subject: (name: string, sure: boolean, when: string, records: string, implied: boolean) => string;
  readonly more: (number: string, what: string) => string;
  readonly moreMoney: (sum: string, what: string) => string;
  readonly records: (what: string) => string;
  readonly others: (count: string) => string;
  readonly or: string;
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
type CommonAttribute =
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
type CommonValue =
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
  readonly money: (dong: number) => string;
  readonly when: (span: Span) => string;
  readonly issues: IssueWords;
  readonly causes: CauseWords;
  readonly findings: FindingWords;
  readonly requirements: RequirementWords;
  readonly totals: TotalWords;
  readonly terms: Terms;
}
