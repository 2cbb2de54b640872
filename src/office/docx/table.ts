import {
  type FileChild,
  Paragraph,
  Table as WordTable,
  TableLayoutType,
  type TableRow,
  WidthType,
} from "docx";
import type { Row, Table } from "../../report/document.js";
import { plainText } from "../plain-text.js";
import { captionOf } from "./caption.js";
import { cellText, sumOf } from "../../report/shown.js";
import { columnWidths, type Want } from "./column-widths.js";
import type { Context } from "./context.js";
import { bodyRow, groupRow, headRow, type RowLook, totalRow } from "./rows.js";
import { SIZE } from "./styles.js";
import { textLength } from "./text-length.js";

/** Left and right of a cell's text, in twips. */
const PADDING = 70;
const MANY = 7;

/** A table under its caption: fixed widths that fill the page, a head that every page repeats, the sums below. */
export function writeTable(table: Table, context: Context): readonly FileChild[] {
  const size = table.columns.length > MANY ? SIZE.small : SIZE.table;
  const widths = columnWidths(wantsOf(table, context, size), context.width);
  const look: RowLook = { columns: table.columns, widths, size, locale: context.locale };
  return [
    ...captionOf("table", table.caption, context),
    new WordTable({
      layout: TableLayoutType.FIXED,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: PADDING, right: PADDING, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      rows: [headRow(look), ...rowsOf(table, look)],
    }),
    new Paragraph({ style: "TableText", children: [] }),
  ];
}

function rowsOf(table: Table, look: RowLook): readonly TableRow[] {
  const rows = table.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [groupRow(table.empty, look, false)];
  return [
    ...table.groups.flatMap(({ title, rows: own }) => [
      ...(title === null ? [] : [groupRow(title, look, true)]),
      ...own.map(({ cells }) => bodyRow(cells, look)),
    ]),
    ...(table.columns.some(({ total }) => total === true)
      ? [
          totalRow(
            table.columns.map(({ total }, at) => (total === true ? sumOf(cellsOf(rows, at)) : undefined)),
            look,
          ),
        ]
      : []),
  ];
}

/** Numbers, days and the words of heads stay whole; text may break where it likes. */
function wantsOf(table: Table, { locale }: Context, size: number): readonly Want[] {
  const rows = table.groups.flatMap((group) => group.rows);
  return table.columns.map((column, at) => {
    const own = cellsOf(rows, at);
    const cells = [...own, ...(column.total === true ? [sumOf(own)] : [])];
    const texts = cells.map((cell) => plainText(cellText(cell, column, locale)).slice(0, LONG));
    const lengths = texts.map((text) => textLength(text, size));
    const whole = column.cells === "text" ? texts.flatMap((text) => wordsOf(text)) : texts;
    const longest = [...wordsOf(column.head), ...whole].reduce(
      (most, text) => Math.max(most, textLength(text, size)),
      0,
    );
    return {
      share: column.width,
      least: Math.min(longest * SLACK, MOST) + 2 * PADDING,
      lengths,
      head: textLength(column.head, size),
    };
  });
}

const cellsOf = (rows: readonly Row[], column: number) => rows.map(({ cells }) => cells[column] ?? null);

/** As much of a cell as counts for the widths. */
const LONG = 400;

/** An office may write in a wider type than ours. */
const SLACK = 1.08;
/** No word asks for more than this: a name without a space is broken. */
const MOST = 2200;

const wordsOf = (text: string) => text.split(/\s+|(?<=[-/])/);
