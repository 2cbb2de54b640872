import { minutesOf, reportOf, type Block, type Printout, type TableBlock } from "phoihop/report";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

const input = inputs["tong-ket-2025"];
const report = reportOf(input, vi);
const minutes = minutesOf(input, vi);

const blocksOf = ({ body, annexes }: Printout): readonly Block[] => [
  ...body,
  ...annexes.flatMap(({ blocks }) => blocks),
];

function tableOf(paper: Printout, id: string): TableBlock {
  const table = blocksOf(paper).findLast((block) => block.kind === "table" && block.id === id);
  if (table?.kind !== "table") throw new Error(id);
  return table;
}

const rowsOf = (table: TableBlock) => table.groups.flatMap(({ rows }) => rows);

/** The cells of a column in the row that rests on one promise alone. */
function cellOf(paper: Printout, [table, column]: readonly [string, string], promise: string) {
  const found = tableOf(paper, table);
  const row = rowsOf(found).find(({ from }) => from?.findings.join() === promise);
  return row?.cells[found.columns.findIndex(({ id }) => id === column)];
}

const wordsOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe("what an official signs is true", () => {
  test("a decision on which a conclusion rests is in the annex of decisions, though it came after the day of the review", () => {
    const told = new Set(rowsOf(tableOf(report, "decisions")).flatMap(({ from }) => from?.records ?? []));
    const { decisions } = input.register;
    const late = (decisions ?? []).filter(({ kind, on }) => kind === "attestation" && on > "2025-12-31");
    expect(late.length).toBeGreaterThan(0);
    expect(late.filter(({ id }) => !told.has(id))).toEqual([]);
    expect(wordsOf(report.body)).toContain(`đã có ${String(told.size).padStart(2, "0")} quyết định, ý kiến`);
  });

  test("what the other side confirmed is proved by its letter", () =>
    expect(cellOf(report, ["progress", "proof"], "huyen-50")).toContain("ngày 14/01/2026"));

  test("a side that ended is still named among those who owed a shared duty", () =>
    expect(cellOf(report, ["progress", "lead"], "both-62.review")).toContain(
      "Ủy ban nhân dân huyện Cao Lãnh",
    ));

  test("a clause whose reading was chosen is not laid before the sides again", () => {
    const chosen = "Phải được phê duyệt vào danh mục đặt hàng; tính chung cả giai đoạn";
    expect(JSON.stringify(tableOf(report, "decisions"))).toContain(chosen);
    expect(wordsOf(minutes.body)).not.toContain(chosen);
    expect(wordsOf(report.body)).toContain("cách hiểu đối với 04 nội dung");
  });

  test("a meeting hears no unit that has ended", () => {
    expect(wordsOf(minutes.body)).toContain("Cuộc họp nghe Phòng Quản lý Công nghệ và Chuyên ngành báo cáo");
    expect(wordsOf(minutesOf(inputs["so-ket-2023"], vi).body)).toContain("Phòng Kinh tế và Hạ tầng");
  });
});
