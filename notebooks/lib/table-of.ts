import type { Table } from "phoihop/tables";

/** The rows of a table that was worked out beside the page. */
export interface Worked<Row> {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The table of them. */
export const tableOf = <Row extends object>({ columns, rows }: Worked<Row>): Table<Row> => ({
  numRows: () => rows.length,
  columnNames: () => columns,
  get: (column, row) => valueIn(rows[row], column),
  array: (column) => rows.map((row) => valueIn(row, column)),
});

const valueIn = (row: object | undefined, column: string): unknown =>
  row !== undefined && Object.hasOwn(row, column) ? Reflect.get(row, column) : undefined;

/** Of rows about promises those about the promises that are shown. */
export function ofShown<Row extends { readonly commitment: string }>(
  { columns, rows }: Worked<Row>,
  shown: readonly string[],
): Worked<Row> {
  const own = new Set(shown);
  return { columns, rows: rows.filter(({ commitment }) => own.has(commitment)) };
}
