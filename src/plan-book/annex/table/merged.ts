import { isBlank, type Sheet } from "../../../sheets/book/sheet.js";

/** A column of a row, and the columns in which a row says what it promises. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly telling: readonly number[];
}

/** Whether a cell is written once for several rows, each of which promises something beside it. */
export function isShared({ merges = [], rows }: Sheet, { row, column, telling }: CellPlace): boolean {
  const area = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  if (area === undefined) return false;
  const told = rows
    .slice(area.top, area.bottom + 1)
    .filter((cells) =>
      telling.some((index) => (index < area.left || index > area.right) && !isBlank(cells[index])),
    );
  return told.length > 1;
}

/** Whether one cell of a row reaches from one column over another. */
export const isWide = (
  { merges = [] }: Sheet,
  { row, from, to }: { readonly row: number; readonly from: number; readonly to: number },
): boolean =>
  merges.some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left === from && from < to && to <= right,
  );
