import type { Warning } from "../../model/issue/issue.js";
import type { NotUsed } from "../../model/issue/sheet-issue.js";
import { bare } from "../../sheets/cells/match-name.js";
import { spreadMerges } from "../../sheets/read/spread-merges.js";
import { type Book, type Cell, cellName, isBlank, type Sheet } from "../../sheets/book/sheet.js";
import { annexHeadAt, headDepth, type AnnexField, type AnnexHeads } from "./annex-head.js";
import { lineOf, textAt } from "./cell-texts.js";
import type { AnnexDoubt } from "./doubt.js";

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
  readonly doubts: readonly AnnexDoubt[];
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
  if (isLost)
    warnings.push({ code: "sheet-not-read", path: [], cell: `${file}!${sheet.name}!A1`, found: sheet.name });
  return { rows, tables, lines, warnings };
}

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
  readonly head: AnnexHeads;
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
  const [no, ownNo, title] = [saidIn("no", cells, head), saidIn("no", raw, head), saidIn("title", raw, head)];
  const others = filled.length - (ownNo === "" ? 0 : 1) - (title === "" ? 0 : 1);
  const why = noData(filled, { ownNo, title, others });
  if (why !== undefined) return why;
  const number = ownNo !== "" ? "own" : no !== "" ? "merged" : "none";
  const joins = number === "none" && above !== undefined && (title === "" || others === 0);
  if (number === "none" && title === "" && above === undefined) return "below";
  return {
    file,
    sheet: sheet.name,
    row,
    // What is written once for several rows holds for each; a number that is joined to its row does not.
    ...toldIn(joins ? raw : cells, raw, head),
    number,
    doubts: number === "none" && !joins ? [{ code: "no-row-number" }] : [],
    joins,
  };
}

interface RowText {
  readonly ownNo: string;
  readonly title: string;
  /** How many other cells are filled. */
  readonly others: number;
}

/** Why a row is no row of data, if it is none: a sum, a heading, what stands below a table. */
function noData(filled: readonly Cell[], { ownNo, title, others }: RowText): NotUsed | undefined {
  const first = bare(lineOf(filled.slice(0, 1)));
  if (TOTAL.test(first) || (ownNo === "" && TOTAL.test(bare(title)))) return "total";
  const isBelow = BELOW.test(first) || PLACE_AND_DAY.test(bare(lineOf(filled)));
  if (filled.length <= 2 && isBelow) return "below";
  const isHeading = others === 0 && (SECTION.test(bare(ownNo)) || (ownNo === "" && isUpper(title)));
  return isHeading ? "heading" : undefined;
}

const saidIn = (field: AnnexField, cells: readonly Cell[], { columns }: AnnexHeads): string =>
  textAt(
    cells,
    columns.find((one) => one.field === field),
  );

/** What the columns say; what is none of theirs stands in the row itself. */
function toldIn(
  cells: readonly Cell[],
  raw: readonly Cell[],
  { columns }: AnnexHeads,
): Pick<AnnexRow, "texts" | "years" | "others"> {
  const said = columns
    .map((column) => ({ column, text: textAt(cells, column) }))
    .filter(({ text }) => text !== "");
  return {
    texts: new Map(
      said.flatMap(({ column: { field }, text }): [AnnexField, string][] =>
        field === "other" || field === "year" ? [] : [[field, text]],
      ),
    ),
    years: said.flatMap(({ column: { year }, text }) => (year === undefined ? [] : [[year, text] as const])),
    others: columns.flatMap((column) => {
      const text = textAt(raw, column);
      return column.field === "other" && text !== "" ? [{ head: column.head, text }] : [];
    }),
  };
}

/** *(1) (2) (3)* under the heads. */
const isNumbering = (filled: readonly Cell[]) =>
  filled.length >= 3 && filled.every((cell, index) => bare(lineOf([cell])) === String(index + 1));

const isUpper = (text: string) => text.length > 3 && text === text.toLocaleUpperCase("vi");
