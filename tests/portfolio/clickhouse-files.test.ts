import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { executableTable } from "../../src/portfolio/index.js";
import { CLUSTER_SQL, SERVER_SQL } from "./clickhouse-files.js";

test.each([
  ["server.sql", SERVER_SQL],
  ["cluster.sql", CLUSTER_SQL],
])("examples/clickhouse/%s is what the library writes", (name, sql) => {
  const file = `examples/clickhouse/${name}`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, sql);
  expect(readFileSync(file, "utf8")).toBe(sql);
});

test("what ends a text in a command ends nothing in the query", () => {
  const sql = executableTable(String.raw`phoihop-check '2025' \ x`, "SELECT 1");
  expect(sql).toContain(String.raw`executable('phoihop-check \'2025\' \\ x', 'JSONEachRow'`);
});
