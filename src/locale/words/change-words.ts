import type { Commitment } from "../../model/plan/commitment.js";
import type { Change } from "../../rules/change/change.js";
import type { Locale } from "./locale.js";

/** What is said of two reviews side by side, of two versions of a plan, and of a status through time. */
export interface ChangeWords {
  readonly how: Readonly<Record<Change, string>>;
  readonly cause: CauseOfChangeWords;
  readonly entry: EntryWords;
  /** Met, or void, only because the promise itself was changed. */
  readonly goalMoved: {
    /** With the word of the promise: *đạt* of a figure, *hoàn thành* else. */
    readonly met: (word: string) => string;
    readonly "not-applicable": string;
  };
  readonly plan: PlanChangeWords;
  /** From one day to another, or on one day, a status. */
  readonly stretch: (from: string, to: string | null, status: string) => string;
}

/** What is said of a thing that brought a change about. */
export interface CauseOfChangeWords {
  readonly time: string;
  readonly over: (due: string) => string;
  /** Who owed it came to an end, and nobody is named to take over. */
  readonly successor: string;
  /** What had been declared complete does not reach as far as the later day. */
  readonly outdated: (statements: string) => string;
  /** A statement holds for the later day that did not for the earlier. */
  readonly closed: (statements: string) => string;
  /** Acts on file that came of age with the clock. */
  readonly onFile: (acts: string) => string;
  readonly register: string;
  readonly plan: string;
  /** Another version of the program judges what was kept otherwise. */
  readonly program: string;
  readonly amendment: (number: string, on: string | null) => string;
  /** All of these together. */
  readonly together: (causes: readonly string[]) => string;
  /** Any one of these would have been enough. */
  readonly either: (ways: readonly string[]) => string;
  readonly others: (count: string) => string;
  readonly none: string;
}

/** The words that changes need. */
export type ChangeLocale = Locale & { readonly changes: ChangeWords };

/** What is said of one entry of a register that turned a finding. */
export interface EntryWords {
  /** New since the earlier review, or on file already; nothing is said of what it is where that cannot be told. */
  readonly record: (act: string | null, since: CauseOrigin) => string;
  /** What was corrected, and what is told in its place; nothing in its place where it was withdrawn. */
  readonly correction: (corrected: string | null, act: string | null) => string;
  /** What is told of a unit: who follows it, where that is told. */
  readonly unit: (name: string, successors: string | null) => string;
  readonly act: (subject: string, stage: string, when: string) => string;
  readonly statement: (by: string, upTo: string) => string;
  readonly decision: (what: string, on: string) => string;
  /** Whether several are one and the same. */
  readonly one: (names: readonly string[], same: boolean) => string;
  readonly same: (subject: string, planned: string, same: boolean) => string;
  readonly reading: (reading: string) => string;
  readonly waiver: (until: string | null) => string;
  readonly attestation: (kept: boolean) => string;
  readonly override: string;
}

/** Whether an entry that brought a change about was added since, or was on file and came to count. */
export type CauseOrigin = "new" | "on-file";

/** What of a promise can be said otherwise, its requirements apart; in the order in which it is told. */
export const FIELDS = [
  "title",
  "kind",
  "funds",
  "due",
  "responsible",
  "when",
  "about",
  "series",
  "key",
  "default",
  "custom",
] as const;
/** A part of a promise that an amendment can say otherwise, its requirements apart. */
export type Field = (typeof FIELDS)[number];

/** What is said of a promise that was changed. */
export interface PlanChangeWords {
  readonly added: string;
  readonly withdrawn: string;
  readonly reinstated: string;
  readonly field: Readonly<Record<Field, string>>;
  readonly from: (field: string, before: string, after: string) => string;
  readonly moved: Readonly<Record<"up" | "down", (field: string, before: string, after: string) => string>>;
  readonly due: Readonly<Record<"later" | "earlier", (before: string, after: string) => string>>;
  readonly is: (field: string, value: string) => string;
  readonly gained: (field: string, value: string) => string;
  readonly lost: (field: string, value: string) => string;
  readonly planEnd: (day: string) => string;
  readonly unstated: string;
  readonly asked: RequirementChangeWords;
  readonly requirement: RequirementTextWords;
}

/** What is said where a clause asks for something else. */
export interface RequirementChangeWords {
  /** What a clause asks for, in one of its readings where it has several. */
  readonly of: (reading: string | null) => string;
  readonly title: string;
  /** The number that must be reached, or not be passed. */
  readonly quantity: (what: string) => string;
  readonly percent: (what: string) => string;
}

/** What is said of a requirement that nobody has judged yet. */
export interface RequirementTextWords {
  readonly attested: (by: string) => string;
  readonly allOf: (parts: readonly string[]) => string;
  readonly anyOf: (parts: readonly string[]) => string;
  readonly only: (what: string, places: string) => string;
}

/** The words for changes of a plan. */
export type PlanChangeLocale = ChangeLocale & {
  readonly labels: { readonly commitments: Readonly<Record<Commitment["kind"], string>> };
};
