import type { Warning } from "../../../model/issue/issue.js";
import { text } from "../../cells/fields.js";
import { shownDay } from "../../write/shown-day.js";
import type { FormSource } from "./form-reading.js";

/** A day of the month that no program takes for a month. */
const PAST_MONTHS = /^(?:1[3-9]|2\d|3[01])[/.-]\d{1,2}[/.-]\d{4}$/;

/**
 * Day and month may have changed places (đảo ngày, tháng): an Excel set to American days takes 5/6/2023 for 6 May and leaves
 * 25/6/2023 as text. Where a column has such texts, and of true days none after the twelfth, each of these is asked about.
 */
export function swappedDays(
  { sheet, found }: FormSource,
  at: (row: number, column: number) => string,
): readonly Warning[] {
  const sentAt = found.columns.find(({ column }) => column.key === "sent")?.index ?? -1;
  return found.columns
    .filter(({ column }) => column.kind === "date" || column.kind === "day")
    .flatMap(({ index }) => {
      const rows = sheet.rows.slice(found.row + 1);
      const isLeft = rows.some((cells) => PAST_MONTHS.test(text(cells[index]).trim()));
      if (!isLeft) return [];
      const days = rows.flatMap((cells, row) => {
        const cell = cells[index];
        if (typeof cell !== "object" || cell === null || !("day" in cell)) return [];
        // Days with which the row was sent out were written by us.
        return text(cells[sentAt]).includes(cell.day) ? [] : [{ row: found.row + 1 + row, day: cell.day }];
      });
      if (days.some(({ day }) => Number(day.slice(8)) > 12)) return [];
      return days.flatMap(({ row, day }): readonly Warning[] => {
        const [year = "", month = "", date = ""] = day.split("-");
        return month === date
          ? []
          : [
              {
                code: "perhaps-swapped",
                path: [],
                cell: at(row, index),
                found: shownDay(day),
                meant: `${month}/${date}/${year}`,
              },
            ];
      });
    });
}
