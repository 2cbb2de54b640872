import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import type { AnnexDoubt } from "./doubt.js";
import type { CountedBy, Kinds } from "./kinds.js";
import type { Numbers } from "./numbers/said-again.js";

/** A doubt, and the column of the row in which it is answered; null where a person only has to look. */
export interface FieldDoubt {
  readonly doubt: AnnexDoubt;
  readonly field: string | null;
}

/** What an annex promises in one place: its words, and what its columns add to them. */
export interface AnnexPromise extends Numbers {
  /** Figures of each year. */
  readonly years: readonly (readonly [number, string])[];
  /** What is written once for several rows, so that nobody can tell how much of it this row promises. */
  readonly shared: readonly string[];
}

/** How a promise is measured, as far as the annex says. */
export interface MeasuredPromise {
  readonly fields: BookRow;
  readonly counted: CountedBy;
  readonly doubts: readonly FieldDoubt[];
}

/** What promises are read with. */
export interface Site {
  readonly kinds: Kinds;
  readonly words: PlanBookWords;
}
