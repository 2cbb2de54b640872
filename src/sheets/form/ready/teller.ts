import type { Commitment } from "../../../model/plan/commitment.js";
import type { SheetWords } from "../../../locale/words/sheet-words.js";

/** The unit for which rows are made ready. */
export interface RowTeller {
  readonly unit: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly tells: readonly Commitment[];
  readonly words: SheetWords;
}
