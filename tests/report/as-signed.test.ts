import { minutesOf, reportOf, type Block, type Printout, type TableBlock } from "phoihop/report";
import { law } from "phoihop/law";
import { describe, expect, test } from "vitest";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import { register as figureRegister } from "../../examples/plan-of-figures/review.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { leadsText } from "../../src/report/facts/leads.js";
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

  test.each([
    ["Phòng Kinh tế và Hạ tầng", "Phòng Kinh tế", "Phòng Kinh tế và Hạ tầng (kế thừa Phòng Kinh tế)"],
    ["Sở KH&CN (sau hợp nhất)", "Sở KH&CN", "Sở KH&CN (sau hợp nhất)"],
    ["Sở KH&CN", "Sở KH&CN", "Sở KH&CN"],
  ])("%s in the place of %s is told as %s", (name, before, told) => {
    const after = { unit: "b", name: { vi: before } };
    const holder = { unit: "a", name: { vi: name }, role: "lead", after } as const;
    const [finding] = evaluate(caoLanh, input.register, { asOf: "2025-12-31" }).findings;
    if (finding === undefined) throw new Error("nothing is promised");
    const responsible = { holders: [holder], ended: [], missing: null };
    expect(leadsText([{ ...finding, responsible }], { promises: new Map(), locale: vi })).toBe(told);
  });

  test("a meeting hears no unit that has ended", () => {
    expect(wordsOf(minutes.body)).toContain("Cuộc họp nghe Phòng Quản lý Công nghệ và Chuyên ngành báo cáo");
    expect(wordsOf(minutesOf(inputs["so-ket-2023"], vi).body)).toContain("Phòng Kinh tế và Hạ tầng");
  });
});

describe("what an official signs says a thing once, and where the rest is", () => {
  const noted = (id: string) => {
    const blocks = report.annexes.find((annex) => annex.id === id)?.blocks ?? [];
    return wordsOf(blocks.filter(({ kind }) => kind === "note"));
  };

  test("an annex is cited by its number", () => {
    const numberOf = (id: string) => report.annexes.find((annex) => annex.id === id)?.number ?? "";
    for (const id of ["decisions", "changes"])
      expect(wordsOf(report.body)).toContain(`nêu tại ${numberOf(id)}`);
    expect(wordsOf(report.body)).not.toMatch(/ phụ lục|Phụ lục\./u);
  });

  test("the annex of evidence says how many of the records on file it lists", () =>
    expect(noted("evidence")).toContain("Phụ lục nêu 58 trong 136 nội dung đã kê khai"));

  test("the annex of money repeats neither the first annex nor the body", () => {
    const funding = report.annexes.find(({ id }) => id === "funding")?.blocks ?? [];
    expect(funding.filter(({ kind }) => kind === "table")).toHaveLength(1);
    expect(reportOf(inputs["cong-khai-2023"], vi).annexes.map(({ id }) => id)).not.toContain("funding");
  });

  test("what moved since the last review is in the order of the first annex, each with its number", () => {
    const numbers = rowsOf(tableOf(report, "changes")).map(({ cells }) => Number(cells[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("a column in which nothing is told is left out, and so is the word on its dashes", () => {
    expect(tableOf(report, "indicators").columns.map(({ id }) => id)).not.toContain("baseline");
    expect(noted("indicators")).not.toContain("Số đầu kỳ");
  });

  test("no amount is zero where none is told", () => {
    for (const [paper, table, column] of [
      [report, "indicators", "sure"],
      [reportOf(inputs["cong-khai-2023"], vi), "indicators", "sure"],
    ] as const) {
      const found = tableOf(paper, table);
      const unit = found.columns.findIndex(({ id }) => id === "unit");
      const at = found.columns.findIndex(({ id }) => id === column);
      const money = rowsOf(found).filter(({ cells }) => cells[unit] === "đồng");
      expect(money.length).toBeGreaterThan(0);
      expect(money.filter(({ cells }) => cells[at] === 0)).toEqual([]);
    }
    expect(rowsOf(tableOf(report, "funds-in-full")).filter(({ cells }) => cells.includes(0))).toEqual([]);
  });

  test("the annex of law names a set by no code, a paper's kind in full, and many acts once", () => {
    const paper = reportOf({ ...input, moment: { ...input.moment, law } }, vi);
    const table = tableOf(paper, "law");
    expect(table.caption).not.toContain(law.id);
    const words = rowsOf(table).map(({ cells }) => cells.join(" "));
    expect(words.filter((text) => /TTLT \d|\d %/u.test(text))).toEqual([]);
    const many = rowsOf(table)
      .map(({ cells }) => String(cells[1]))
      .filter((text) => text.includes("; "));
    expect(new Set(many).size).toBe(many.length);
  });
});

describe("the yearly report of a plan that is over", () => {
  const paper = reportOf(
    { kind: "hang-nam", plan: figures, register: figureRegister(), moment: { asOf: "2025-01-15" } },
    vi,
  );

  test("speaks of its last year, and of nothing to come but what is left", () => {
    expect(paper.form.abstract).toContain("năm 2024");
    expect(wordsOf(paper.body)).toContain("NHỮNG VIỆC CẦN TIẾP TỤC GIẢI QUYẾT");
    expect(wordsOf(paper.body)).not.toMatch(/năm 202[56] có|NĂM 202[56]/u);
  });

  test("goes to its sides where the plan names nobody", () =>
    expect(paper.form.recipients.length).toBeGreaterThan(1));
});

test("one paper writes its days in one way", () => {
  const words = wordsOf(blocksOf(report));
  expect(words).toMatch(/\d\d\/0[3-9]\/20/u);
  expect(words).not.toMatch(/\d\d\/[3-9]\/20/u);
});
