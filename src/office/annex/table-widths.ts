import type { TableCell, TableRow, TableBlock } from "../../report/block-kinds.js";
import { type CellLocale, cellText, sumOf } from "../../report/facts/shown.js";
import { columnWidths, type Want } from "./column-widths.js";
import { plainText } from "../../model/values/visible-text.js";
import { textLength } from "./text-length.js";

/** What widths are made for: the language of the cells, the type in half points, the width to fill in twips. */
export interface TableSpace {
  readonly locale: CellLocale;
  readonly size: number;
  readonly width: number;
}

/** Left and right of a cell's text, in twips. */
export const PADDING = 70;
/** As much of a cell as counts. */
const LONG = 400;
/** An office may write in a wider type than ours. */
const SLACK = 1.08;
/** Heads are bold. */
const BOLD = 1.12;
/** No word asks for more than this: a name without a space is broken. */
const MOST = 2200;

/** Widths of a table's columns that fill a width: numbers, days and the words of heads stay whole. */
export function tableWidths(table: TableBlock, { locale, size, width }: TableSpace): readonly number[] {
  const rows = table.groups.flatMap((group) => group.rows);
  const shares = table.columns.reduce((sum, { width }) => sum + width, 0);
  const wants = table.columns.map((column, at): Want => {
    const own = columnOf(rows, at);
    const cells = [...own, ...(column.total === true ? [sumOf(own)] : [])];
    const texts = cells.map((cell) => plainText(cellText(cell, column, locale)).slice(0, LONG));
    const whole = column.cells === "text" ? texts.flatMap(wordsOf) : texts;
    const heads = wordsOf(column.head).map((word) => BOLD * textLength(word, size));
    const longest = Math.max(0, ...heads, ...whole.map((text) => textLength(text, size)));
    return {
      share: column.width,
      least: isToFill(own) ? (column.width / shares) * width : Math.min(longest * SLACK, MOST) + 2 * PADDING,
      lengths: texts.map((text) => textLength(text, size)),
      head: textLength(column.head, size),
    };
  });
  return columnWidths(wants, width);
}

/** A column in which somebody is to write by hand keeps all the room that was meant for it. */
const isToFill = (cells: readonly TableCell[]) => cells.length > 0 && cells.every((cell) => cell === "");

/** The cells of one column. */
export const columnOf = (rows: readonly TableRow[], column: number) =>
  rows.map(({ cells }) => cells[column] ?? null);

const wordsOf = (text: string) => text.split(/\s+|(?<=-)/);
