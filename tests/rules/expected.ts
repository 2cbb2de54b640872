/** Whether there is still time: by the last day to begin, or by the latest lawful end; `margin` the days left. */
export interface ExpectedOutlook {
  readonly code: string;
  readonly lastStart?: string | null;
  readonly lawfulEnd?: string | null;
  readonly margin?: number | null;
  /** How far the foremost subject has come: `Ổi: đã nộp đơn`. */
  readonly reached?: string | null;
}

/** What a case says of one finding; what it does not say is not looked at. */
export interface Expected {
  readonly verdict: string;
  readonly status: string;
  /** How it stood at the due day (null while that is to come), and how it stands on the day of the review. */
  readonly atDue?: string | null;
  readonly now?: string;
  readonly forGood?: boolean;
  /** Kept, but no longer so since: `2024-07-01`. */
  readonly noLonger?: string | null;
  /** It did not apply at the due day; since when it would. */
  readonly wouldApply?: string | null;
  readonly judgedOn?: string;
  readonly timing?: string;
  /** When it was met, or since when it stands so: `2023-06-01`, or the first and last day it may have been, `..2023-06-01` where no first is known. */
  readonly on?: string;
  readonly outlook?: ExpectedOutlook;
  /** Codes of the causes, all of them, in any order. */
  readonly causes?: readonly string[];
  /** The same with the entries that each names, in the order in which they are told: `no-evidence r2`. */
  readonly because?: readonly string[];
  /** What the quantity came to: at least, and at most (null = not bounded). */
  readonly value?: readonly [number | null, number | null];
  /** What it was held against. */
  readonly need?: readonly [number | null, number | null];
  /** Bounds of a percentage; null where there is nothing to compare with. */
  readonly share?: readonly [number | null, number | null] | null;
  readonly reading?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly holders?: readonly string[];
  readonly missing?: string | null;
  /** Who owes it, in words: `lead commune after old-office`, `partner ward perhaps ended`. */
  readonly owes?: readonly string[];
  /** Units that ended and named nobody to follow. */
  readonly ended?: readonly string[];
  /** The assessor who judged otherwise, and how: `department: met`. */
  readonly override?: string | null;
  /** Those that are or may be counted, with the days of each: `m ..2023-06-01 by a later stage`. */
  readonly counted?: readonly string[];
  /** Which of them surely count: `m definite`, `n possible`. */
  readonly states?: readonly string[];
  /** What each of them gives to a sum or a figure: `c 30`, `d 0..` where nothing bounds it. */
  readonly gives?: readonly string[];
  /** Acts of the stage that do not count, with the reason: `s condition level state`. */
  readonly passedOver?: readonly string[];
  /** The records it rests on. */
  readonly evidence?: readonly string[];
  /** The completeness statements, decisions and amendments that it rests on. */
  readonly statements?: readonly string[];
  readonly decisions?: readonly string[];
  readonly amendments?: readonly string[];
}
