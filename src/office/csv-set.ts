import type { Parsed } from "../model/issue.js";
import type { Book, Sheet } from "../sheets/sheet.js";
import { readCsv, writeCsv } from "./csv.js";

/** Between the name of the workbook and that of the sheet: `so-theo-doi - Nhãn hiệu.csv`. */
const SEPARATOR = " - ";

/** A workbook as .csv files, one a sheet; without the sheets that only a workbook needs. */
export const writeCsvSet = (book: Book, stem: string): ReadonlyMap<string, string> =>
  new Map(
    book.sheets
      .filter(holdsSomething)
      .map((sheet) => [`${stem}${SEPARATOR}${sheet.name}.csv`, writeCsv(sheet)]),
  );

const holdsSomething = ({ name, look, rows }: Sheet) =>
  name.startsWith("_") || (look?.head !== undefined && rows.length > look.head + 1);

/** Whether a file is a sheet of that workbook; `so - 2024 - Nhãn hiệu.csv` is one of `so - 2024`, not of `so`. */
export const isOfCsvSet = (file: string, stem: string): boolean => {
  const [name, prefix] = [file.normalize("NFC"), `${stem.normalize("NFC")}${SEPARATOR}`];
  return name.startsWith(prefix) && !name.slice(prefix.length).includes(SEPARATOR) && /\.csv$/i.test(name);
};

/** One workbook of the bytes of its .csv files. */
export function readCsvSet(files: ReadonlyMap<string, Uint8Array>, file: string): Parsed<Book> {
  const sheets: Sheet[] = [];
  for (const [name, bytes] of files) {
    const read = readCsv(bytes, name);
    if (!read.ok) return read;
    sheets.push(...read.value.sheets);
  }
  return { ok: true, value: { file, sheets }, warnings: [] };
}
