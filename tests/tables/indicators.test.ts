import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { indicatorTable, rows, tallyTable } from "../../src/tables/index.js";
import { blank, plan, register, vi } from "./sample.js";

const on = (asOf: string, of = register, by = plan) =>
  rows(indicatorTable(evaluate(by, of, { asOf }), by, vi));
/** With what was known on that day. */
const then = (asOf: string) =>
  rows(indicatorTable(evaluate(plan, register, { asOf, knownBy: asOf }), plan, vi));
const find = (found: ReturnType<typeof on>, id: string) =>
  found.filter(({ commitment }) => commitment === id);

test("a target stands beside what is on file, between two bounds", () => {
  expect(find(then("2024-12-31"), "row-4.4")).toEqual([
    expect.objectContaining({
      kind: "indicator",
      name: "sản phẩm đã công bố tiêu chuẩn cơ sở",
      asked: "ít nhất 06 sản phẩm đã công bố tiêu chuẩn cơ sở",
      need: "ít nhất 06 sản phẩm",
      unit: "sản phẩm",
      baseline: null,
      needLeast: 6,
      valueLeast: 4,
      valueMost: null,
      entered: 4,
      lacking: 2,
      open: true,
      closedBy: null,
      status: "undetermined",
    }),
  ]);
});

test("what is declared complete has an upper bound, and names the statement", () => {
  expect(find(on("2023-12-31"), "row-3")).toEqual([
    expect.objectContaining({ valueLeast: 1, valueMost: 1, open: false, closedBy: "st-enterprise-2025" }),
  ]);
});

test("one task or one contract is two quantities of one promise, each with its own verdict", () => {
  const parts = find(on("2024-12-31"), "huyen-52");
  expect(parts.map(({ part, parts, unit }) => [part, parts, unit])).toEqual([
    [1, 2, "nhiệm vụ"],
    [2, 2, "hợp đồng"],
  ]);
});

test("what does not apply, and what measures nothing, has no row", () => {
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
    expect(row).toMatchObject({ valueLeast: 0, valueMost: null, open: true, entered: 0 });
});

test("money that is to cover other money is told with both sums, its unit, and what is lacking", () => {
  expect(find(on("2023-12-31"), "huyen-56.row-1")).toEqual([
    expect.objectContaining({
      quantity: "sum",
      need: "ít nhất 100%, tức 160 triệu đồng",
      baseline: null,
      baselineLeast: 160_000_000,
      found: "100 triệu đồng so với 160 triệu đồng, bằng 62,5%",
      lacking: 60_000_000,
      percent: 100,
      shareLeast: 62.5,
    }),
  ]);
});

test("acts that count, may count, and do not count, each with its reason", () => {
  const found = rows(tallyTable(evaluate(plan, register, { asOf: "2025-12-31" }), vi));
  const states = new Map(
    found
      .filter(({ commitment }) => commitment === "so-44.2023")
      .map(({ subject, state, why }) => [subject, [state, why]]),
  );
  expect(states.get("line-so-44-2023")).toEqual(["definite", null]);
  expect(states.get("line-so-44-2025")).toEqual([
    "possible",
    "nội dung đã kê khai line-so-44-2025.allocated chưa ghi năm ngân sách",
  ]);
  expect(states.get("line-so-44-2022")).toEqual(["passed-over", "năm ngân sách là 2022, không thuộc “2023”"]);
});
