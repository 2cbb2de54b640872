import type { Warning } from "../../../model/issue/issue.js";
import type { NotUsed } from "../../../model/issue/sheet-issue.js";
import { type Book, type Cell, cellName, isBlank, type Sheet } from "../../../sheets/book/sheet.js";
import { annexHeadAt, headDepth, type AnnexField, type AnnexHeads } from "./annex-head.js";
import { readRow, type AnnexRow } from "./annex-row.js";
import { lineOf } from "./cell-texts.js";

/** All rows of the tables of a file, what stands above and beside them, and what was passed over. */
export interface AnnexTables {
  readonly rows: readonly AnnexRow[];
  /** How many tables were read, and how many more there are. */
  readonly tables: number;
  readonly lines: readonly string[];
  readonly warnings: readonly Warning[];
}

/** The tables of an annex in the order of the file, each found by the words of its heads. */
export function annexTables(book: Book): AnnexTables {
  const found = book.sheets.filter(({ hidden }) => hidden !== true).map((sheet) => tableIn(sheet, book.file));
  const hidden = book.sheets.filter((sheet) => sheet.hidden === true && sheet.rows.some(isFilled));
  return {
    rows: found.flatMap(({ rows }) => rows),
    tables: found.reduce((sum, { tables }) => sum + tables, 0),
    lines: found.flatMap(({ lines }) => lines),
    warnings: [
      ...found.flatMap(({ warnings }) => warnings),
      ...hidden.map(({ name }) => notRead(book.file, name, "hidden")),
    ],
  };
}

/** One sheet: from its first heads on rows; heads again begin another table, or the next page. */
function tableIn(sheet: Sheet, file: string): AnnexTables {
  const [rows, lines, warnings]: [AnnexRow[], string[], Warning[]] = [[], [], []];
  let [head, tables]: [AnnexHeads | undefined, number] = [undefined, 0];
  for (let row = 0; row < sheet.rows.length; row++) {
    const isTooDeep: boolean = head === undefined && row >= headDepth(sheet);
    const next: AnnexHeads | undefined = isTooDeep ? undefined : annexHeadAt(sheet, row, head);
    if (next !== undefined) {
      if (head === undefined || !isSameHead(head, next)) tables += 1;
      [head, row] = [next, next.row];
      continue;
    }
    const cells = sheet.rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    if (head === undefined) lines.push(lineOf(cells));
    else {
      const read = readRow({ sheet, head, file, row }, rows.at(-1));
      if (typeof read === "string") warnings.push(passedOver(sheet, file, row, read));
      else if (read !== null) take(rows, read);
    }
  }
  const isLost =
    tables === 0 &&
    sheet.rows.filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1).length > 1;
  if (isLost) warnings.push(notRead(file, sheet.name, "no-table"));
  return { rows, tables, lines, warnings };
}

const isFilled = (cells: readonly Cell[]) => !cells.every(isBlank);

/** A whole sheet that is passed over. */
const notRead = (file: string, sheet: string, why: NotUsed): Warning => ({
  code: "not-used",
  path: [],
  cell: `${file}!${sheet}!A1`,
  why,
  found: sheet,
});

/** A row that is none of data, with the cell in which it begins. */
function passedOver(sheet: Sheet, file: string, row: number, why: NotUsed): Warning {
  const cells = sheet.rows[row] ?? [];
  const first = cells.findIndex((cell) => !isBlank(cell));
  const cell = `${file}!${sheet.name}!${cellName(row, Math.max(0, first))}`;
  return { code: "not-used", path: [], cell, why, found: lineOf(cells) };
}

const isSameHead = (a: AnnexHeads, b: AnnexHeads) =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ head }, index) => head === b.columns[index]?.head);

/** A row that goes on with the one above it is joined to that, with all that its columns say. */
function take(rows: AnnexRow[], { joins, ...read }: AnnexRow & { readonly joins: boolean }): void {
  const last = rows.at(-1);
  if (!joins || last === undefined) {
    rows.push(read);
    return;
  }
  const texts = new Map(last.texts);
  for (const [field, text] of read.texts)
    texts.set(field, [texts.get(field), text].filter(Boolean).join(BODIES.includes(field) ? "\n" : " "));
  const years = new Map(last.years);
  for (const [year, text] of read.years) years.set(year, [years.get(year), text].filter(Boolean).join(" "));
  const found = [...read.texts.values(), ...read.years.map(([, text]) => text)].join("; ");
  rows[rows.length - 1] = {
    ...last,
    texts,
    years: [...years],
    others: [...last.others, ...read.others],
    doubts: [...last.doubts, ...(found === "" ? [] : [{ code: "row-joined" as const, found }])],
  };
}

/** Columns in which each body has a line of its own. */
const BODIES: readonly AnnexField[] = ["leads", "partners", "receivers"];
