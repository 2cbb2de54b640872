import { beforeAll, describe, expect, test } from "vitest";
import { reportOf, type Printout, type TableBlock } from "phoihop/report";
import { plan } from "../../examples/plan-of-figures/plan.js";
import { register } from "../../examples/plan-of-figures/review.js";
import { vi } from "./examples.js";

/** A plan of another kind: figures, papers without numbers, money without a budget year, records that no workbook told. */
describe("the yearly report of a plan of figures", () => {
  let paper: Printout;
  beforeAll(() => {
    paper = reportOf({ kind: "hang-nam", plan, register: register(), moment: { asOf: "2025-01-15" } }, vi);
  });

  const tableOf = (id: string): TableBlock => {
    const blocks = [...paper.body, ...paper.annexes.flatMap((annex) => annex.blocks)];
    const table = blocks.findLast((block) => block.kind === "table" && block.id === id);
    if (table?.kind !== "table") throw new Error(id);
    return table;
  };
  const cellsOf = (table: TableBlock) =>
    table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(String)));

  test("a paper without number and day is called by what it is about", () => {
    const cells = [...cellsOf(tableOf("evidence")), ...cellsOf(tableOf("progress"))].join("\n");
    expect(cells).toContain("Báo cáo kết quả tập huấn năm 2021");
    expect(cells).not.toMatch(/Báo cáo[;\n]/);
    expect(cells).not.toContain("Báo cáo (kết quả");
  });

  test("a paper that proves a result is not listed among those by which the plan was run", () =>
    expect(JSON.stringify(paper.body)).toContain(
      "Chưa ghi nhận được văn bản tổ chức thực hiện Chương trình",
    ));

  test("money that no line tells by matter or year has neither such rows nor such columns", () => {
    const { columns } = tableOf("funds");
    expect(columns.map(({ id }) => id)).not.toContain("year");
    expect(columns.map(({ id }) => id)).not.toContain("matter");
    expect(cellsOf(tableOf("funds"))).not.toContain("Chưa ghi");
  });

  test("the annex of evidence has no column of cells where no record came from one", () =>
    expect(tableOf("evidence").columns.map(({ id }) => id)).not.toContain("cell"));

  test("figures stand on a page across, which has room for ten columns", () =>
    expect(paper.annexes.find(({ id }) => id === "indicators")?.landscape).toBe(true));
});
