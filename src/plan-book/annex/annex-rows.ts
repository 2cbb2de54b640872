import type { Warning } from "../../model/issue/issue.js";
import type { NotUsed } from "../../model/issue/sheet-issue.js";
import { bare } from "../../sheets/cells/match-name.js";
import { cleanText } from "../../sheets/cells/clean-text.js";
import { spreadMerges } from "../../sheets/read/spread-merges.js";
import { type Book, type Cell, cellName, isBlank, type Sheet } from "../../sheets/book/sheet.js";
import { dayText } from "../rows/stretch-text.js";
import { annexHeadAt, headDepth, type AnnexColumn, type AnnexField, type AnnexHead } from "./annex-head.js";
import type { Doubt } from "./doubt.js";

/** A row of an annex: what each column says, and where it stands. */
export interface AnnexRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly texts: ReadonlyMap<AnnexField, string>;
  /** Figures that have a column for each year. */
  readonly years: readonly (readonly [number, string])[];
  /** What columns say that are none of these. */
  readonly others: readonly { readonly head: string; readonly text: string }[];
  /** It shares the number of the row above: a merged cell, or no number at all. */
  readonly number: "own" | "merged" | "none";
  /** What is doubted about the row itself. */
  readonly doubts: readonly Doubt[];
}

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
  return {
    rows: found.flatMap(({ rows }) => rows),
    tables: found.reduce((sum, { tables }) => sum + tables, 0),
    lines: found.flatMap(({ lines }) => lines),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** One sheet: from its first heads on rows; heads again begin another table, or the next page. */
function tableIn(sheet: Sheet, file: string): AnnexTables {
  const [rows, lines, warnings]: [AnnexRow[], string[], Warning[]] = [[], [], []];
  let [head, tables]: [AnnexHead | undefined, number] = [undefined, 0];
  const pass = (row: number, why: NotUsed) => {
    const cells = sheet.rows[row] ?? [];
    const index = Math.max(
      0,
      cells.findIndex((cell) => !isBlank(cell)),
    );
    warnings.push({
      code: "not-used",
      path: [],
      cell: `${file}!${sheet.name}!${cellName(row, index)}`,
      why,
      found: lineOf(cells),
    });
  };
  for (let row = 0; row < sheet.rows.length; row++) {
    const isTooDeep: boolean = head === undefined && row >= headDepth(sheet);
    const next: AnnexHead | undefined = isTooDeep ? undefined : annexHeadAt(sheet, row);
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
      if (typeof read === "string") pass(row, read);
      else if (read !== null) take(rows, read);
    }
  }
  const isLost =
    tables === 0 &&
    sheet.rows.filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1).length > 1;
  if (isLost)
    warnings.push({ code: "sheet-not-read", path: [], cell: `${file}!${sheet.name}!A1`, found: sheet.name });
  return { rows, tables, lines, warnings };
}

const isSameHead = (a: AnnexHead, b: AnnexHead) =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ head }, index) => head === b.columns[index]?.head);

/** A row that goes on with the one above it is joined to that. */
function take(rows: AnnexRow[], { joins, ...read }: AnnexRow & { readonly joins: boolean }): void {
  const last = rows.at(-1);
  if (!joins || last === undefined) {
    rows.push(read);
    return;
  }
  const texts = new Map(last.texts);
  for (const [field, text] of read.texts)
    texts.set(field, [texts.get(field), text].filter(Boolean).join(" "));
  const found = [...read.texts.values()].join("; ");
  rows[rows.length - 1] = { ...last, texts, doubts: [...last.doubts, { code: "row-joined", found }] };
}

interface RowSite {
  readonly sheet: Sheet;
  readonly head: AnnexHead;
  readonly file: string;
  readonly row: number;
}

const TOTAL = /^(tong|tong so|tong cong|cong|total)\b/;
const BELOW =
  /^(noi nhan|nguoi lap|thu truong|ghi chu|tm |kt |tl |chu tich|giam doc|truong phong|place and day)/;
const PLACE_AND_DAY = /\bngay( \d+)? thang( \d+)? nam\b/;
const SECTION = /^([ivx]+|[a-z])$/;

/** A row of data; the reason why it is none; null where it only numbers the columns. */
function readRow(
  site: RowSite,
  above: AnnexRow | undefined,
): (AnnexRow & { readonly joins: boolean }) | NotUsed | null {
  const { sheet, head, file, row } = site;
  const raw = sheet.rows[row] ?? [];
  const cells = spreadMerges(sheet, head.row)(row);
  const filled = raw.filter((cell) => !isBlank(cell));
  if (isNumbering(filled)) return null;
  const first = bare(lineOf(filled.slice(0, 1)));
  const text = (field: AnnexField, from: readonly Cell[]) =>
    textAt(
      from,
      head.columns.find((one) => one.field === field),
    );
  const [no, ownNo, title] = [text("no", cells), text("no", raw), text("title", raw)];
  if (TOTAL.test(first) || (no === "" && TOTAL.test(bare(title)))) return "total";
  const isShort = filled.length <= 2;
  const line = bare(lineOf(filled));
  if (isShort && (BELOW.test(first) || PLACE_AND_DAY.test(line))) return "below";
  const others = filled.length - (ownNo === "" ? 0 : 1) - (title === "" ? 0 : 1);
  const isHeading = others === 0 && (SECTION.test(bare(ownNo)) || (ownNo === "" && isUpper(title)));
  if (isHeading) return "heading";
  const number = ownNo !== "" ? "own" : no !== "" ? "merged" : "none";
  const joins = number === "none" && above !== undefined && (title === "" || others === 0);
  if (number === "none" && title === "" && above === undefined) return "below";
  const texts = new Map(
    head.columns.flatMap(({ field }): [AnnexField, string][] => {
      // What is written once for several rows holds for each; a number that is joined to its row does not.
      const said = text(field, joins ? raw : cells);
      return field === "other" || field === "year" || said === "" ? [] : [[field, said]];
    }),
  );
  return {
    file,
    sheet: sheet.name,
    row,
    texts,
    years: head.columns.flatMap((column) => {
      const said = textAt(cells, column);
      return column.year === undefined || said === "" ? [] : [[column.year, said] as const];
    }),
    others: head.columns.flatMap((column) => {
      const said = textAt(raw, column);
      return column.field === "other" && said !== "" ? [{ head: column.head, text: said }] : [];
    }),
    number,
    doubts: number === "none" && !joins ? [{ code: "no-row-number" }] : [],
    joins,
  };
}

/** *(1) (2) (3)* under the heads. */
const isNumbering = (filled: readonly Cell[]) =>
  filled.length >= 3 && filled.every((cell, index) => bare(lineOf([cell])) === String(index + 1));

const isUpper = (text: string) => text.length > 3 && text === text.toLocaleUpperCase("vi");

const textAt = (cells: readonly Cell[], column: AnnexColumn | undefined): string =>
  column === undefined ? "" : textOf(cells[column.index] ?? null);

function textOf(cell: Cell): string {
  if (cell === null || typeof cell === "boolean") return "";
  if (typeof cell === "object") return "day" in cell ? dayText(cell.day) : "";
  return cleanText(typeof cell === "number" ? String(cell).replace(".", ",") : cell);
}

const lineOf = (cells: readonly Cell[]): string =>
  cells
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");
