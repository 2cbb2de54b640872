/**
 * A table (bảng): named columns, and rows in their order. It is plain data that needs no package. A table of arquero is one
 * too, so what arquero filters or sorts goes where this one goes; `toArquero` of `phoihop/arquero` makes such a table.
 */
export interface Table<Row extends object = object> {
  /** How many rows it shows. */
  readonly numRows: () => number;
  /** The names of its columns, in their order. */
  readonly columnNames: () => readonly string[];
  /** The value in a column of the row of that number, from 0. */
  readonly get: (column: string, row: number) => unknown;
  /** All values of a column, in the order of the rows. */
  readonly array: (column: string) => Iterable<unknown>;
  /** What a row holds; for the compiler alone. */
  readonly rowType?: Row;
}

/**
 * What the values of a column are: words or a code, a day as `YYYY-MM-DD`, a whole number, any number, whole đồng, or yes
 * and no. Each may be null where nothing is stated.
 */
export type ValueKind = "text" | "day" | "whole" | "number" | "money" | "flag";

/** The columns of a table in their order, each with what it holds; one that the row lacks, or has besides, does not compile. */
export type Columns<Row> = { readonly [Name in keyof Row]-?: KindOf<NonNullable<Row[Name]>> };

type KindOf<Value> = [Value] extends [string]
  ? "text" | "day"
  : [Value] extends [boolean]
    ? "flag"
    : "whole" | "number" | "money";

/** A table of rows; with all its columns where there is no row. */
export function tabulate<Row extends object>(columns: Columns<Row>, rows: readonly Row[]): Table<Row> {
  const names = Object.keys(columns);
  const values = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return {
    numRows: () => values.length,
    columnNames: () => names,
    get: (column, row) => values[row]?.get(column),
    array: (column) => values.map((row) => row.get(column)),
  };
}

/**
 * The rows of a table as plain objects, in its order and without those that it filters out. It compiles nothing, so it works
 * on pages that forbid `eval`.
 */
export function rows<Row extends object>(table: Table<Row>): readonly Row[];
export function rows(table: Table): readonly object[] {
  const names = table.columnNames();
  return Array.from({ length: table.numRows() }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, table.get(name, row)])),
  );
}
