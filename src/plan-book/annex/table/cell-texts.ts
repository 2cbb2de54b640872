import { cleanText } from "../../../sheets/cells/clean-text.js";
import type { Cell } from "../../../sheets/book/sheet.js";
import { dayText } from "../../rows/stretch-text.js";
import type { AnnexColumn } from "./annex-head.js";

/** What a row says in one column. */
export const textAt = (cells: readonly Cell[], column: AnnexColumn | undefined): string =>
  column === undefined ? "" : textOf(cells[column.index] ?? null);

function textOf(cell: Cell): string {
  if (cell === null || typeof cell === "boolean") return "";
  if (typeof cell === "object") return "day" in cell ? dayText(cell.day) : "";
  return cleanText(typeof cell === "number" ? String(cell).replace(".", ",") : cell);
}

/** A row, or some cells of it, on one line. */
export const lineOf = (cells: readonly Cell[]): string =>
  cells
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ")
    .replace(/\s+/g, " ");
