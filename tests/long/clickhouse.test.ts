import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { calendar, law } from "../../src/law/index.js";
import {
  executableTable,
  judgePortfolio,
  portfolioViews,
  readPortfolio,
  type PortfolioRow,
} from "../../src/portfolio/index.js";
import { recordOf, ROW_COLUMNS } from "../../src/portfolio/parquet/row-columns.js";
import { SERVER_SQL, statementsOf } from "../portfolio/clickhouse-files.js";
import { listOf } from "../portfolio/rows-of.js";
import { synthetic } from "../portfolio/synthetic.js";
import { needs } from "../tools.js";
import { expectSameViews, sorted } from "./same-views.js";

/** ClickHouse in this process, as far as these tests use it. */
interface Engine {
  readonly query: (sql: string, format: string) => string;
  readonly insert: (into: { table: string; values: readonly object[] }) => Promise<unknown>;
  readonly close: () => void;
}

const seed = Number(process.env["SEED"] ?? 20_222_025);
const PAIRS = Number(process.env["CLICKHOUSE_PAIRS"] ?? 400);
const folder = mkdtempSync(join(tmpdir(), "phoihop-clickhouse-"));
const scripts = join(folder, "user_scripts");
const AS_OF = "2025-12-31";

/** A program of `user_scripts`. */
function script(name: string, text: string): void {
  writeFileSync(join(scripts, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(scripts, name), 0o755);
}

let engine: Engine | undefined;
beforeAll(() => {
  mkdirSync(scripts);
  copyFileSync("examples/clickhouse/phoihop-check", join(scripts, "phoihop-check"));
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "phoihop"), `#!/bin/sh\nexec ${process.execPath} ${resolve("dist/cli.js")} "$@"\n`);
  chmodSync(join(bin, "phoihop"), 0o755);
  vi.stubEnv("PATH", [bin, process.env["PATH"]].join(delimiter));
  writeFileSync(
    join(folder, "config.xml"),
    `<clickhouse><user_scripts_path>${scripts}/</user_scripts_path><remote_servers><thieu>
      <shard><replica><host>127.0.0.1</host><port>9</port></replica></shard>
    </thieu></remote_servers></clickhouse>`,
  );
});
afterAll(() => {
  engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(({ skip }) => {
  if (engine !== undefined) return;
  const { Session } = createRequire(import.meta.url)(needs("chdb", skip));
  engine = new Session(join(folder, "data"), {
    connectionArgs: [`--config-file=${join(folder, "config.xml")}`],
  });
});

const run = (sql: string): readonly Readonly<Record<string, unknown>>[] =>
  (engine?.query(sql, "JSONEachRow") ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** What cannot end in a part: an error. */
const failure = (sql: string): string => {
  try {
    return `gave ${run(sql).length} rows`;
  } catch (error) {
    return String(error);
  }
};

/** A row as a table of all rows holds it, with every column. */
const held = (row: PortfolioRow) => {
  const record = recordOf(row);
  return Object.fromEntries(Object.keys(ROW_COLUMNS).map((name) => [name, record[name] ?? null]));
};

/** Pairs as a table of a database holds them, with each fault that an office makes. */
const pairs = [...synthetic(seed, PAIRS)].map(({ entry: { plan, register, unread } }, at) => ({
  place: `minh-hoa/${String(at).padStart(7, "0")}`,
  plan: unread === undefined && plan !== undefined ? JSON.stringify(plan) : "{",
  register: register === undefined ? null : JSON.stringify(register),
}));
const lines = new TextEncoder().encode(pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(""));

const command = (name: string, source = "SELECT place, plan, register FROM danh_muc ORDER BY place") =>
  executableTable(name, source);

describe(`the command as a table of ClickHouse, ${PAIRS} pairs of seed ${seed}`, () => {
  let rows: readonly PortfolioRow[] = [];
  beforeAll(async () => {
    rows = await listOf(judgePortfolio(readPortfolio([lines]), { asOf: AS_OF, law, calendar }));
  });

  test("gives every row that the library gives, value by value, and no other", async () => {
    const [create = "", judge = ""] = statementsOf(SERVER_SQL);
    run(create);
    await engine?.insert({ table: "danh_muc", values: pairs });
    run(judge);
    const found = run("SELECT * FROM ket_luan_may");
    expect(found.length).toBe(rows.length);
    expect(sorted(found)).toEqual(sorted(rows.map(held)));
    expect(new Set(found.map(({ row }) => row)).size).toBe(5);
  });

  test("has the views of the library", async () => {
    for (const statement of statementsOf(portfolioViews("ket_luan_may"))) run(statement);
    await expectSameViews(rows, run);
  });

  test("is the same in the same order each time, and where the rows come in another", () => {
    const query = `SELECT plan, register, commitment, status FROM ${command("phoihop-check 2025-12-31")} WHERE "row" = 'finding' ORDER BY status, plan, register, commitment`;
    const first = run(query);
    const sound = `SELECT place, plan, register FROM danh_muc WHERE place IN (SELECT substring(place, position(place, ' ') + 1) FROM reviews)`;
    const turned = query.replace(/\(SELECT place.*?\)/, `(${sound} ORDER BY place DESC)`);
    expect(run(query)).toEqual(first);
    expect(run(turned)).toEqual(first);
  });

  test("may be silent for longer than the ten seconds that ClickHouse waits by itself", () => {
    script("slow", `sleep 11; exec phoihop portfolio check - --as-of "$1" -o -`);
    const slow = command("slow 2025-12-31", "SELECT place, plan, register FROM danh_muc LIMIT 1");
    expect(run(`SELECT count(*) AS n FROM ${slow} WHERE "row" = 'total'`)).toEqual([{ n: 1 }]);
    const usual = slow.replace(/, command_\w+ = 60000/g, "");
    expect(failure(`SELECT * FROM ${usual}`)).toMatch(/TIMEOUT_EXCEEDED|Timeout/);
  }, 60_000);
});

describe("a command that breaks off is an error and never a part", () => {
  const half = `phoihop portfolio check - --as-of "$1" -o - | head -n 40`;
  const count = (table: string) => `SELECT count(*) FROM ${table}`;

  test("that ends with a fault, after some rows", () => {
    script("dies", `${half}; exit 3`);
    const dies = command("dies 2025-12-31");
    expect(failure(count(dies))).toMatch(/CHILD_WAS_NOT_EXITED_NORMALLY/);
    // As ClickHouse does it by itself: a part, which only the last row would have betrayed.
    const asUsual = dies.replace("check_exit_code = 1, ", "");
    expect(run(`SELECT count(*) AS n, countIf("row" = 'total') AS totals FROM ${asUsual}`)).toEqual([
      { n: 40, totals: 0 },
    ]);
  });

  test("that is killed, after some rows", () => {
    script("killed", `${half}; kill -9 $$`);
    expect(failure(count(command("killed 2025-12-31")))).toMatch(/CHILD_WAS_NOT_EXITED_NORMALLY/);
  });

  test("that hangs, after some rows", () => {
    script("hangs", `${half}; exec sleep 30`);
    const soon = command("hangs 2025-12-31").replaceAll("60000", "1500");
    expect(failure(count(soon))).toMatch(/TIMEOUT_EXCEEDED|Timeout/i);
  }, 60_000);

  test("that is not there, or writes what is no row", () => {
    expect(failure(count(command("none 2025-12-31")))).toMatch(/UNSUPPORTED_METHOD|does not exist/);
    script("garbage", `cat > /dev/null; echo '{"row":"finding","valueLeast":"much"}'`);
    expect(failure(count(command("garbage 2025-12-31")))).toMatch(/Cannot parse|CANNOT_PARSE/);
  });

  test("and what was kept before stays as it was", () => {
    const before = run("SELECT count(*) AS n FROM ket_luan_may");
    const [, judge = ""] = statementsOf(SERVER_SQL);
    expect(failure(judge.replace("phoihop-check", "dies"))).toMatch(/CHILD_WAS_NOT_EXITED_NORMALLY/);
    expect(run("SELECT count(*) AS n FROM ket_luan_may")).toEqual(before);
    expect(run("SELECT is_whole FROM is_whole")).toEqual([{ is_whole: 1 }]);
  });

  test("rows that went missing by any way are noticed", () => {
    const [some] = run("SELECT plan FROM reviews ORDER BY plan LIMIT 1");
    run("CREATE DATABASE part");
    run(
      `CREATE TABLE part.rows ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM ket_luan_may WHERE plan IS NULL OR plan <> '${String(some?.["plan"])}'`,
    );
    const views = portfolioViews("part.rows")
      .replaceAll("CREATE VIEW ", "CREATE VIEW part.")
      .replaceAll(/FROM (findings|papers|reviews|issues)\b/g, "FROM part.$1");
    for (const statement of statementsOf(views)) run(statement);
    expect(run("SELECT is_whole FROM part.is_whole")).toEqual([{ is_whole: 0 }]);
  });
});

describe("of a cluster", () => {
  const own =
    "CREATE TABLE IF NOT EXISTS xa AS ket_luan_may ENGINE = Distributed('thieu', currentDatabase(), 'ket_luan_may')";
  test("a server that does not answer is an error, unless ClickHouse is told to pass over it: then it is silence", () => {
    run(own);
    expect(failure("SELECT count(*) FROM xa SETTINGS skip_unavailable_shards = 0")).toMatch(
      /ALL_CONNECTION_TRIES_FAILED/,
    );
    expect(run("SELECT * FROM xa SETTINGS skip_unavailable_shards = 1")).toEqual([]);
  });

  test("time that is up is an error, unless ClickHouse is told to break off: then it is a part", () => {
    const limited = (mode: string) =>
      `SELECT sleepEachRow(0.01) FROM numbers(400) SETTINGS max_execution_time = 1, timeout_overflow_mode = '${mode}', max_block_size = 10`;
    expect(failure(limited("throw"))).toMatch(/TIMEOUT_EXCEEDED/);
    expect(run(limited("break")).length).toBeLessThan(400);
  });
});
