import { remarkText, type IssueLocale } from "../../../locale/say/describe.js";
import type { SheetLocale } from "../../../locale/words/sheet-words.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Book } from "../../../sheets/book/sheet.js";
import { annotate } from "../../../sheets/write/annotate.js";
import { dress } from "../../../sheets/write/dress.js";
import { marksIn } from "../../../sheets/write/fault-marks.js";
import { spliceFaults } from "./splice.js";
import { writeXlsx } from "../write-xlsx.js";

/** A workbook as a unit has returned it. */
export interface ReturnedBook {
  /** The file itself; left out where it is no .xlsx file. */
  readonly bytes?: Uint8Array;
  /** What was read of it. */
  readonly book: Book;
  /** The words in which the workbook is written. */
  readonly locale: SheetLocale;
}

/** A workbook to be sent back. */
export interface MarkedCopy {
  /** The bytes of the .xlsx file. */
  readonly content: Uint8Array;
  /** It is the unit's own file; otherwise its sheets are written anew, and its own formats may be lost. */
  readonly isOwn: boolean;
}

/** Whether a workbook has a cell to be marked. */
export const isMarked = (book: Book, issues: readonly (Issue | Warning)[]): boolean =>
  marksIn(book, issues, () => "").length > 0;

/**
 * A returned workbook with its faulty cells marked, to be sent back (bản đánh dấu lỗi). The unit's own file is kept as it is.
 * Where it cannot be marked, its sheets are written anew.
 *
 * @example
 * const { content } = await markedCopy({ bytes, book, locale: { sheets } }, issues, plan, { ...vi, sheets });
 */
export async function markedCopy(
  { bytes, book, locale }: ReturnedBook,
  issues: readonly (Issue | Warning)[],
  plan: Plan,
  reader: IssueLocale & SheetLocale,
): Promise<MarkedCopy> {
  const { sheets, faultList } = reader.sheets;
  const words = { ...faultList, list: sheets.faults };
  const marks = marksIn(book, issues, (issue) => remarkText(issue, reader));
  const own = bytes && spliceFaults(bytes, marks, words);
  return own === undefined
    ? { content: await writeXlsx(annotate(dress(book, plan, locale), issues, reader)), isOwn: false }
    : { content: own, isOwn: true };
}
