import type { Commitment } from "../../model/plan/commitment.js";
import type { Day, Span } from "../../model/values/date.js";
import type { Decision } from "../../model/register/decision.js";
import type { Comparator } from "../../model/requirement/comparison.js";
import type { Wording } from "../../model/values/wording.js";
import type { Cause } from "./cause.js";
import type { Bounds, Explanation, MeasuredExplanation, UnitOfMeasure } from "./explanation.js";
import type { RecordId } from "../names.js";
import type { Outlook } from "../commitment/outlook.js";
import type { Verdict } from "../verdict.js";

/** Where the clock stands: still running, over, or when the promise was kept. `asOf` is the end of that day. */
export type Timing =
  | { readonly code: "running"; readonly days: number }
  | { readonly code: "over"; readonly days: number }
  | { readonly code: "in-time" | "late" | "too-coarse"; readonly on: Span }
  /** An upper limit kept to the end of its term: there is no day on which that was done. */
  | { readonly code: "kept" }
  | { readonly code: "none" };

/** The words an official sees, derived from the verdicts at the due day and since, and from the holder. */
export type Status = (typeof STATUSES)[number];
/** Every status, in the order in which legends and totals tell them. */
export const STATUSES = [
  /** Done in time, or for good before the due day. */
  "met",
  /** Not met at the due day, held on a day since. */
  "met-late",
  /** Held on a day since; whether at the due day already is not known. */
  "met-undated",
  /** Met so far, the term still running: it may yet be undone. */
  "reached",
  /** An upper limit kept so far, the term still running. */
  "kept",
  /** Not met so far, the term still running. */
  "not-yet",
  /** Broken: not met at the due day and on no day since, or undone for good before. */
  "failed",
  /** Not met at the due day; not known whether it was done since. */
  "over-term",
  /** Not enough to say. */
  "undetermined",
  "not-applicable",
  "successor-needed",
] as const;

/** A unit that owes a promise on a given day. */
export interface Holder {
  readonly unit: string;
  readonly name: Wording;
  readonly role: "lead" | "partner";
  /** The unit that made the promise, where this one took over from it. */
  readonly after?: { readonly unit: string; readonly name: Wording };
  /** It may have ended by that day; the day is not known well enough. */
  readonly uncertain?: true;
}

/** Who owes the promise: on the due day, or on the day of the assessment if that is earlier. */
export interface Responsible {
  readonly holders: readonly Holder[];
  /** Units that ended and named nobody to take over. */
  readonly ended: readonly { readonly unit: string; readonly name: Wording }[];
  /** Why nobody in charge can be named. */
  readonly missing: "lost-in-print" | "successor" | null;
}

/** One reading of the clause, judged. */
export interface JudgedReading {
  readonly id: string;
  readonly title: Wording | null;
  readonly verdict: Verdict;
}

/** An assessor's own verdict, with its reason: beside the computed one, never instead of it. */
export interface Dissent {
  readonly decision: string;
  readonly by: string;
  readonly byName: Wording;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A record that a verdict rests on. */
export interface Evidence {
  readonly record: RecordId;
  readonly documents: readonly string[];
  /** The workbook cell it came from. */
  readonly cell?: string;
}

/** A completeness statement that a verdict rests on: who declared it, when, up to when, by which paper. */
export interface Declared {
  readonly statement: string;
  readonly by: string;
  readonly byName: Wording;
  readonly upTo: Day;
  readonly recorded: Day;
  readonly documents: readonly string[];
}

/** A decision that a verdict rests on, or that lets the promise go. */
export interface Decided {
  readonly decision: string;
  readonly kind: Decision["kind"];
  readonly by: string;
  readonly byName: Wording;
  readonly on: Day;
  readonly documents: readonly string[];
}

/** An amendment that made the promise what it is. */
export interface Amended {
  readonly amendment: string;
  readonly number: string;
  readonly on: Day;
}

/** One commitment judged on one day (kết luận). */
export interface Finding {
  readonly commitment: string;
  readonly kind: Commitment["kind"];
  readonly title: Wording;
  readonly clause: string;
  readonly lines: readonly [number, number];
  /** The rising target of which this is one step. */
  readonly series: string | null;
  /** The name that like promises of other plans share. */
  readonly key: string | null;
  readonly responsible: Responsible;
  readonly due: Day;
  /** Whether it was kept by the day of the review. */
  readonly verdict: Verdict;
  /** How it stood at the due day; null while that day is to come. */
  readonly atDue: Verdict | null;
  /** How its requirement stands on the day of the review itself. */
  readonly now: Verdict;
  /** No later day can undo the verdict. */
  readonly forGood: boolean;
  readonly causes: readonly Cause[];
  readonly timing: Timing;
  /** Where met: the first day of the stretch that decides, as well as it is known; null otherwise. */
  readonly since: Span | null;
  readonly status: Status;
  /** Kept, but known to hold no longer: since when; null otherwise. */
  readonly noLonger: Span | null;
  /** It did not apply at the due day; since when it would; null otherwise. */
  readonly wouldApply: Span | null;
  readonly outlook: Outlook;
  readonly override?: Dissent;
  /** The reading that the verdict rests on. */
  readonly reading: string;
  readonly readings: readonly JudgedReading[];
  /** Where the requirement is one quantity: what it came to and what was asked for. */
  readonly measured: MeasuredResult | null;
  readonly evidence: readonly Evidence[];
  readonly statements: readonly Declared[];
  readonly decisions: readonly Decided[];
  readonly amendments: readonly Amended[];
  /** The day that decides: the due day, the day of the review, or the first day since on which it held. */
  readonly judgedOn: Day;
  /** The reasons, as of that day. */
  readonly explanation: Explanation;
}

/** A quantity and its threshold, as tables and papers show them. */
export interface MeasuredResult {
  readonly kind: MeasuredExplanation["kind"];
  readonly comparison: Comparator;
  readonly value: Bounds;
  readonly need: Bounds;
  readonly percent: number | null;
  readonly share: Bounds | null;
  /** The figure from which it starts, where the requirement names one: the base of a percentage or an addition. */
  readonly baseline: Bounds | null;
  readonly in: UnitOfMeasure;
}
