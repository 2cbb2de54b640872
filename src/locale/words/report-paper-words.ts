import type { LegalForm } from "../../model/plan/unit.js";
import type { ReportKind } from "./report-kind.js";

/** What stands around the body of a paper: its form (thể thức), and what a renderer says of itself. */
export interface PaperWords {
  readonly nation: string;
  readonly motto: string;
  readonly type: Readonly<Record<"report" | "minutes", string>>;
  /** What a paper is called that names no type: an official letter (công văn). */
  readonly letter: string;
  /** The letters of the type in a paper's symbol: `BC`. */
  readonly code: Readonly<Record<"report" | "minutes", string>>;
  /** `year` is that of the day of the data. */
  readonly abstract: Readonly<Record<ReportKind, (plan: string, year: string) => string>>;
  readonly number: (number: string | null, symbol: string) => string;
  readonly placed: (place: string | null, day: string | null) => string;
  /** Above the position of who signs for a People's Committee. */
  readonly onBehalf: string;
  readonly position: string;
  /** Who heads a body of a form in law, where the plan names nobody. */
  readonly positions: Readonly<Partial<Record<LegalForm, string>>>;
  /** A body that is still to be named, in the place of one that ended. */
  readonly successor: (of: string) => string;
  readonly recipients: string;
  /** The last of the recipients: the office's own files. */
  readonly archive: string;
  /** Of a letter: whom it is addressed to. */
  readonly asAbove: string;
  readonly annex: (number: string) => string;
  /** Under the name of an annex: the paper it belongs to. */
  readonly attached: (type: string, number: string | null, symbol: string, day: string | null) => string;
  /** Over the list of annexes. */
  readonly annexes: string;
  /** The day of the data. */
  readonly asOf: (day: string) => string;
  /** Over the titles of groups, where they stand in a column of their own. */
  readonly group: string;
  readonly warning: string;
  /** A cell in which nothing is stated. */
  readonly unstated: string;
  readonly total: string;
  /** Stands in a place that nobody has written in yet. */
  readonly unwritten: (prompt: string) => string;
}

/** What is said in the minutes of a review meeting (biên bản họp). */
export interface MeetingWords {
  readonly abstract: Readonly<Record<ReportKind, (plan: string, year: string) => string>>;
  readonly headings: Readonly<
    Record<"time" | "present" | "report" | "opinions" | "points" | "conclusions", string>
  >;
  readonly heard: (focal: string) => string;
  readonly points: (count: number, sides: string) => string;
  readonly noPoints: string;
  readonly reading: (title: string, readings: string) => string;
  readonly draft: (number: string, reason: string) => string;
  readonly closing: (copies: number) => string;
  /** Who signs minutes (thư ký, chủ tọa). */
  readonly signers: readonly string[];
}

/** What is said in a letter of questions to one unit (công văn đề nghị cung cấp thông tin). */
export interface LetterWords {
  /** Under the number of the letter (`V/v …`). */
  readonly abstract: (plan: string) => string;
  /** The plan by its kind and number: *Kế hoạch số 52/KH-UBND*. */
  readonly byNumber: (kind: string, number: string) => string;
  readonly to: (unit: string) => string;
  readonly nobody: string;
  readonly purpose: (plan: string, asOf: string) => string;
  readonly how: string;
  /** The title of its annex. */
  readonly annex: string;
  readonly caption: string;
  readonly columns: Readonly<Record<"no" | "asked" | "promises" | "proof" | "answer", string>>;
  readonly none: string;
  readonly closing: string;
}
