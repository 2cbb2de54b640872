import type { Area, Cell, Sheet } from "../book/sheet.js";

/**
 * The rows of a sheet below its heads: in a merged area only the first cell holds the value; the others mean the same. Rows are
 * asked for from top to bottom, and each area is looked at once.
 */
export function spreadMerges(sheet: Sheet, head: number): (row: number) => readonly Cell[] {
  const columns = columnsOf(sheet, head);
  if (columns.length === 0) return (row) => sheet.rows[row] ?? [];
  return (row) => {
    const cells = [...(sheet.rows[row] ?? [])];
    for (const column of columns) {
      while ((column.areas[column.at]?.bottom ?? Infinity) < row) column.at += 1;
      const area = column.areas[column.at];
      if (area !== undefined && area.top < row)
        cells[column.left] = sheet.rows[area.top]?.[column.left] ?? null;
    }
    return cells;
  };
}

/** Areas that begin in one column, from top to bottom, and which of them comes next. */
interface Column {
  readonly left: number;
  readonly areas: readonly Area[];
  at: number;
}

/** Only columns in which something stands; of areas that overlap, which no program makes, the upper one counts. */
function columnsOf({ merges = [], rows }: Sheet, head: number): readonly Column[] {
  const byColumn = new Map<number, Area[]>();
  for (const area of merges) {
    if (area.top <= head || area.bottom <= area.top) continue;
    if (rows[area.top]?.[area.left] === undefined) continue;
    const areas = byColumn.get(area.left);
    if (areas === undefined) byColumn.set(area.left, [area]);
    else areas.push(area);
  }
  return Array.from(byColumn, ([left, areas]) => ({
    left,
    areas: areas.toSorted((a, b) => a.top - b.top),
    at: 0,
  }));
}
