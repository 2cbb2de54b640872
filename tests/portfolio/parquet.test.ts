import { parquetMetadata } from "hyparquet";
import {
  acrossPlans,
  portfolioToParquet,
  readPortfolio,
  readPortfolioParquet,
  readRowsParquet,
  rowsToParquet,
  toNdjson,
  type PortfolioPart,
  type PortfolioRow,
  type RandomAccess,
} from "phoihop/portfolio";
import { describe, expect, test } from "vitest";
import { writeParquet } from "../../src/portfolio/parquet/write-parquet.js";
import { listOf, ofKind, rowsOf } from "./rows-of.js";
import { synthetic } from "./synthetic.js";

const seed = Number(process.env["SEED"] ?? 20_222_025);

async function* given<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}

/** A whole file of pieces, of which any stretch can be read. */
async function fileOf(
  pieces: AsyncIterable<Uint8Array>,
): Promise<RandomAccess & { readonly bytes: Uint8Array }> {
  return opened(new Uint8Array(Buffer.concat(await listOf(pieces))));
}
const opened = (bytes: Uint8Array) => ({
  bytes,
  byteLength: bytes.length,
  slice: (start: number, end?: number) => bytes.slice(start, end).buffer,
});

const made = [...synthetic(seed, 60)].map(({ entry }) => entry);
const partsOf = made.flatMap(({ place, plan, register, unread }): readonly PortfolioPart[] =>
  unread === "file"
    ? [{ place, unread }]
    : [
        ...(plan === undefined ? [] : [{ place, plan }]),
        ...(register === undefined ? [] : [{ place, register }]),
      ],
);
const rows = await rowsOf(made, { asOf: "2024-06-30" });
const broken = (place: string): PortfolioRow => ({
  row: "issue",
  place,
  plan: null,
  register: null,
  fault: { code: "unread", why: "broken" },
});

describe(`a portfolio in a Parquet file, seed ${seed}`, () => {
  test("is the portfolio of the same NDJSON, entry by entry", async () => {
    const text = partsOf.map(toNdjson).join("");
    const [lines, table] = [
      await listOf(readPortfolio([new TextEncoder().encode(text)])),
      await listOf(readPortfolioParquet(await fileOf(portfolioToParquet(given(partsOf))))),
    ];
    expect(table.length).toBeGreaterThan(40);
    expect(table).toEqual(lines);
  });

  test("tells a text that is no JSON, and a row that is no part, by number", async () => {
    const columns = { place: "STRING", plan: "STRING", register: "STRING", unread: "STRING" } as const;
    const file = await fileOf(
      writeParquet(columns, given([{ place: "a", plan: "{" }, { place: "b" }, { place: "c", plan: "1" }])),
    );
    expect(await listOf(readPortfolioParquet(file))).toMatchObject([
      { place: "1: a", unread: "not-json" },
      { place: "2: b", unread: "no-part" },
      { place: "3: c", plan: 1 },
    ]);
  });
});

describe("a portfolio in a Parquet file of others", () => {
  const tell = async (
    columns: Parameters<typeof writeParquet>[0],
    ...records: readonly Readonly<Record<string, unknown>>[]
  ) =>
    ofKind(
      await rowsOf(await listOf(readPortfolioParquet(await fileOf(writeParquet(columns, given(records))))), {
        asOf: "2024-06-30",
      }),
      "issue",
    ).map(({ place, fault }) => [place, fault.code]);

  test("whose columns are of other types has each row named, and none is judged", async () => {
    const columns = { place: "INT32", plan: "INT32", register: "DOUBLE", unread: "STRING" } as const;
    const rowsOfIt = [
      { place: 1, plan: 7 },
      { place: 2, register: 0.5 },
      { place: 3, plan: 7, register: 0.5 },
      { place: 4, unread: "no such reason" },
    ];
    expect(await tell(columns, ...rowsOfIt)).toEqual([
      ["2", "no-plan"],
      ["1", "plan-refused"],
      ["3", "plan-refused"],
      ["4", "unread"],
    ]);
  });

  test("that lacks columns, or has others, has each row named", async () => {
    expect(await tell({ ten: "STRING" }, { ten: "a" }, { ten: "b" })).toEqual([
      ["1", "unread"],
      ["2", "unread"],
    ]);
  });

  test("without a row is a portfolio of none", async () => {
    expect(await tell({ place: "STRING", plan: "STRING" })).toEqual([]);
  });
});

describe(`what a portfolio comes to in a Parquet file, seed ${seed}`, () => {
  test("comes back row by row, every kind of them", async () => {
    expect(new Set(rows.map(({ row }) => row)).size).toBe(5);
    expect(await listOf(readRowsParquet(await fileOf(rowsToParquet(given(rows)))))).toEqual(rows);
  });

  test("gives the same report across plans", async () => {
    const file = await fileOf(rowsToParquet(given(rows)));
    expect(await acrossPlans(readRowsParquet(file))).toEqual(await acrossPlans(given(rows)));
  });

  test("cut anywhere, it is no file, and the report says that it is a part", async () => {
    const { bytes } = await fileOf(rowsToParquet(given(rows)));
    for (let part = 0; part < 20; part++) {
      const file = opened(bytes.slice(0, Math.floor((bytes.length * part) / 20)));
      expect(await listOf(readRowsParquet(file))).toEqual([broken("1")]);
      expect(await acrossPlans(readRowsParquet(file))).toMatchObject({ isWhole: false });
    }
  });

  test("with a group of rows that is broken, the others are read and the gap is told", async () => {
    const many = Array.from({ length: Math.ceil(45_000 / rows.length) }, () => rows).flat();
    const { bytes } = await fileOf(rowsToParquet(given(many)));
    const groups = parquetMetadata(bytes.slice().buffer).row_groups;
    expect(groups.length).toBeGreaterThan(1);
    const hurt = bytes.slice();
    const [first] = groups;
    hurt.fill(255, 10, Number(first?.total_compressed_size ?? 0) - 10);
    const read = await listOf(readRowsParquet(opened(hurt)));
    expect(read[0]).toEqual(broken("1"));
    expect(read.slice(1)).toEqual(many.slice(Number(first?.num_rows)));
    expect(await acrossPlans(given(read))).toMatchObject({ isWhole: false });
  });

  test("columns of other types, or too few of them, are issues and no rows", async () => {
    const file = await fileOf(
      writeParquet(
        { row: "STRING", plan: "INT32" },
        given([
          { row: "finding", plan: 7 },
          { row: "x", plan: 8 },
        ]),
      ),
    );
    expect(await listOf(readRowsParquet(file))).toMatchObject([
      { row: "issue", place: "1", fault: { code: "unread", why: "no-part" } },
      { row: "issue", place: "2", fault: { code: "unread", why: "no-part" } },
    ]);
  });

  test("with any byte changed, all that is read is as it was, and the gap is told", async () => {
    const { bytes } = await fileOf(rowsToParquet(given(rows)));
    for (let turn = 0; turn < 200; turn++) {
      const hurt = bytes.slice();
      const at = (turn * 7919 + 13) % bytes.length;
      hurt[at] = (hurt[at] ?? 0) ^ (1 << (turn % 8));
      expect(await listOf(readRowsParquet(opened(hurt)))).toEqual([broken("1")]);
    }
  });
});
