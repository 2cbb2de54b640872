import type { BookRow } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import type { Bodies } from "./bodies.js";
import type { HeadText } from "./head-text.js";
import type { CountedBy, Kinds } from "./kinds.js";
import type { FieldDoubt } from "./measured-promise.js";
import type { AnnexRow } from "./table/annex-row.js";

/** A row of *Nội dung* that was made of a row of an annex. */
export interface MadeRow {
  readonly id: string;
  readonly fields: BookRow;
  /** What it is counted by; undefined for a task without a promise of its own. */
  readonly counted?: CountedBy;
  readonly doubts: readonly FieldDoubt[];
  readonly from: AnnexRow;
}

/** What rows are made with. */
export interface Making {
  readonly bodies: Bodies;
  readonly kinds: Kinds;
  readonly words: PlanBookWords;
  /** What stands around the table. */
  readonly head: HeadText;
  readonly taken: Set<string>;
}
