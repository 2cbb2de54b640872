import { ROW_COLUMNS } from "../parquet/row-columns.js";
import type { ParquetType } from "../parquet/write-parquet.js";

/**
 * What ClickHouse makes of plans and registers by the command itself: a text that stands after FROM, also in
 * `portfolioViews`. Each server judges its own part. A command that fails, or falls silent, fails the query.
 *
 * @param command - A program in `user_scripts` of the server, with its arguments; it runs `phoihop portfolio check`.
 * @param source - A query for `place`, `plan` and `register`: one row a pair, each as the text of its JSON.
 * @example
 * const rows = executableTable("phoihop-check 2025-12-31", "SELECT place, plan, register FROM danh_muc");
 */
export const executableTable = (command: string, source: string): string =>
  `executable(${quoted(command)}, 'JSONEachRow',
  '${STRUCTURE}',
  (${source}),
  SETTINGS ${Object.entries(SETTINGS)
    .map(([name, value]) => `${name} = ${value}`)
    .join(", ")})`;

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, (sign) => `\\${sign}`)}'`;

const TYPES: Readonly<Record<ParquetType, string>> = {
  STRING: "Nullable(String)",
  INT32: "Nullable(Int32)",
  DOUBLE: "Nullable(Float64)",
};

const STRUCTURE = Object.entries(ROW_COLUMNS)
  .map(([name, type]) => `${name} ${TYPES[type]}`)
  .join(", ");

/** Without the first of them ClickHouse takes what a command wrote before it failed for all; ten seconds are its patience. */
const SETTINGS = { check_exit_code: 1, command_read_timeout: 60_000, command_write_timeout: 60_000 } as const;
