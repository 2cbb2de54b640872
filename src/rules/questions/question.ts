import type { Day } from "../../model/values/date.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { Wording } from "../../model/values/wording.js";
import type { Status } from "../assessment/finding.js";
import type { RecordId } from "../names.js";
import type { Verdict } from "../verdict.js";
import type { Asks, PromiseNamed, Reply } from "./asks.js";

export type { Asks, AsksOf, Lack, PromiseNamed, TargetNamed, Reply } from "./asks.js";

/** What a finding becomes. */
export interface Effect {
  readonly commitment: string;
  readonly verdict: Verdict;
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
  readonly name: Wording;
  readonly why: "owes" | "reported" | "focal" | "head" | "other-side";
  /** It may have ended by then. */
  readonly uncertain?: true;
  /** The unit it answers for, where that has ended. */
  readonly after?: { readonly unit: string; readonly name: Wording };
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
  readonly asks: Asks;
  /** Whom to ask, the first one first; empty where nobody is left. */
  readonly ask: readonly Addressee[];
  /** Kinds of paper that prove it; any one of them is enough. */
  readonly proof: readonly DocumentKind[];
  readonly answers: readonly Answer[];
  /** The promises it bears on, in the order of the plan. */
  readonly bears: readonly QuestionRelevance[];
  readonly records: readonly RecordId[];
  /** The workbook cells from which those records came. */
  readonly cells: readonly string[];
  /** The day of the review, and the first on which an answer can be entered. */
  readonly asOf: Day;
  readonly today: Day;
}
