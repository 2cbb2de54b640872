import type { QuestionRelevance } from "../../rules/questions/question.js";
import type { Locale } from "./locale.js";

/** An act on file, in words. */
export interface ActWords {
  readonly subject: string;
  readonly stage: string;
  readonly when: string;
}

/** What is said of a question to a unit. */
export interface QuestionWords {
  readonly succeed: (unit: string) => string;
  readonly complete: (procedure: string | null, promises: number, upTo: string) => string;
  /** `after`: up to which day the side has spoken already. */
  readonly attest: (side: string, after: string | null) => string;
  readonly prove: (act: ActWords, papers: string) => string;
  readonly date: (act: ActWords) => string;
  readonly attribute: (act: ActWords, attribute: string) => string;
  readonly settle: (act: ActWords, attribute: string | null) => string;
  readonly body: (act: ActWords, attribute: string, found: string) => string;
  readonly decide: (subject: string, planned: string) => string;
  readonly place: (subject: string, stated: string | null, places: string) => string;
  readonly same: Readonly<Record<"subjects" | "records", (things: string) => string>>;
  readonly figure: (attribute: string, stage: string, subjects: string) => string;
  readonly end: (subject: string, stage: string, ends: string | null, day: string) => string;
  readonly reading: (title: string, readings: string) => string;
  /** Of what is short; `subject` is on file already. */
  readonly record: (more: string, subject: string | null) => string;
  readonly more: (count: string, what: string) => string;
  readonly sum: (amount: string | null, total: string) => string;
  /** A figure that is to be stated, and what it has to be. */
  readonly stated: (name: string, goal: string | null) => string;
  readonly act: (what: string, subject: string) => string;
  readonly needed: (what: string) => string;
  /** Where every promise lacks the same. */
  readonly each: (what: string) => string;
  readonly whom: (units: string) => string;
  readonly nobody: string;
  readonly uncertain: string;
  readonly after: (unit: string) => string;
  readonly insteadOf: (unit: string) => string;
  readonly otherwise: string;
  readonly proof: (papers: string) => string;
  readonly bears: Readonly<Record<QuestionRelevance["how"], (count: number) => string>>;
  readonly or: string;
}

/** The words that a question needs. */
export type QuestionLocale = Locale & { readonly questions: QuestionWords };
