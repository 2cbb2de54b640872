import { describe, expect, test } from "vitest";
import { fundsTable } from "../../src/report/facts/funds-table.js";
import { materialOf } from "../../src/report/material.js";
import { inputs, vi } from "./examples.js";

const material = materialOf(inputs["so-ket-2023"], vi);
const stage = (id: string, title: string, amount: number) => ({
  stage: id,
  title: { vi: title, en: title },
  lines: 1,
  least: amount,
  most: amount,
  closedBy: [],
});
const pot = {
  procedure: "budget-line",
  amount: { id: "amount", title: { vi: "số tiền", en: "amount" }, currency: "VND" },
  about: ["1"],
  source: null,
  sourceTitle: null,
  year: 2023,
};

describe("money that goes through two procedures", () => {
  const funds = [
    { ...pot, stages: [stage("planned", "dự toán", 10), stage("paid", "giải ngân", 4)] },
    { ...pot, stages: [stage("agreed", "cam kết", 7), stage("paid", "giải ngân", 2)] },
  ];
  const tableOf = (full: boolean) => {
    const table = fundsTable(full ? "matters" : "years", { ...material, funds });
    return {
      heads: table?.columns.filter(({ cells }) => cells === "money").map(({ head }) => head),
      rows: table?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(full ? 2 : 1, -1))),
    };
  };

  test("has a column for every stage, each amount under its own", () =>
    expect(tableOf(true)).toEqual({
      heads: ["Dự toán", "Giải ngân", "Cam kết"],
      rows: [
        [10, 4, null],
        [null, 2, 7],
      ],
    }));

  test("adds up in short, and loses nothing", () => expect(tableOf(false).rows).toEqual([[10, 6, 7]]));
});
