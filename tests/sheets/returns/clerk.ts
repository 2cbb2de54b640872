import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { mergeRegisters, type Merged } from "../../../src/sheets/merge/from-sheets.js";
import type { RegisterSource } from "../../../src/sheets/read/source.js";
import type { Book, Cell, Sheet } from "../../../src/sheets/book/sheet.js";
import { templateBook, type TemplateOptions } from "../../../src/sheets/write/template.js";

/** The heads of a sheet of a form stand in the fifth row. */
const HEADS = 4;

/** What a clerk types: the sheet, the row as Excel counts it, group and head of the column (`Ký hợp đồng: Ngày`), the value. */
export type Typed = readonly [sheet: string, row: number, head: string, value: Cell];

/** A workbook as it comes back: typed into, with the day of return and a covering letter. */
export function returned(
  plan: Plan,
  unit: string,
  typed: readonly Typed[],
  { recorded = "2025-12-10", file = `${unit}.xlsx`, ...options }: Returned = {},
): Book {
  const book = templateBook(plan, { sheets: words }, { unit, ...options });
  const guide: readonly Typed[] = [
    [words.sheets.guide, 6, "", { day: recorded }],
    [words.sheets.guide, 7, "", "15/BC"],
  ];
  return { ...type(book, [...guide, ...typed]), file };
}

interface Returned extends Omit<TemplateOptions, "unit"> {
  readonly recorded?: string;
  readonly file?: string;
}

export function type(book: Book, typed: readonly Typed[]): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      typedInto(
        sheet,
        typed.filter(([name]) => name === sheet.name),
      ),
    ),
  };
}

function typedInto(sheet: Sheet, typed: readonly Typed[]): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [, row, head, value] of typed) {
    const column = head === "" ? 1 : columnOf(sheet, head);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
  return { ...sheet, rows };
}

/** By group and head, or by the head alone. */
export function columnOf(sheet: Sheet, wanted: string): number {
  const heads = sheet.rows[HEADS] ?? [];
  let group: Cell = null;
  const named = heads.map((head, index) => {
    group = sheet.rows[HEADS - 1]?.[index] ?? group;
    return [said(head), `${said(group)}: ${said(head)}`];
  });
  const column = named.findIndex((names) => names.includes(wanted));
  if (column < 0)
    throw new Error(`no column ${wanted} on ${sheet.name}: ${named.map(([, name]) => name).join(" | ")}`);
  return column;
}

export const sheetOf = (book: Book, name: string): Sheet => {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

export const source = (book: Book): RegisterSource => ({ book, locale: { sheets: words } });

export const merged = (plan: Plan, ...books: readonly Book[]): Merged =>
  mergeRegisters(books.map(source), plan);

/** The register of a merge that must succeed. */
export function registerOf(result: Merged) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

const said = (cell: Cell) => (typeof cell === "string" || typeof cell === "number" ? `${cell}` : "");
