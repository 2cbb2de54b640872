import type { Day, Span } from "../../model/date.js";
import type { DocumentKind } from "../../model/document.js";
import type { Attribute } from "../../model/requirement.js";
import type { Text } from "../../model/text.js";
import type { Tally } from "../explanation.js";
import type { Status } from "../finding.js";
import type { RecordId, SubjectName } from "../names.js";
import type { Truth } from "../truth.js";

/** A promise that a question is about. */
export interface Matter {
  readonly commitment: string;
  readonly title: Text;
  readonly clause: string;
}

/** An act on file: which subject entered which stage, and when. */
export interface ActNamed {
  readonly records: readonly RecordId[];
  readonly subject: SubjectName;
  readonly stage: Text;
  readonly on: Span;
}

/** What is not on file: so many subjects at a stage, or a sum of money. */
export interface Lack extends Pick<Tally, "measure" | "names" | "stage" | "counts"> {
  readonly matter: Matter;
  /** How many subjects; 1 where a sum is lacking. */
  readonly need: number;
  /** Where money is compared: the sum that is short, in đồng; null where nobody knows yet how much. */
  readonly amount?: number | null;
  /** Where it is one subject on file that lacks the act. */
  readonly subject?: SubjectName;
}

/** The smallest fact that is asked for. */
export type Asks =
  /** Who follows a unit that ended and named nobody. */
  | { readonly code: "succeed"; readonly unit: string; readonly name: Text }
  /** Enter all there is, then declare it complete up to a day; of one procedure, or of all (null). */
  | {
      readonly code: "complete";
      readonly procedure: string | null;
      readonly title: Text | null;
      readonly matters: readonly Matter[];
      readonly upTo: Day;
      readonly lacks: readonly Lack[];
    }
  /** The word of the side to which a duty is owed. */
  | { readonly code: "attest"; readonly side: Text; readonly matters: readonly Matter[] }
  /** A paper that proves an act on file. */
  | ({ readonly code: "prove" } & ActNamed)
  | ({ readonly code: "date" } & ActNamed)
  | ({ readonly code: "attribute"; readonly attribute: string } & ActNamed)
  /** Which of several records that contradict each other is right; on the day (null) or on an attribute. */
  | ({ readonly code: "settle"; readonly attribute: string | null } & ActNamed)
  /** Whether a subject under another name is what the plan means. */
  | { readonly code: "decide"; readonly subject: SubjectName; readonly planned: readonly string[] }
  /** Whether what was granted still stands. */
  | { readonly code: "end"; readonly subject: SubjectName; readonly stage: Text; readonly ends: Span | null }
  /** An act that is still to come, or that stands outside what was declared complete. */
  | { readonly code: "record"; readonly lack: Lack };

/** A possible answer. */
export type Reply =
  | { readonly code: "yes" | "no" }
  /** Nothing more than what is on file. */
  | { readonly code: "none" }
  /** All that is lacking is entered, and declared to be all. */
  | { readonly code: "entered" }
  /** So many more. */
  | { readonly code: "enough"; readonly count: number }
  | { readonly code: "value"; readonly value: Attribute; readonly name: Text | null }
  | { readonly code: "other-value" }
  /** So much money, or less. */
  | { readonly code: "covers" | "falls-short" }
  | { readonly code: "on"; readonly on: Span }
  | { readonly code: "right"; readonly record: RecordId };

/** What a finding becomes. */
export interface Effect {
  readonly commitment: string;
  readonly verdict: Truth;
  readonly status: Status;
}

/** One answer that may come back, and what it would change. */
export interface Answer {
  readonly reply: Reply;
  /** The findings that this answer changes by itself. */
  readonly effects: readonly Effect[];
}

/** A unit to be asked, and why it is this one. */
export interface Addressee {
  readonly unit: string;
  readonly name: Text;
  readonly why: "owes" | "reported" | "focal" | "head" | "other-side";
  /** It may have ended by then. */
  readonly uncertain?: true;
  /** The unit it answers for, where that has ended. */
  readonly after?: { readonly unit: string; readonly name: Text };
}

/** A promise that a question bears on, and how. */
export interface Bearing extends Matter {
  /**
   * `settles`: some answer settles what is unknown; `helps`: together with answers to other questions; `names`: it is
   * known then who owes it; `turns`: what is unmet would be met.
   */
  readonly how: "settles" | "names" | "helps" | "turns";
}

/** A fact to ask for (câu hỏi cần làm rõ), with all that is needed to write the letter. */
export interface Question {
  /** The same on every run for the same facts. */
  readonly id: string;
  readonly asks: Asks;
  /** Whom to ask, the first one first; empty where nobody is left. */
  readonly ask: readonly Addressee[];
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  readonly answers: readonly Answer[];
  /** The promises it bears on, in the order of the plan. */
  readonly bears: readonly Bearing[];
  readonly records: readonly RecordId[];
  /** The workbook cells from which those records came. */
  readonly cells: readonly string[];
}
