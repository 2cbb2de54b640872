import type { CellValue } from "hucre/xlsx";
import type { Cell } from "../../sheets/book/sheet.js";

/** In this format `_x0041_` means A; whoever wrote it so meant what stands there. */
const literal = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

/** What stands in a cell, as the library writes it. */
export const toValue = (cell: Cell): CellValue => {
  if (typeof cell !== "object" || cell === null)
    return typeof cell === "string" ? literal(cell.slice(0, 32_767)) : cell;
  return "day" in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.error;
};
