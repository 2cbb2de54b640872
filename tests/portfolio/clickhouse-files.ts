import { executableTable, portfolioViews } from "phoihop/portfolio";

/** What stands in `examples/clickhouse`, as the library writes it. */
export const SERVER_SQL = `-- On each server: its own part of the portfolio, and what that comes to.
CREATE TABLE IF NOT EXISTS danh_muc (place String, plan String, register Nullable(String))
ENGINE = MergeTree ORDER BY place;

-- Again for another day, or after other registers have come: whole, or as it was before.
CREATE OR REPLACE TABLE ket_luan_may ENGINE = MergeTree ORDER BY tuple() AS
SELECT * FROM ${executableTable("phoihop-check 2025-12-31", "SELECT place, plan, register FROM danh_muc ORDER BY place")}
SETTINGS precise_float_parsing = 1;
`;

export const CLUSTER_SQL = `-- On the server that is asked; the cluster "nuoc" has two servers.
CREATE TABLE ket_luan AS ket_luan_may ENGINE = Distributed('nuoc', currentDatabase(), 'ket_luan_may');

${portfolioViews("ket_luan", 2)}`;

/** Statements of a text, one by one. */
export const statementsOf = (sql: string): readonly string[] =>
  sql
    .split(/;\n/)
    .map((each) => each.replace(/^\s*(?:--.*\n|\n)*/, "").trim())
    .filter((each) => each !== "");
