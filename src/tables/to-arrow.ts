import { bool, dateDay, float64, int32, int64, utf8 } from "@uwdata/flechette";
import { table as tableOf, type ColumnTable } from "arquero";
import { kindOf, textOf } from "./kinds.js";
import type { ValueKind } from "./table.js";

/**
 * A table as the bytes of an Apache Arrow file (`.arrow`, Feather 2), which pandas, Polars and R open: text as utf8,
 * days as date32, whole numbers as int32, đồng as int64, yes and no as bool; null for what is not stated.
 */
export function toArrow(table: ColumnTable): Uint8Array {
  const columns = table.columnNames().map((name) => {
    const values: unknown[] = Array.from(table.array(name));
    const kind = kindOf(name, values);
    return { name, kind, data: values.map((value) => encoded(kind, value)) };
  });
  const data = new Map(columns.map(({ name, data }) => [name, data]));
  const types = Object.fromEntries(columns.map(({ name, kind }) => [name, typeOf(kind)]));
  return tableOf(data).toArrowIPC({ format: "file", types });
}

function typeOf(kind: ValueKind) {
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
