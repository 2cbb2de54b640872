import { kindOf, textOf } from "../kinds.js";
import type { ValueKind, Table } from "../table.js";

/** A column as plain data, named and typed as Parquet names types. */
export interface PlainColumn {
  /** Name of the column. */
  readonly name: string;
  /** Its type, as Parquet names types. */
  readonly type: "STRING" | "INT32" | "INT64" | "DOUBLE" | "BOOLEAN";
  /** Its values, in the order of the rows; null for what is not stated. */
  readonly data: (string | number | bigint | boolean | null)[];
}

/**
 * The columns of a table as plain data, ready for a Parquet writer: days as text `YYYY-MM-DD`, money in whole đồng as
 * `bigint`, null for what is not stated.
 *
 * @example
 * parquetWriteFile({ filename: "findings.parquet", columnData: toColumns(table) }); // hyparquet-writer
 */
export const toColumns = (table: Table): PlainColumn[] =>
  table.columnNames().map((name) => {
    const values: unknown[] = Array.from(table.array(name));
    const kind = kindOf(name, values);
    return { name, type: typeOf(kind), data: values.map((value) => plain(kind, value)) };
  });

function typeOf(kind: ValueKind): PlainColumn["type"] {
  switch (kind) {
    case "text":
    case "day":
      return "STRING";
    case "whole":
      return "INT32";
    case "money":
      return "INT64";
    case "number":
      return "DOUBLE";
    case "flag":
      return "BOOLEAN";
  }
}

function plain(kind: ValueKind, value: unknown): PlainColumn["data"][number] {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return kind === "money" ? BigInt(value) : value;
  return textOf(value);
}
