import type { Cell as HucreCell, Sheet as HucreSheet } from "hucre/xlsx";
import type { Cell, Sheet } from "../../sheets/book/sheet.js";
import type { RawNumber } from "./raw-numbers.js";

type Epoch = 1900 | 1904;
type Value = string | number | boolean | Date | null;

/** A sheet as the library has read it, with what its looks say: what is struck through, and how fine a day is shown. */
export function sheetFrom(
  { name, rows, hidden, veryHidden, merges = [], cells }: HucreSheet,
  epoch: Epoch,
  rawNumber: RawNumber,
): Sheet {
  const struck = new Set<string>();
  for (const [place, { style }] of cells ?? []) if (style?.font?.strikethrough === true) struck.add(place);
  return {
    name,
    ...((hidden === true || veryHidden === true) && { hidden: true }),
    rows: rows.map((row, at) =>
      row.map((value, column) =>
        value instanceof Date && Number.isNaN(value.getTime())
          ? (rawNumber(name, at, column) ?? SIGNS)
          : cellFrom(value, cells?.get(`${at},${column}`), epoch),
      ),
    ),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    ...(struck.size > 0 && { struck }),
  };
}

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** What programs show of a number far beyond all days under a format for days. */
const SIGNS = { error: "########" };
/** A formula that no program has calculated yet. */
const UNCALCULATED = "=";

function cellFrom(value: Value, cell: HucreCell | undefined, epoch: Epoch): Cell {
  if (value instanceof Date) return dayFrom(value, cell?.style?.numFmt ?? "", epoch);
  if (typeof value === "number" && isPercent(cell?.style?.numFmt ?? "")) return percentFrom(value);
  if (value === null && cell?.formula !== undefined && (cell.formulaResult ?? null) === null)
    return { error: UNCALCULATED };
  return typeof value === "string" && (cell?.type === "error" || ERROR.test(value))
    ? { error: value }
    : value;
}

const isPercent = (format: string) => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** A share as the cell shows it, *85%*: 0,85 would be read as a number of something else. */
const percentFrom = (value: number): string =>
  `${String(Number((value * 100).toPrecision(12))).replace(".", ",")}%`;

const DAY = 86_400_000;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];
const LATEST = Date.UTC(9999, 11, 31);

/** A day as it is shown: a cell that shows month or year says no more. A year typed into a cell for days is a year, not a day of 1905. */
function dayFrom(value: Date, format: string, epoch: Epoch): Cell {
  const time = value.getTime();
  const serial = (time - (epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
  if (time > LATEST) return Math.round(serial * DAY) / DAY;
  if (Number.isInteger(serial) && serial >= FIRST_YEAR && serial <= LAST_YEAR) return serial;
  const day = value.toISOString().slice(0, 10);
  const [year = "", month = ""] = day.split("-");
  const shown = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  if (shown.includes("d") || !shown.includes("y")) return { day };
  return shown.includes("m") ? `${month}/${year}` : year;
}
