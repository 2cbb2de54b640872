import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { DraftRow, EntryPlace } from "../../read/draft.js";
import type { Cell } from "../../book/sheet.js";
import type { FormTable } from "./form-table.js";
import type { Sent } from "../sent.js";

/** What one row tells. */
export interface RowTold {
  readonly records: readonly DraftRow[];
  readonly subjects: readonly DraftRow[];
  readonly documents: readonly DraftRow[];
  readonly notes: readonly DraftRow[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

export interface RowCells {
  readonly cells: readonly Cell[];
  readonly row: number;
  /** How many rows with the same id and name came before it. */
  readonly copy: number;
}

/** A row as it is understood, cell by cell. */
export interface ReadFormRow {
  readonly source: FormTable;
  readonly place: EntryPlace;
  /** Its own name in the issue. */
  readonly id: string;
  readonly names: readonly string[];
  /** Values of cells, by the key of their column; what the template had filled in among them. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Cells in which a person has written, or that were sent out with a record. */
  readonly written: ReadonlySet<string>;
  readonly sent: Sent;
  readonly struck: boolean;
  at(key: string): string;
}

/** One act of a row: the block that tells it, and its stage. */
export interface ActTold {
  readonly block: string;
  readonly stage: string;
}
