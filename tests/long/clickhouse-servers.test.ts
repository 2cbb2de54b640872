import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { at } from "../../src/model/parse/checks.js";
import { portfolioViews, type PortfolioRow } from "../../src/portfolio/index.js";
import { recordOf, ROW_COLUMNS } from "../../src/portfolio/parquet/row-columns.js";
import { statementsOf } from "../portfolio/clickhouse-files.js";
import { ofKind, rowsOf } from "../portfolio/rows-of.js";
import { synthetic } from "../portfolio/synthetic.js";
import { needs } from "../tools.js";
import { serverOf, type Server } from "./clickhouse-cluster.js";
import { expectSameViews, PROMISES, sorted } from "./same-views.js";

/** Two servers of the oldest ClickHouse that is still installed (Debian's 18.16), each with the findings of its own plans. */
const seed = Number(process.env["SEED"] ?? 20_222_025);
const PAIRS = 300;
const root = mkdtempSync(join(tmpdir(), "phoihop-cluster-"));
let servers: Server[] = [];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(root, { recursive: true, force: true });
});

const TYPES = { STRING: "Nullable(String)", INT32: "Nullable(Int32)", DOUBLE: "Nullable(Float64)" } as const;
const COLUMNS = Object.entries(ROW_COLUMNS)
  .map(([name, type]) => `${name} ${TYPES[type]}`)
  .join(", ");

let program = "";
let parts: readonly (readonly PortfolioRow[])[] = [];
let rows: readonly PortfolioRow[] = [];

async function started(number: number): Promise<Server> {
  const server = await serverOf(program, root, number, 2);
  servers[number] = server;
  return server;
}

beforeAll(async () => {
  const made = [...synthetic(seed, PAIRS)].map(({ entry }) => entry);
  const ids = new Map<unknown, number>();
  for (const { plan } of made) if (!ids.has(at(plan, "id"))) ids.set(at(plan, "id"), ids.size % 2);
  const moment = { asOf: "2025-12-31" };
  const part = (own: number) =>
    rowsOf(
      made.filter(({ plan }) => ids.get(at(plan, "id")) === own),
      moment,
    );
  parts = [await part(0), await part(1)];
  rows = await rowsOf(made, moment);
}, 300_000);

beforeEach(async ({ skip }) => {
  if (servers.length > 0) return;
  program = needs("clickhouse", skip);
  for (const [number, own] of parts.entries()) {
    const server = await started(number);
    await server.query(`CREATE TABLE ket_luan_may (${COLUMNS}) ENGINE = MergeTree ORDER BY tuple()`);
    await server.query(
      "INSERT INTO ket_luan_may FORMAT JSONEachRow",
      own.map((row) => `${JSON.stringify(recordOf(row))}\n`).join(""),
    );
  }
  const [first] = servers;
  await first?.query(
    "CREATE TABLE ket_luan AS ket_luan_may ENGINE = Distributed('nuoc', currentDatabase(), 'ket_luan_may')",
  );
  for (const statement of statementsOf(portfolioViews("ket_luan", 2))) await first?.query(statement);
});

const asked = (): Server => {
  const [first] = servers;
  if (first === undefined) throw new RangeError("no server was started");
  return first;
};

const numbers = (some: readonly Readonly<Record<string, unknown>>[]) =>
  some.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value,
      ]),
    ),
  );

/** The answer, or that there was an error; never anything else. */
const attempt = (sql: string) =>
  asked()
    .rows(sql)
    .then(numbers, (error: unknown) => ({ failed: String(error) }));

describe(`two servers, ${PAIRS} pairs of seed ${seed}`, () => {
  test("have the findings of the library between them, value by value", async () => {
    const found = await asked().rows("SELECT * FROM ket_luan");
    const held = parts.flat().map((row) => {
      const record = recordOf(row);
      return Object.fromEntries(Object.keys(ROW_COLUMNS).map((name) => [name, record[name] ?? null]));
    });
    expect(sorted(found)).toEqual(sorted(held));
    const keyed = (some: readonly PortfolioRow[]) => sorted(ofKind(some, "finding"));
    expect(keyed(parts.flat())).toEqual(keyed(rows));
  });

  test("and its views", () => expectSameViews(rows, async (sql) => numbers(await asked().rows(sql))));

  test("give lines of equal rank in one order each time", async () => {
    const once = await asked().rows(PROMISES);
    for (let turn = 0; turn < 10; turn++) expect(await asked().rows(PROMISES)).toEqual(once);
  });
});

describe("a server that goes away is an error, or the answer is right", () => {
  /** So slow that there is time to do harm. */
  const SLOW = `SELECT count(*) AS n FROM (SELECT sleep(0.2) AS s, "row" FROM ket_luan) SETTINGS max_block_size = 100`;

  test("killed in the middle of a query", async () => {
    const whole = parts.flat().length;
    let errors = 0;
    for (const after of [5, 50, 200, 600]) {
      const answer = attempt(after < 100 ? "SELECT count(*) AS n FROM ket_luan" : SLOW);
      await pause(after);
      await servers[1]?.stop();
      const found = await answer;
      if ("failed" in found) errors += 1;
      else expect(found).toEqual([{ n: whole }]);
      await started(1);
    }
    expect(errors).toBeGreaterThan(0);
  });

  test("down before it", async () => {
    await servers[1]?.stop();
    expect(await attempt(PROMISES)).toMatchObject({ failed: expect.stringContaining("Code: ") });
    expect(await attempt("SELECT is_whole FROM is_whole")).toMatchObject({ failed: expect.anything() });
    // Told to pass over it, ClickHouse gives a part, and the view says that it is one.
    expect(await attempt("SELECT is_whole FROM is_whole SETTINGS skip_unavailable_shards = 1")).toEqual([
      { is_whole: 0 },
    ]);
    await started(1);
  });

  test("hung: the time limit ends it", async () => {
    servers[1]?.signal("SIGSTOP");
    expect(await attempt(PROMISES)).toMatchObject({ failed: expect.anything() });
    servers[1]?.signal("SIGCONT");
    expect(await attempt("SELECT is_whole FROM is_whole")).toEqual([{ is_whole: 1 }]);
  }, 90_000);

  test("afterwards all is as it was", async () => {
    expect(await attempt("SELECT is_whole FROM is_whole")).toEqual([{ is_whole: 1 }]);
  });
});
