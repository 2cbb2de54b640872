import type { PaperLocale } from "../paper-locale.js";
import type { Day } from "../../model/date.js";
import type { Cell, Column } from "../../report/document.js";
import { plainText } from "../plain-text.js";

/** What a cell shows: numbers and days as the language writes them; where nothing is stated a dash, never 0. */
export function cellText(cell: Cell, { cells }: Column, { dates, number, report }: PaperLocale): string {
  if (cell === null || cell === "") return report.paper.unstated;
  if (typeof cell === "number") return number(cell);
  return cells === "day" && isDay(cell) ? dates.short(cell) : plainText(cell);
}

export const isDay = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The sum of what is stated in a column; null where nothing is. */
export function totalOf(rows: readonly { readonly cells: readonly Cell[] }[], column: number): number | null {
  const stated = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return typeof cell === "number" ? [cell] : [];
  });
  return stated.length === 0 ? null : stated.reduce((sum, value) => sum + value, 0);
}
