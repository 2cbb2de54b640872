import { legacyText } from "./legacy-text.js";
import type { Book, Cell, Sheet } from "../book/sheet.js";

/** A workbook turned from an old encoding (TCVN3, VNI) into Unicode. */
export interface Converted {
  /** The workbook in Unicode. */
  readonly book: Book;
  /** How many cells were converted. */
  readonly cells: number;
}

/** The same workbook in Unicode. For whoever has looked at the texts and says so: an encoding is a guess, however good. */
export function convertLegacyText(book: Book): Converted {
  let cells = 0;
  const convert = (cell: Cell): Cell => {
    const legacy = typeof cell === "string" ? legacyText(cell) : null;
    if (legacy === null) return cell;
    cells += 1;
    return legacy.meant;
  };
  const sheets = book.sheets.map((sheet): Sheet =>
    sheet.hidden === true ? sheet : { ...sheet, rows: sheet.rows.map((row) => row.map(convert)) },
  );
  return { book: { ...book, sheets }, cells };
}
