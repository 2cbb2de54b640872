import type { Commitment } from "../../model/plan/commitment.js";
import type { Day, Span } from "../../model/values/date.js";
import type { Comparator } from "../../model/requirement/comparison.js";
import type { Wording } from "../../model/values/wording.js";
import type { Cause } from "./cause.js";
import type { Bounds, Explanation, MeasuredExplanation, UnitOfMeasure } from "./explanation.js";
import type { Amended, Decided, Declared, Dissent, Evidence } from "./rests-on.js";
import type { Outlook } from "../commitment/outlook.js";
import type { Verdict } from "../verdict.js";

/** Where the clock stands: still running, over, or when the promise was kept. `asOf` is the end of that day. */
export type Timing =
  /** The term is running and the promise is not kept for good; `days` are left until the due day. */
  | { readonly code: "running"; readonly days: number }
  /** The due day has come and the promise is not known to be kept; `days` since then, 0 on the due day itself. */
  | { readonly code: "over"; readonly days: number }
  /** Kept `in-time`, or `late`, or known too coarsely to say; `on` are the days on one of which that was. */
  | { readonly code: "in-time" | "late" | "too-coarse"; readonly on: Span }
  /** An upper limit kept to the end of its term: there is no day on which that was done. */
  | { readonly code: "kept" }
  /** The promise does not apply. */
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
  /** Id of the unit. */
  readonly unit: string;
  /** Name of the unit. */
  readonly name: Wording;
  /** Whether it is in charge (chủ trì) or takes part (phối hợp). */
  readonly role: "lead" | "partner";
  /** The unit that made the promise, where this one took over from it. */
  readonly after?: {
    /** Id of that unit. */
    readonly unit: string;
    /** Name of that unit. */
    readonly name: Wording;
  };
  /** It may have ended by that day; the day is not known well enough. */
  readonly uncertain?: true;
}

/** Who owes the promise: on the due day, or on the day of the assessment if that is earlier. */
export interface Responsible {
  /** Units that owe it on that day, in the order of the plan; successors stand for those that ended. */
  readonly holders: readonly Holder[];
  /** Units that ended and named nobody to take over. */
  readonly ended: readonly {
    /** Id of the unit. */
    readonly unit: string;
    /** Name of the unit. */
    readonly name: Wording;
  }[];
  /** Why nobody in charge can be named: the print has lost it, or no successor is named; null where somebody is. */
  readonly missing: "lost-in-print" | "successor" | null;
}

/** One reading of the clause, judged. */
export interface JudgedReading {
  /** Id of the reading. */
  readonly id: string;
  /** What the reading is called; null where the plan gives it no title. */
  readonly title: Wording | null;
  /** What it comes to, by itself. */
  readonly verdict: Verdict;
}

/** One commitment judged on one day (kết luận). */
export interface Finding {
  /** Id of the commitment that was judged. */
  readonly commitment: string;
  /** The kind of that commitment: an indicator, an item, an obligation, a review or a line of funds. */
  readonly kind: Commitment["kind"];
  /** Title of the commitment. */
  readonly title: Wording;
  /** Where the plan promises it, as an official cites it: *Phụ lục, dòng 3*. */
  readonly clause: string;
  /** First and last line of that place in the text of the plan, from 1. */
  readonly lines: readonly [number, number];
  /** Id of the rising target of which this is one step; null where it is of none. */
  readonly series: string | null;
  /** The name that like promises of other plans share; null where the plan gives none. */
  readonly key: string | null;
  /** Who owes it. */
  readonly responsible: Responsible;
  /** The due day (thời hạn), written YYYY-MM-DD; the last day of the plan where the commitment names none. */
  readonly due: Day;
  /** Whether it was kept by the day of the review. Before the due day a part that may already be lost makes it `unknown`. */
  readonly verdict: Verdict;
  /** How it stood at the due day; null while that day is to come. */
  readonly atDue: Verdict | null;
  /** How its requirement stands on the day of the review itself, whatever may yet come. */
  readonly now: Verdict;
  /** No later day can undo the verdict; what is told later still may. */
  readonly forGood: boolean;
  /** Why the verdict is unknown, or does not apply; empty where it is met or unmet. */
  readonly causes: readonly Cause[];
  /** Where the clock stands (tiến độ so với thời hạn). */
  readonly timing: Timing;
  /** Where met: the first day of the stretch that decides, as well as it is known; null otherwise. */
  readonly since: Span | null;
  /** The word for it that an official sees (tình trạng). */
  readonly status: Status;
  /** Kept, but known to hold no longer: since when; null otherwise. */
  readonly noLonger: Span | null;
  /** It did not apply at the due day; since when it would; null otherwise. */
  readonly wouldApply: Span | null;
  /** Whether there is still time (khả năng hoàn thành). */
  readonly outlook: Outlook;
  /** An assessor's own verdict; absent where there is none, or several of one day differ. */
  readonly override?: Dissent;
  /** Id of the reading that the verdict rests on (cách hiểu). */
  readonly reading: string;
  /** Every reading of the clause with its own verdict, in the order of the plan. */
  readonly readings: readonly JudgedReading[];
  /** Where the requirement is one quantity: what it came to and what was asked for; null otherwise. */
  readonly measured: MeasuredResult | null;
  /** The records that it rests on, each once (minh chứng). */
  readonly evidence: readonly Evidence[];
  /** The completeness statements that close what was measured (xác nhận đã kê khai đủ). */
  readonly statements: readonly Declared[];
  /** The decisions that it rests on; the verdicts of assessors only where those of one day differ. */
  readonly decisions: readonly Decided[];
  /** The amendments in force that speak of the commitment (văn bản điều chỉnh). */
  readonly amendments: readonly Amended[];
  /** The day that decides: the due day, the day of the review, or the first day since on which it held. */
  readonly judgedOn: Day;
  /** The reasons, as of that day. */
  readonly explanation: Explanation;
}

/** A quantity and its threshold, as tables and papers show them. */
export interface MeasuredResult {
  /** What was measured: a count, a sum, or the figure last stated. */
  readonly kind: MeasuredExplanation["kind"];
  /** How it has to stand to what was asked for. */
  readonly comparison: Comparator;
  /** What it came to: at least, and at most. */
  readonly value: Bounds;
  /** What it was held against, as a number: at least, and at most. */
  readonly need: Bounds;
  /** So many per cent were asked for; null where the threshold is none. */
  readonly percent: number | null;
  /** The quantity in per cent of its base; null where there is no percentage, or nothing is known of it. */
  readonly share: Bounds | null;
  /** The figure from which it starts, where the requirement names one: the base of a percentage or an addition. */
  readonly baseline: Bounds | null;
  /** The unit in which value, need and baseline are told. */
  readonly in: UnitOfMeasure;
}
