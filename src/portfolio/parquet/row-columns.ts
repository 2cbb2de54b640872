import { valueOf } from "../files/lines.js";
import { ROW_FIELDS } from "../files/row-schema.js";
import type { PortfolioRow } from "../rows.js";
import type { ParquetType } from "./write-parquet.js";

/** Measured values may be of any size and have decimals; counts are whole. */
const MEASURED = new Set(["valueLeast", "valueMost", "needLeast", "needMost"]);
const COUNTED = new Set(
  "plans reviews findings papers issues warnings notApplicable metFrom metTo".split(" "),
);
/** What is no single value is kept as JSON. */
const NESTED = new Set(["fault", "byStatus"]);

const keptAs = (name: string): ParquetType =>
  MEASURED.has(name) ? "DOUBLE" : COUNTED.has(name) ? "INT32" : "STRING";

/** The columns of all rows together: a row leaves those of other kinds empty. `row` says of which kind it is. */
export const ROW_COLUMNS: Readonly<Record<string, ParquetType>> = Object.fromEntries(
  Object.values(ROW_FIELDS).flatMap((names) => names.map((name) => [name, keptAs(name)])),
);

export const recordOf = (row: PortfolioRow): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, NESTED.has(name) ? JSON.stringify(value) : value]),
  );

const nested = (text: string): unknown => {
  const read = valueOf(text);
  return "unread" in read ? undefined : read.value;
};

/** What a record says, as a row of its kind holds it; nobody has looked yet whether it is one. */
export function rowIn(record: Readonly<Record<string, unknown>>): unknown {
  const [, names = []] = Object.entries(ROW_FIELDS).find(([kind]) => kind === record["row"]) ?? [];
  return Object.fromEntries(
    names.map((name) => {
      const value = record[name] ?? null;
      return [name, NESTED.has(name) && typeof value === "string" ? nested(value) : value];
    }),
  );
}
