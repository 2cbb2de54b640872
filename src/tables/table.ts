import { from, type ColumnTable } from "arquero";

/**
 * A table (bảng): arquero's, which knows nothing of rows; ours says what they are. Verbs that keep the columns (`filter`,
 * `orderby`, `slice`) keep that true; after others take the result as a plain `ColumnTable`.
 */
export type Table<Row extends object = object> = ColumnTable & { readonly rowType?: Row };

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
  return from(rows, Object.keys(columns));
}

/**
 * The rows of a table as plain objects, in its order and without those that it filters out. Unlike arquero's own
 * `objects()` it compiles nothing, so it works on pages that forbid `eval`.
 */
export function rows<Row extends object>(table: Table<Row>): readonly Row[];
export function rows(table: ColumnTable): readonly object[] {
  const names = table.columnNames();
  return Array.from({ length: table.numRows() }, (_, row) =>
    Object.fromEntries(names.map((name) => [name, table.get(name, row)])),
  );
}
