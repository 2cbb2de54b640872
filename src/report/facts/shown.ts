import type { ReportLocale } from "../../locale/words/report-words.js";
import { visibleText } from "../../model/values/visible-text.js";
import type { PrintoutForm } from "../printout.js";
import type { TableCell, TableColumn } from "../block-kinds.js";

/** The words by which cells are written out. */
export type CellLocale = Pick<ReportLocale, "dates" | "number" | "report">;

/** A cell as officials write it; a dash where nothing is stated, never a zero. */
export function cellText(cell: TableCell, { cells }: Pick<TableColumn, "cells">, locale: CellLocale): string {
  if (cell === null) return locale.report.paper.unstated;
  if (typeof cell === "number") return locale.number(cell);
  return cells === "day" ? locale.dates.short(cell) : cell;
}

/** The sum of a column of numbers; null where nothing in it is stated. */
export function sumOf(cells: readonly TableCell[]): number | null {
  const stated = cells.filter((cell) => typeof cell === "number");
  return stated.length === 0 ? null : stated.reduce((sum, cell) => sum + cell, 0);
}

/** The type of a paper and what it is about, as the title of its file says them. */
export const titleText = ({ type, abstract }: PrintoutForm): string =>
  type === null ? abstract : `${type}: ${abstract}`;

/** One to whom a paper goes (nơi nhận), however the office wrote its dash and its stop: `Sở Tài chính;`, the last with a full stop. */
export const recipientText = (text: string, isLast: boolean): string =>
  `${visibleText(text)
    .trim()
    .replace(/^[-–]\s*/, "")
    .replace(/\s*[;.]$/, "")}${isLast ? "." : ";"}`;
