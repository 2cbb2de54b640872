import type { ColumnTable } from "arquero";
import { fromPackage } from "../model/values/from-package.js";
import type { Table } from "./table.js";

/**
 * A table as arquero's, with its verbs. What keeps the columns (`filter`, `orderby`, `slice`) may go on to `rows`, to files
 * and to charts. Needs the package `arquero`, which is installed only where it is wanted.
 *
 * @throws RangeError (as a rejection) where that package is not there.
 * @example
 * const byDue = (await toArquero(findingTable(assessment, plan, vi))).orderby("due");
 */
export async function toArquero<Row extends object>(
  table: Table<Row>,
): Promise<ColumnTable & { readonly rowType?: Row }> {
  const arquero = await fromPackage(import("arquero"), "This table", "arquero @uwdata/flechette@2.6.0");
  return arquero.table(table.columnNames().map((name) => [name, Array.from(table.array(name))]));
}
