import { safeCell } from "../../model/values/safe-cell.js";
import { textOf } from "../kinds.js";
import type { Table } from "../table.js";

/** How a table is written as CSV. */
export interface CsvOptions {
  /**
   * For Excel as it is set up in Vietnam: semicolons, decimal commas, and a mark (BOM) without which it would not read the
   * file as UTF-8. Else as other programs expect it: commas, points, and no mark.
   */
  readonly excel?: boolean;
}

const BOM = "\ufeff";

/**
 * A table as CSV in UTF-8, with a line of column names. Text that a spreadsheet could take for a formula gets a `'` before
 * it; what is not stated is empty; days are `YYYY-MM-DD`.
 */
export function toCsv(table: Table, { excel = false }: CsvOptions = {}): string {
  const delimiter = excel ? ";" : ",";
  const names = table.columnNames();
  const columns = names.map((name): unknown[] => Array.from(table.array(name)));
  const lines = [
    names,
    ...Array.from({ length: table.numRows() }, (_, row) => columns.map((values) => values[row])),
  ];
  const text = lines.map((cells) => cells.map((cell) => field(cell, excel)).join(delimiter));
  return `${excel ? BOM : ""}${text.join("\r\n")}\r\n`;
}

function field(cell: unknown, excel: boolean): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return excel ? String(cell).replace(".", ",") : String(cell);
  const safe = safeCell(textOf(cell));
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
