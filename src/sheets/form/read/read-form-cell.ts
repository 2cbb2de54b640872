import { cleanText } from "../../cells/clean-text.js";
import { readCell } from "../../cells/read-cell.js";
import type { Cell } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import type { FormColumn } from "../form-column.js";
import type { ReadFormCell } from "./form-reading.js";
import { moneyUnit } from "./money-unit.js";
import { readFigure } from "./read-figure.js";

export interface CellContext {
  readonly head: string;
  /** The unit of money written above the table. */
  readonly unit: string | null;
  readonly terms: CellVocabulary;
}

/** Fewer đồng than this are no line of a budget. */
const LEAST = 1000;
/** Days that somebody may have meant: Excel turns *12/10* into one by itself. */
const [FIRST_DAY, LAST_DAY] = ["2000-01-01", "2099-12-31"];

/** What a cell of a form says, in the unit of its head. */
export function readFormCell(
  cell: Cell,
  column: FormColumn,
  { head, unit, terms }: CellContext,
): ReadFormCell {
  if (column.tells === "name" || column.tells === "number") {
    const read = readCell(cell, column, terms);
    // Several names, or papers, stand on lines of their own.
    return read.ok && typeof cell === "string" ? { ok: true, value: cleanText(cell) } : read;
  }
  if (column.kind === "number") return readFigure(cell, column, { head, terms });
  if (column.kind !== "money") return readCell(cell, column, terms);
  // The head as it was sent out names the currency of the plan, whatever that is.
  const own = head === column.head ? ({ ok: true, scale: 1 } as const) : moneyUnit(head, null);
  const measured = own ?? moneyUnit("", unit);
  if (measured !== null && !measured.ok)
    return { ok: false, faults: [{ code: "unit-unknown", found: measured.found }] };
  const above = unit === null ? null : moneyUnit("", unit);
  // The head says đồng and the line above the table says thousands: nobody can tell which holds.
  if (above !== null && measured !== null && above.ok && above.scale !== measured.scale)
    return { ok: false, faults: [{ code: "unit-unknown", found: `${head}; ${unit ?? ""}` }] };
  const scale = measured?.scale ?? 1;
  const amount = underDayFormat(cell);
  if (amount === null)
    return { ok: false, faults: [{ code: "wrong-type", expected: "number", found: "day" }] };
  const read = readCell(amount, { ...column, scale }, terms);
  if (!read.ok) return read;
  const { value } = read;
  const isSmall = column.currency === "VND" && typeof value === "number" && value > 0 && value < LEAST;
  return {
    ok: true,
    value,
    ...(isSmall && { odd: { code: "far-off", found: value, usual: LEAST } as const }),
  };
}

/** An amount that the cell shows as a day is the number behind it; what may be a day is asked. */
function underDayFormat(cell: Cell): Cell | null {
  if (typeof cell !== "object" || cell === null || !("day" in cell)) return cell;
  if (cell.day >= FIRST_DAY && cell.day <= LAST_DAY) return null;
  return Math.round((Date.parse(`${cell.day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
