import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { indicatorTable, rows } from "../../src/tables/index.js";
import { blank, plan, register, vi } from "./sample.js";

const on = (asOf: string, of = register, by = plan) =>
  rows(indicatorTable(evaluate(by, of, { asOf }), by, vi));
const find = (found: ReturnType<typeof on>, id: string) =>
  found.filter(({ commitment }) => commitment === id);

test("a target stands beside what is on file, between two bounds", () => {
  expect(find(on("2024-12-31"), "row-4.4")).toEqual([
    expect.objectContaining({
      kind: "indicator",
      counted: "sản phẩm đã công bố tiêu chuẩn cơ sở",
      unit: "sản phẩm",
      baseline: null,
      target: 6,
      definite: 4,
      possible: null,
      entered: 4,
      open: true,
      closedBy: null,
      status: "undetermined",
    }),
  ]);
});

test("what is declared complete has an upper bound, and names the statement", () => {
  expect(find(on("2023-12-31"), "row-3")).toEqual([
    expect.objectContaining({ definite: 1, possible: 1, open: false, closedBy: "st-enterprise-2023" }),
  ]);
});

test("one task or one contract is two counts of one promise, each with its own verdict", () => {
  const parts = find(on("2024-12-31"), "huyen-52");
  expect(parts.map(({ part, parts, unit }) => [part, parts, unit])).toEqual([
    [1, 2, "nhiệm vụ"],
    [2, 2, "hợp đồng"],
  ]);
});

test("what does not apply, and what is no count, has no row", () => {
  const found = on("2024-12-31");
  expect(find(found, "huyen-56.row-3")).toEqual([]);
  expect(find(found, "huyen-50")).toEqual([]);
  const exempt = evaluate(plan, register, { asOf: "2024-12-31" }).findings.filter(
    ({ verdict }) => verdict === "not-applicable",
  );
  for (const { commitment } of exempt) expect(find(found, commitment)).toEqual([]);
});

test("where nothing is entered nothing is certain, and nothing is closed", () => {
  for (const row of on("2024-12-31", blank))
    expect(row).toMatchObject({ definite: 0, possible: null, open: true, entered: 0 });
});

test("a baseline that the plan states is a number, 0 included", () => {
  const from0 = {
    ...plan,
    commitments: plan.commitments.map((one) => (one.id === "row-3" ? { ...one, baseline: 0 } : one)),
  };
  expect(find(on("2024-12-31", register, from0), "row-3")[0]?.baseline).toBe(0);
});
