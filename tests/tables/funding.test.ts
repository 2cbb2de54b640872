import { describe, expect, test } from "vitest";
import { fundingTable, rows } from "../../src/tables/index.js";
import { blank, plan, register, vi } from "./sample.js";

const on = (asOf: string, of = register) => rows(fundingTable(plan, of, { asOf }, vi));
const sums = (found: ReturnType<typeof on>, about: string) =>
  found.filter((row) => row.about === about).map(({ stage, least, most }) => [stage, least, most]);

/** The illustrative register with one line of money replaced. */
const withLine = (id: string, change: object) => {
  const subject = register.subjects[id];
  if (subject === undefined) throw new RangeError(`no line ${id}`);
  return { ...register, subjects: { ...register.subjects, [id]: { ...subject, ...change } } };
};

describe("money in whole đồng, stage by stage", () => {
  test("two lines for one task add up, and payments too", () => {
    expect(sums(on("2025-12-31"), "row-1")).toEqual([
      ["estimated", 160_000_000, 160_000_000],
      ["allocated", 160_000_000, 160_000_000],
      ["disbursed", 95_500_000, 95_500_000],
      ["settled", 95_500_000, 95_500_000],
    ]);
  });

  test("records that contradict each other give two bounds", () => {
    expect(sums(on("2023-12-31"), "row-2")[1]).toEqual(["allocated", 90_000_000, 120_000_000]);
  });

  test("an amount that is not stated has no upper bound", () => {
    expect(sums(on("2023-12-31"), "row-6")[1]).toEqual(["allocated", 0, null]);
  });

  test("an adjusted amount takes the place of the earlier", () => {
    expect(sums(on("2023-12-31"), "row-4")[1]).toEqual(["allocated", 80_000_000, 80_000_000]);
    expect(sums(on("2024-12-31"), "row-4")[1]).toEqual(["allocated", 50_000_000, 50_000_000]);
  });

  test("an act that may lie after the day of the review may be nothing yet", () => {
    expect(sums(on("2025-06-30"), "so-44.2024")[1]).toEqual(["allocated", 1_360_000_000, 1_360_000_000]);
    expect(sums(on("2024-12-31"), "so-44.2024")[1]).toEqual(["allocated", 0, 1_360_000_000]);
  });
});

describe("not stated is null, and 0 is what was declared", () => {
  test("nothing on file is null, for every promise of money", () => {
    const found = on("2025-12-31", blank);
    expect(new Set(found.map(({ about }) => about)).size).toBe(10);
    for (const { lines, least, most } of found) expect([lines, least, most]).toEqual([0, null, null]);
  });

  test("nothing on file, and declared complete, is 0", () => {
    expect(on("2023-12-31").find((row) => row.about === "so-44.2023")).toMatchObject({
      lines: 0,
      least: 0,
      most: 0,
      closedBy: "st-so-44-2023",
    });
  });

  test("the budget year is that of the line; a line that names none has none", () => {
    const years = new Map(on("2025-12-31").map(({ about, year }) => [about, year]));
    expect([years.get("so-44.2022"), years.get("so-44.2025"), years.get("row-1")]).toEqual([
      2022,
      null,
      null,
    ]);
  });
});

describe("lines stand apart", () => {
  test("by source: money of another source leaves the promise with none, which was declared to be all", () => {
    const found = on(
      "2024-12-31",
      withLine("line-row-5", { attributes: { source: "recurrent-provincial" } }),
    );
    expect(
      found
        .filter(({ about, stage }) => about === "row-5" && stage === "allocated")
        .map(({ sourceWord, least }) => [sourceWord, least]),
    ).toEqual([
      ["kinh phí đối ứng cấp huyện", 0],
      ["kinh phí sự nghiệp KH&CN cấp tỉnh", 200_000_000],
    ]);
  });

  test("by budget year, in time", () => {
    const found = on(
      "2025-12-31",
      withLine("line-row-1-2023", { attributes: { source: "counterpart-district", "budget-year": 2023 } }),
    );
    expect(
      found
        .filter(({ about, stage }) => about === "row-1" && stage === "estimated")
        .map(({ year, least }) => [year, least]),
    ).toEqual([
      [2023, 100_000_000],
      [null, 60_000_000],
    ]);
  });

  test("a line for nothing in particular is listed too, last", () => {
    const { for: _for, ...loose } = register.subjects["line-row-5"] ?? { name: "" };
    const found = on("2024-12-31", { ...register, subjects: { ...register.subjects, "line-row-5": loose } });
    expect(found.at(-1)).toMatchObject({ about: null, aboutTitle: null, task: null });
  });
});

test("a line for two tasks names both and stands in the row of neither", () => {
  const found = on("2024-12-31", withLine("line-row-5", { for: ["row-5", "row-6"] }));
  const both = found.filter(({ about }) => about === "row-5 row-6");
  expect(both).toHaveLength(4);
  expect(new Set(both.map(({ task }) => task))).toEqual(new Set([null]));
});

test("a day that is none is refused", () => {
  expect(() => on("tomorrow")).toThrow(RangeError);
});
