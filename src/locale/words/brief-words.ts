import type { AheadWords } from "./report-judgement-words.js";
import type { ReportKind } from "./report-kind.js";

/** The parts into which the promises that apply fall, each in one, in the order of the bar. */
export const BRIEF_PARTS = [
  "done",
  "reached",
  "kept",
  "not-yet",
  "failed",
  "over-term",
  /** Told, not enough. */
  "told",
  /** Nobody has told anything. */
  "silent",
  "successor-needed",
] as const;

/** A part into which promises that apply fall, each in one. */
export type BriefPartName = (typeof BRIEF_PARTS)[number];

/** What is said at a glance (tình hình chung): a sentence, a bar, what needs a person, and whom to ask. */
export interface BriefWords {
  readonly title: Readonly<Record<ReportKind, string>>;
  readonly number: (number: string) => string;
  readonly asOf: (day: string, knownBy: string | null) => string;
  readonly illustrative: string;
  /** The sentence: parts that add up to the promises that apply. */
  readonly done: (done: number, of: number) => string;
  readonly noneDone: (of: number) => string;
  readonly part: Readonly<
    Record<Exclude<BriefPartName, "done" | "told" | "silent">, (count: number) => string>
  >;
  readonly unknown: (count: number) => string;
  /** Nothing can be concluded of any promise: how much is on file, and how many promises it bears on. */
  readonly nothingConcluded: (entries: number, told: number, of: number) => string;
  readonly nothingApplies: (all: number) => string;
  /** Below it. */
  readonly late: (late: number, undated: number) => string;
  readonly atMost: (most: number) => string;
  readonly readings: (from: number, to: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly silent: (count: number) => string;
  readonly questions: (questions: number, units: number, promises: number) => string;
  /** The parts of the bar. */
  readonly label: Readonly<Record<BriefPartName, (count: number) => string>>;
  readonly broken: (count: number) => string;
  readonly columns: Readonly<
    Record<"promise" | "lacking" | "who" | "need" | "bears" | "unit" | "asked", string>
  >;
  readonly known: string;
  readonly urgent: string;
  readonly overdue: (count: number, titles: string) => string;
  /** On the last day of a term. */
  readonly dueToday: (count: number, titles: string) => string;
  readonly next: (day: string, days: number, titles: string) => string;
  readonly decide: string;
  /** The same beside what is to be decided. */
  readonly decided: string;
  readonly settle: string;
  readonly askFirst: string;
  readonly moreUnits: (count: number) => string;
  readonly nobodyToAsk: string;
  readonly uncertain: string;
  readonly more: (count: number) => string;
  readonly asked: Pick<AheadWords["asked"], "complete" | "attest" | "record" | "reading">;
  readonly do: Readonly<Record<"report", Readonly<Record<ReportKind, string>>>> & {
    readonly letters: (units: number) => string;
    readonly workbooks: string;
    /** The page itself, with its register inside. */
    readonly page: string;
    /** The other papers, folded away. */
    readonly papers: string;
  };
  /** Where controls are folded away. */
  readonly change: string;
  readonly needsScript: string;
}
