import type { Table } from "phoihop/tables";

/** A table of rows that were worked out elsewhere. */
export function tableOf<Row extends object>({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}): Table<Row> {
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return {
    numRows: () => values.length,
    columnNames: () => columns,
    get: (column, row) => values[row]?.get(column),
    array: (column) => values.map((row) => row.get(column)),
  };
}
