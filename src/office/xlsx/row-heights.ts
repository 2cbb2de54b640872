import type { Cell, Look, Sheet } from "../../sheets/book/sheet.js";
import { textLength } from "../annex/text-length.js";

/** Points for one line of 12-point type. */
const LINE = 16.5;
/** More lines than this are scrolled, not printed. */
const MOST = 12;
/** No program makes a row higher than 409 points. */
const MOST_PRINTED = 24;
const TITLE = 19;
/** Between rows, for the eye. */
const GAP = 2;
const INPUT = 34;
/** No head is lower, however short its words. */
const HEAD = 36;
/** A letter in bold type, as a part of a letter of the width of a column. */
const BOLD = 1.08;

/** Heights of rows, for merged and wrapped cells do not grow by themselves in every program. */
export function rowHeights({ rows, look }: Sheet): Map<number, { height: number }> {
  if (look === undefined) return new Map();
  if (look.paper === true) return printedHeights(rows, look);
  const heights = new Map<number, { height: number }>();
  const { head } = look;
  for (const [row, cells] of rows.entries()) {
    const lines = look.prose?.includes(row)
      ? proseLines(cells, look)
      : Math.max(1, ...cells.map((cell, column) => linesOf(cell, look.columns[column])));
    if (head !== undefined && row === head) heights.set(row, headHeight(cells, look.columns));
    else if (look.inputs?.some((input) => input.row === row) && head !== undefined)
      heights.set(row, { height: Math.max(INPUT, Math.min(lines, MOST_PRINTED) * LINE) });
    else if (lines > 1 && !look.titles?.includes(row))
      heights.set(row, { height: Math.min(lines, MOST) * LINE });
  }
  return heights;
}

/** How high a row of heads is: all of them can be read whole. */
export function headHeight(
  heads: readonly Cell[],
  columns: readonly { readonly width: number; readonly hidden?: true }[],
): { height: number } {
  const lines = heads.map((head, column) => {
    const { width, hidden } = columns[column] ?? { width: 0, hidden: true };
    return typeof head === "string" && hidden !== true ? wordLines(head, width) : 1;
  });
  return { height: Math.max(HEAD, Math.min(MOST_PRINTED, Math.max(1, ...lines)) * LINE) };
}

/** Lines of bold words, none of which is parted. */
function wordLines(text: string, width: number): number {
  let [lines, left] = [0, 0];
  for (const word of text.split(/\s+/u)) {
    const needed = (word.length + 1) * BOLD;
    if (lines === 0 || needed > left) [lines, left] = [lines + 1, width];
    left -= needed;
  }
  return lines;
}

/** An explanation runs over the columns that are merged for it. */
const proseLines = (cells: readonly Cell[], look: Look): number => {
  const [first, last] = proseColumns(look);
  const width = look.columns
    .slice(first, last + 1)
    .reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
  return linesOf(cells[first] ?? null, { width });
};

/** The columns over which explanations run: all of a paper; of a form its left page, but for the names, which the right one has again. */
const proseColumns = ({ columns, head, paper, form }: Look): readonly [first: number, last: number] => {
  if (paper === true) return [0, columns.length - 1];
  const last = form?.breakAfter ?? (head === undefined ? 1 : 6);
  return [form === undefined ? 0 : 1, Math.min(columns.length - 1, last)];
};

export const mergesOfProse = (look: Look) => {
  const [startCol, endCol] = proseColumns(look);
  return (look.prose ?? []).map((row) => ({ startRow: row, startCol, endRow: row, endCol }));
};

function printedHeights(
  rows: Sheet["rows"],
  { columns, prose = [], titles = [] }: Look,
): Map<number, { height: number }> {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return new Map(
    rows.map((cells, row) => {
      const widths = prose.includes(row)
        ? [whole * (titles.includes(row) ? 0.8 : 1)]
        : columns.map(({ width }) => width);
      const lines = Math.max(...widths.map((width, column) => printedLines(cells[column] ?? null, width)));
      return [row, { height: Math.min(lines, MOST_PRINTED) * (titles.includes(row) ? TITLE : LINE) + GAP }];
    }),
  );
}

/** On paper lines are counted by the width of their letters, for nobody scrolls there. */
const printedLines = (cell: Cell, width: number): number =>
  typeof cell !== "string"
    ? 1
    : cell
        .split("\n")
        .reduce(
          (sum, line) => sum + Math.max(1, Math.ceil((textLength(line, 24) * 1.02) / (width * 120 - 120))),
          0,
        );

const linesOf = (cell: Cell, column: Look["columns"][number] | undefined): number =>
  typeof cell !== "string" || column === undefined || column.hidden === true
    ? 1
    : cell
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / column.width)), 0);
