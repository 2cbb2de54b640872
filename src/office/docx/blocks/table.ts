import { type FileChild, Table as WordTable, TableLayoutType, type TableRow, WidthType } from "docx";
import type { TableBlock } from "../../../report/block-kinds.js";
import { sumOf } from "../../../report/facts/shown.js";
import { columnOf, PADDING, tableWidths } from "../../annex/table-widths.js";
import { captionOf } from "./caption.js";
import type { Context } from "../context.js";
import { bodyRow, groupRow, headRow, type RowLook, totalRow } from "./rows.js";
import { afterTable } from "../section-marks.js";
import { SIZE } from "../styles.js";

/** Tables of more columns than this are set in smaller type. */
const MANY = 7;

/** So many rows stay with the sums below them, which would else stand alone overleaf. */
const LAST = 3;

/** A table under its caption: fixed widths that fill the page, a head that every page repeats, the sums below. */
export function writeTable(table: TableBlock, context: Context): readonly FileChild[] {
  const size = table.columns.length > MANY ? SIZE.small : SIZE.table;
  const widths = tableWidths(table, { ...context, size });
  const look: RowLook = { columns: table.columns, widths, size, locale: context.locale };
  return [
    ...captionOf("table", table.caption),
    new WordTable({
      layout: TableLayoutType.FIXED,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: PADDING, right: PADDING, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      rows: [headRow(look), ...rowsOf(table, look)],
    }),
    afterTable(),
  ];
}

function rowsOf(table: TableBlock, look: RowLook): readonly TableRow[] {
  const rows = table.groups.flatMap((group) => group.rows);
  if (rows.length === 0) return [groupRow(table.empty, look, false)];
  const isSummed = table.columns.some(({ total }) => total === true);
  const last = new Set(isSummed ? rows.slice(-LAST) : []);
  return [
    ...table.groups.flatMap(({ title, rows: own }) => [
      ...(title === null ? [] : [groupRow(title, look, true)]),
      ...own.map((row) => bodyRow(row.cells, { ...look, keepNext: last.has(row) })),
    ]),
    ...(isSummed
      ? [
          totalRow(
            table.columns.map(({ total }, at) => (total === true ? sumOf(columnOf(rows, at)) : undefined)),
            look,
          ),
        ]
      : []),
  ];
}
