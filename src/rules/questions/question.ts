import type { Day } from "../../model/values/date.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { Wording } from "../../model/values/wording.js";
import type { Status } from "../assessment/finding.js";
import type { RecordId } from "../names.js";
import type { Verdict } from "../verdict.js";
import type { Asks } from "./asks.js";
import type { PromiseNamed } from "./named.js";
import type { Reply } from "./reply.js";

export type { Asks, AsksOf } from "./asks.js";
export type { PromiseNamed, TargetNamed } from "./named.js";
export type { Lack } from "./lack.js";
export type { Reply } from "./reply.js";

/** What a finding becomes. */
export interface Effect {
  /** Id of the commitment. */
  readonly commitment: string;
  /** The verdict that it would get. */
  readonly verdict: Verdict;
  /** The status that it would get (tình trạng). */
  readonly status: Status;
}

/** One answer that may come back, and what it would change. */
export interface Answer {
  /** The answer. */
  readonly reply: Reply;
  /** The findings that this answer changes by itself. */
  readonly effects: readonly Effect[];
}

/** A unit to be asked, and why it is this one. */
export interface Addressee {
  /** Id of the unit. */
  readonly unit: string;
  /** Name of the unit. */
  readonly name: Wording;
  /** It owes the promise, reported the records, is a focal unit or a head, or is of the other side. */
  readonly why: "owes" | "reported" | "focal" | "head" | "other-side";
  /** It may have ended by then. */
  readonly uncertain?: true;
  /** The unit it answers for, where that has ended. */
  readonly after?: {
    /** Id of that unit. */
    readonly unit: string;
    /** Name of that unit. */
    readonly name: Wording;
  };
}

/** A promise that a question bears on, and how. */
export interface QuestionRelevance extends PromiseNamed {
  /**
   * `settles`: some answer settles what is unknown; `helps`: together with answers to other questions; `names`: it is
   * known then who owes it; `turns`: what is unmet would be met.
   */
  readonly how: "settles" | "names" | "helps" | "turns";
}

/** A fact to ask for (câu hỏi cần làm rõ), with all that is needed to write the letter and to enter the answer. */
export interface Question {
  /** The same on every run for the same facts. */
  readonly id: string;
  /** What is asked. */
  readonly asks: Asks;
  /** Whom to ask, the first one first; empty where nobody is left. */
  readonly ask: readonly Addressee[];
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  /** Answers that may come back, each with what it would change. */
  readonly answers: readonly Answer[];
  /** The promises it bears on, in the order of the plan. */
  readonly bears: readonly QuestionRelevance[];
  /** Ids of the records that it is about; empty where nothing is on file. */
  readonly records: readonly RecordId[];
  /** The workbook cells from which those records came. */
  readonly cells: readonly string[];
  /** The day of the review, written YYYY-MM-DD. */
  readonly asOf: Day;
  /** The first day on which an answer can be entered, written YYYY-MM-DD. */
  readonly today: Day;
}
