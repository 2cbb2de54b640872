import type { Day } from "../../model/values/date.js";
import type { Issue, Warning } from "../../model/issue/issue.js";
import type { Fields } from "../../model/values/fields.js";
import type { RecordChange } from "../../rules/questions/simulate/hypothesis.js";
import type { EntryForm } from "../../locale/words/entry-form.js";
import type { Meta } from "../book/workbook-meta.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { cellName } from "../book/sheet.js";

/** Where an entry stands in a workbook. */
export interface EntryPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The columns of its fields. */
  readonly columns: ReadonlyMap<string, number>;
}

/** `file!sheet!cell` of a field; of the row's first field where it has none of its own. */
export function cellAt({ file, sheet, row, columns }: EntryPlace, key = ""): string {
  const [first = 0] = columns.values();
  return `${file}!${sheet}!${cellName(row, columns.get(key) ?? first)}`;
}

/** One row, read but not yet joined with others. */
export interface DraftRow {
  readonly form: EntryForm;
  /** The sheet of records on which it stands, by its id. */
  readonly sheet: string;
  readonly fields: Fields;
  readonly place: EntryPlace;
  /** The file of the register that it came from, where it came from no workbook. */
  readonly from?: string;
  /** The entry as it was written, where a person has changed a cell since. */
  readonly was?: Fields;
  /** Of an answer about a record on file: what it says of it, for the rest stays as it was. */
  readonly says?: RecordChange;
  /** The whole row is struck through. */
  readonly struck?: true;
  /** What stood in the cell of subjects, for a count that was written before the names. */
  readonly subjects?: string;
}

/** *Đã kê khai đủ đến ngày …*, from the head of a sheet of records. */
export interface Complete {
  /** The procedures that are declared complete. */
  readonly procedures: readonly string[];
  readonly upTo: Day;
  readonly place: EntryPlace;
}

/** What a unit says of its return as a whole. */
export interface Return {
  readonly unit?: string;
  readonly recorded?: Day;
  readonly letter?: Fields;
  /** Where the day of the return and the number of its letter belong. */
  readonly cells: { readonly recorded: string; readonly letter: string };
}

/** By what a return is called in the register: unit and day, for a file may bear any name. */
export const returnName = ({ unit, recorded }: Return): string =>
  [unit, recorded].filter((part) => part !== undefined).join(" ");

/** One workbook, read. */
export interface Draft {
  readonly file: string;
  readonly meta: Meta;
  /** The words in which it was read. */
  readonly words?: SheetWords;
  /** How a register that begins with it is called. */
  readonly title?: { readonly vi: string; readonly en: string };
  readonly returned: Return;
  readonly rows: Readonly<Record<EntryForm, readonly DraftRow[]>>;
  /** Whether it was read from cells. */
  readonly cells: boolean;
  /** How many of its sheets are those that a unit fills in. */
  readonly forms: number;
  readonly complete: readonly Complete[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}
