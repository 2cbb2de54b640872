import type { ReportKind } from "./report-kind.js";

/** Why promises are not met or not told, in groups that an official would name. */
export type CauseGroup =
  | "short"
  | "exceeded"
  | "silent"
  | "unproved"
  | "incomplete"
  | "contradicted"
  | "undecided"
  | "unplaced"
  | "doubled"
  | "unattested"
  | "denied"
  | "standing"
  | "condition"
  | "law"
  | "lost-in-print"
  | "successor";

/** What is said of the whole (đánh giá chung). */
export interface AppraisalWords {
  readonly heading: string;
  readonly headings: Readonly<Record<"strengths" | "shortcomings" | "causes" | "lessons", string>>;
  /** `timely`: those of them known to be met in time. */
  readonly met: (met: number, of: number, timely: number) => string;
  /** Groups in which every promise that applies is met. */
  readonly whole: (names: readonly string[]) => string;
  /** Groups in which most are, each with its share. */
  readonly most: (groups: readonly string[]) => string;
  readonly share: (name: string, met: number, of: number) => string;
  readonly proved: (records: number, documents: number, annex: string) => string;
  readonly noStrength: string;
  readonly failed: (count: number, titles: string) => string;
  readonly late: (count: number, titles: string) => string;
  readonly notYet: (count: number, rows: string) => string;
  /** Past the term, and not known whether done since. */
  readonly overTerm: (count: number, rows: string) => string;
  readonly undetermined: (count: number, rows: string) => string;
  readonly successor: (count: number, rows: string) => string;
  readonly doubleUse: (documents: number) => string;
  readonly disputed: (statements: number) => string;
  readonly noShortcoming: string;
  readonly causes: (promises: number) => string;
  readonly cause: Readonly<Record<CauseGroup, (count: number) => string>>;
  readonly noCause: string;
  /** Rows of the first annex. */
  readonly rows: (rows: string) => string;
}

/** What is said of what comes next (phương hướng). */
export interface AheadWords {
  readonly heading: Readonly<Record<ReportKind, (nextYear: string) => string>>;
  readonly headings: {
    readonly start: Readonly<Record<ReportKind, string>>;
    readonly questions: string;
    readonly drafts: string;
  };
  readonly none: string;
  readonly atRisk: (count: number) => string;
  readonly onTrack: (count: number, begun: number) => string;
  readonly tooLate: (count: number) => string;
  readonly unitOwes: (unit: string, count: number) => string;
  readonly cannotEstimate: (count: number) => string;
  readonly start: {
    readonly caption: string;
    readonly columns: Readonly<Record<"unit" | "promise" | "due" | "start" | "reached" | "outlook", string>>;
  };
  readonly unnamed: string;
  readonly questions: (questions: number, units: number) => string;
  readonly noQuestion: string;
  readonly unitAsked: (unit: string, count: number) => string;
  readonly asked: AskedOfUnitsWords;
  readonly noDraft: string;
  readonly draft: (number: string, reason: string, changes: number) => string;
  readonly change: (title: string, what: string) => string;
  readonly flips: (flips: number, eased: number) => string;
  readonly noFlip: string;
  readonly flip: (title: string, before: string | null, after: string, goalMoved: boolean) => string;
}

/** A question in half a sentence. */
export interface AskedOfUnitsWords {
  readonly succeed: (unit: string) => string;
  readonly complete: (procedure: string | null, rows: string) => string;
  readonly attest: (side: string, rows: string) => string;
  readonly prove: (subject: string, stage: string) => string;
  readonly date: (subject: string, stage: string) => string;
  readonly attribute: (subject: string, attribute: string) => string;
  readonly settle: (subject: string, attribute: string | null) => string;
  readonly decide: (subject: string, planned: string) => string;
  readonly place: (subject: string) => string;
  readonly same: (names: readonly string[]) => string;
  readonly figure: (attribute: string) => string;
  readonly reading: (readings: string, rows: string) => string;
  readonly end: (subject: string) => string;
  readonly record: (what: string, rows: string) => string;
  readonly more: (count: number) => string;
}

/** What is asked of others (kiến nghị, đề xuất), and the last words. */
export interface RequestWords {
  readonly heading: string;
  readonly answer: (units: number, questions: number) => string;
  readonly successor: (units: string, promises: number, rows: string) => string;
  readonly readings: (promises: number, rows: string) => string;
  readonly decide: (subject: string, planned: string) => string;
  readonly print: (places: number, tasks: readonly string[]) => string;
  readonly drafts: (drafts: number) => string;
  readonly closing: Readonly<Record<ReportKind, (year: string) => string>>;
}
