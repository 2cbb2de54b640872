import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A table without lines that sets things side by side, as the form does with its head and its signatures. */
export function layoutTable(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  indent = 0,
): Table {
  const cell = (children: readonly Paragraph[], column: number) =>
    new TableCell({ children, width: { size: widths[column] ?? 0, type: WidthType.DXA } });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    indent: { size: indent, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: BORDERS,
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
  });
}
