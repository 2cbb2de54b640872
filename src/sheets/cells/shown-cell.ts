import type { Cell } from "../book/sheet.js";
import { shownDay } from "../write/shown-day.js";
import { cleanLine } from "./clean-text.js";

/** What a person sees in a cell, for messages about it. */
export function shownCell(cell: Cell): string {
  if (typeof cell !== "object" || cell === null) return cleanLine(String(cell ?? ""));
  return "day" in cell ? shownDay(cell.day) : cell.error;
}
