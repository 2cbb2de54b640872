import type { DataValidation } from "hucre/xlsx";
import { columnName, type ColumnLook } from "../../sheets/book/sheet.js";

/** A drop-down list over some cells. It is advice: whoever must write something else is asked, not stopped. */
export function listIn(
  range: string,
  { column, count }: NonNullable<ColumnLook["list"]>,
  lists: string,
): DataValidation {
  const from = columnName(column);
  return {
    type: "list",
    range,
    formula1: `'${lists}'!$${from}$1:$${from}$${count}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
  };
}
