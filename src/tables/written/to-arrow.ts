import type * as Flechette from "@uwdata/flechette";
import { fromPackage } from "../../model/values/from-package.js";
import { kindOf, textOf } from "../kinds.js";
import type { ValueKind, Table } from "../table.js";

/** What is told of a table beside its rows. */
export interface ArrowOptions {
  /** The metadata of the schema: whose table it is, of which day. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * A table as the bytes of an Apache Arrow file (`.arrow`, Feather 2), which pandas, Polars and R open: text as utf8,
 * days as date32, whole numbers as int32, đồng as int64, yes and no as bool; null for what is not stated. Needs the package
 * `@uwdata/flechette`, which is installed only where it is wanted.
 *
 * @throws RangeError (as a rejection) where that package is not there.
 */
export async function toArrow(table: Table, { metadata = {} }: ArrowOptions = {}): Promise<Uint8Array> {
  const flechette = await fromPackage(import("@uwdata/flechette"), "Arrow", "@uwdata/flechette@2.6.0");
  const columns = table.columnNames().map((name) => {
    const values: unknown[] = Array.from(table.array(name));
    const kind = kindOf(name, values);
    return { name, data: values.map((value) => encoded(kind, value)), type: typeOf(kind, flechette) };
  });
  const arrays = columns.map(({ name, data }): [string, unknown[]] => [name, data]);
  const types = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
  const made = flechette.tableFromArrays(arrays, { types });
  const told = Object.entries(metadata);
  if (told.length > 0) made.schema.metadata = new Map(told);
  const bytes = flechette.tableToIPC(made, { format: "file" });
  return bytes ?? new Uint8Array();
}

function typeOf(
  kind: ValueKind,
  { bool, dateDay, float64, int32, int64, utf8 }: typeof Flechette,
): Flechette.DataType {
  switch (kind) {
    case "text":
      return utf8();
    case "day":
      return dateDay();
    case "whole":
      return int32();
    case "money":
      return int64();
    case "number":
      return float64();
    case "flag":
      return bool();
  }
}

/** Arrow counts days from 1970 in UTC, so no time zone moves them. */
function encoded(kind: ValueKind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === "day") return Date.parse(textOf(value));
  return kind === "text" ? textOf(value) : value;
}
