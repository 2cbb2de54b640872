import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { acrossPlans, portfolioViews, rowsToParquet, type PortfolioRow } from "phoihop/portfolio";
import { afterAll, describe, expect, test } from "vitest";
import { listOf, ofKind, rowsOf } from "./rows-of.js";
import { synthetic } from "./synthetic.js";

const seed = Number(process.env["SEED"] ?? 20_222_025);
const folder = mkdtempSync(join(tmpdir(), "phoihop-views-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* given<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}

/** What the shipped views say of these rows. */
async function asked(rows: readonly PortfolioRow[], parts = 1) {
  const file = join(folder, "ket-luan.parquet");
  writeFileSync(file, Buffer.concat(await listOf(rowsToParquet(given(rows)))));
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  await connection.run(portfolioViews(`read_parquet('${file}')`, parts));
  return async (query: string) => (await connection.runAndReadAll(query)).getRowObjectsJson();
}

const without = (row: object, name: string) =>
  Object.fromEntries(Object.entries(row).filter(([own]) => own !== name));

const wholeNumbers = (rows: readonly object[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value,
      ]),
    ),
  );

describe.each([seed, seed + 1, seed + 2])("the views of DuckDB over made-up portfolios of seed %d", (own) => {
  test("say of every row what the library says", async () => {
    const made = [...synthetic(own, 80)].map(({ entry }) => entry);
    const rows = await rowsOf(made, { asOf: "2024-06-30" });
    const across = await acrossPlans(rows);
    const ask = await asked(rows);

    const keyed = (each: {
      readonly plan: string;
      readonly register: string | null;
      readonly commitment: string;
    }) => `${each.plan} ${each.register} ${each.commitment}`;
    const findings = await ask("SELECT * EXCLUDE (standing) FROM findings");
    expect(new Map(findings.map((each) => [keyed(each as never), each]))).toEqual(
      new Map(ofKind(rows, "finding").map((each) => [keyed(each), without(each, "row")])),
    );

    const promises = await ask(
      "SELECT alike AS key, plans, promises, kept, broken, open, not_applicable AS notApplicable, broken_everywhere AS brokenEverywhere FROM like_promises ORDER BY alike",
    );
    const alike = across.promises.map((each) => without(each, "title"));
    expect(alike.length).toBeGreaterThan(0);
    expect(wholeNumbers(promises)).toEqual(
      alike.toSorted((a, b) => (String(a["key"]) < String(b["key"]) ? -1 : 1)),
    );

    const waits = wholeNumbers(await ask("SELECT promises, plans FROM waits ORDER BY ALL"));
    const counts = across.waits.map(({ promises: many, plans }) => ({ promises: many, plans }));
    expect(waits).toEqual(counts.toSorted((a, b) => a.promises - b.promises || a.plans - b.plans));

    const papers = wholeNumbers(await ask("SELECT paper, plans, promises FROM shared_papers ORDER BY paper"));
    expect(papers).toEqual(
      across.papers
        .map(({ paper, plans, promises: many }) => ({ paper, plans: plans.length, promises: many }))
        .toSorted((a, b) => (a.paper < b.paper ? -1 : 1)),
    );
    expect(await ask("SELECT * FROM is_whole")).toEqual([{ is_whole: true }]);
  });

  test("see that a row is missing", async () => {
    const made = [...synthetic(own, 20)].map(({ entry }) => entry);
    const rows = await rowsOf(made, { asOf: "2024-06-30" });
    for (const gone of [0, Math.floor(rows.length / 2), rows.length - 1]) {
      const ask = await asked(rows.filter((_, at) => at !== gone));
      expect(await ask("SELECT * FROM is_whole")).toEqual([{ is_whole: false }]);
    }
  });
});

test("parts that were judged apart are whole together, unless one is missing or stands there twice", async () => {
  const made = [...synthetic(seed, 40)].flatMap(({ entry, fault }) => (fault === null ? [entry] : []));
  const ids = [...new Set(made.map(({ plan }) => plan))];
  const half = new Set(ids.slice(0, ids.length / 2));
  const part = (isFirst: boolean) =>
    rowsOf(
      made.filter(({ plan }) => half.has(plan) === isFirst),
      { asOf: "2024-06-30" },
    );
  const [one, other] = [await part(true), await part(false)];
  const whole = async (...parts: readonly (readonly PortfolioRow[])[]) =>
    (await (await asked(parts.flat(), 2))("SELECT * FROM is_whole"))[0];
  expect(await whole(one, other)).toEqual({ is_whole: true });
  expect(await whole(other, one)).toEqual({ is_whole: true });
  for (const parts of [[one], [one, one], [other, other], [one, other, one], [one, other.slice(0, -1)]])
    expect(await whole(...parts)).toEqual({ is_whole: false });
});
