import type { SheetWarning } from "../../../model/issue/sheet-issue.js";
import type { Fault } from "../../cells/read-cell.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { DraftRow, Return } from "../../read/draft.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import type { Sheet } from "../../book/sheet.js";
import type { FoundForm } from "./find-form.js";

/** What is read of one sheet of a return: tellings, what they name, and words for the report. */
export interface FormReading {
  readonly records: readonly DraftRow[];
  readonly subjects: readonly DraftRow[];
  readonly documents: readonly DraftRow[];
  readonly notes: readonly DraftRow[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

/** The sheet that is read, and what is known of its return. */
export interface FormSource {
  readonly file: string;
  readonly sheet: Sheet;
  readonly found: FoundForm;
  readonly plan: Plan;
  readonly terms: CellVocabulary;
  readonly issue: string;
  readonly returned: Return;
}

/** What a cell of a form says, with what is odd in it; or why it cannot be read. */
export type ReadFormCell =
  | { readonly ok: true; readonly value: unknown; readonly odd?: SheetWarning }
  | { readonly ok: false; readonly faults: readonly Fault[] };
