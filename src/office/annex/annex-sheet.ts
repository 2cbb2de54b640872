import type { Day } from "../../model/values/date.js";
import type { TableCell, TableColumn, TableBlock } from "../../report/block-kinds.js";
import { sumOf } from "../../report/facts/shown.js";
import type { Cell as SheetCell, Look, Sheet } from "../../sheets/book/sheet.js";
import type { PaperLocale } from "../paper-locale.js";
import { plainText } from "../../model/values/visible-text.js";
import { columnOf, tableWidths } from "./table-widths.js";

export interface AnnexHead {
  readonly name: string;
  readonly title: string;
  readonly warning: string | null;
  readonly asOf: Day;
  readonly locale: PaperLocale;
}

/** A4 turned, without the margins of the form, in twips; of them a letter takes 120, in 12-point type. */
const WIDTH = 14_287;
const LETTER = 120;
/** As many columns as fit in 12-point type; a table of more is made wider and printed smaller, down to 8.5 points. */
const ROOMY = 7;
const SMALLEST = 8.5 / 12;

const widthOf = ({ columns }: TableBlock) =>
  WIDTH * Math.min(1 / SMALLEST, Math.max(1, columns.length / ROOMY));

/** One table as a sheet: what it is and of which day above it, its groups in a column that can be filtered, sums below. */
export function annexSheet(given: TableBlock, { name, title, warning, asOf, locale }: AnnexHead): Sheet {
  const table = groupedInColumn(given, locale);
  const rows = rowsIn(table);
  // A caption may say no more than the day.
  const lines = new Set([
    title,
    given.caption,
    locale.report.paper.asOf(locale.dates.day(asOf)),
    warning ?? "",
  ]);
  const above = [...lines].filter((line) => line !== "").map((line) => [plainText(line)]);
  return {
    name,
    rows: [
      ...above,
      table.columns.map(({ head }) => plainText(head)),
      ...(rows.length === 0 ? [[plainText(table.empty)]] : []),
      ...rows.map(({ cells }) =>
        table.columns.map((column, at) => cellOf(cells[at] ?? null, column, locale)),
      ),
      ...(sumsOf(table).length === 0 ? [] : [sumRow(table, locale)]),
    ],
    look: lookOf(table, above.length, warning !== null, locale),
  };
}

/** How it looks, below so many lines that say what it is; the last of them may be a warning. */
function lookOf(table: TableBlock, above: number, isWarned: boolean, locale: PaperLocale): Look {
  const isEmpty = rowsIn(table).length === 0;
  const sums = sumsOf(table);
  return {
    paper: true,
    columns: tableWidths(table, { locale, size: 24, width: widthOf(table) }).map((width, at) => ({
      width: Math.round((width / LETTER) * 10) / 10,
      ...formatOf(table.columns[at]),
    })),
    head: above,
    titles: [0],
    prose: [...Array(above).keys(), ...(isEmpty ? [above + 1] : [])],
    ...(isWarned && { warnings: [above - 1] }),
    ...(sums.length > 0 && { sums }),
  };
}

const rowsIn = ({ groups }: TableBlock) => groups.flatMap(({ rows }) => rows);

/** The columns that are added up, where there is anything to add. */
const sumsOf = (table: TableBlock): readonly number[] =>
  table.columns.flatMap(({ total }, at) => (total === true && rowsIn(table).length > 0 ? [at] : []));

/** Titles of groups as the first column: only so can rows be filtered and sorted. */
function groupedInColumn(table: TableBlock, { report }: PaperLocale): TableBlock {
  if (table.groups.every(({ title }) => title === null)) return table;
  const column: TableColumn = { id: "group", head: report.paper.group, cells: "text", width: widest(table) };
  return {
    ...table,
    columns: [column, ...table.columns],
    groups: table.groups.map(({ title, rows }) => ({
      title: null,
      rows: rows.map((row) => ({ ...row, cells: [title, ...row.cells] })),
    })),
  };
}

const widest = ({ columns }: TableBlock) => columns.reduce((most, { width }) => Math.max(most, width), 1);

function sumRow(table: TableBlock, { report }: PaperLocale): readonly SheetCell[] {
  const rows = rowsIn(table);
  const first = table.columns.findIndex(({ total }) => total === true);
  return table.columns.map(({ total }, at) => {
    if (total === true) return sumOf(columnOf(rows, at));
    return at === Math.max(0, first - 1) ? report.paper.total : null;
  });
}

/** Not stated is a dash; a day that is known to the day is one for the program too. */
function cellOf(cell: TableCell, { cells }: TableColumn, { report }: PaperLocale): SheetCell {
  if (cell === null) return report.paper.unstated;
  if (typeof cell === "number") return cell;
  return cells === "day" && /^\d{4}-\d{2}-\d{2}$/.test(cell) ? { day: cell } : plainText(cell);
}

const formatOf = (column: TableColumn | undefined) =>
  column === undefined || column.cells === "text" ? {} : { format: column.cells };
