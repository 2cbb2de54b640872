import { remarkText, type IssueLocale } from "../../locale/say/describe.js";
import type { Issue, Warning } from "../../model/issue/issue.js";
import { type Book, cellName, type Look, type Sheet } from "../book/sheet.js";

/** A copy of a returned workbook in which every faulty cell is marked, with what is wrong as its note. */
export function annotate(book: Book, issues: readonly (Issue | Warning)[], locale: IssueLocale): Book {
  const told = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.cell === undefined) continue;
    told.set(issue.cell, [...(told.get(issue.cell) ?? []), remarkText(issue, locale)]);
  }
  return { ...book, sheets: book.sheets.map((sheet) => marked(sheet, book.file, told)) };
}

function marked(sheet: Sheet, file: string, told: ReadonlyMap<string, readonly string[]>): Sheet {
  const places = [...told].flatMap(([cell, texts]) => {
    const [row, column] = placeOf(cell, `${file}!${sheet.name}!`);
    return row === undefined || column === undefined
      ? []
      : [{ row, column, text: [...new Set(texts)].join("\n") }];
  });
  const width = Math.min(
    sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
    MOST,
  );
  if (places.length === 0 && sheet.look !== undefined) return sheet;
  const plain: Look = { columns: Array.from({ length: width }, () => ({ width: WIDTH })) };
  const look = sheet.look ?? plain;
  return {
    ...sheet,
    ...(sheet.hidden !== true && {
      look: { ...look, faults: places, notes: [...(look.notes ?? []), ...places] },
    }),
  };
}

const WIDTH = 22;
const MOST = 60;

/** `B7` as row 6, column 1, if the cell is on that sheet. */
function placeOf(cell: string, sheet: string): readonly [number | undefined, number | undefined] {
  const [, letters = "", digits = ""] = cell.startsWith(sheet)
    ? (/^([A-Z]+)(\d+)$/.exec(cell.slice(sheet.length)) ?? [])
    : [];
  if (letters === "") return [undefined, undefined];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return cellName(row, column) === letters + digits ? [row, column] : [undefined, undefined];
}
