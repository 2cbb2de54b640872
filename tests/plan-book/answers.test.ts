import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import type { Book, Cell } from "../../src/sheets/book/sheet.js";
import { annex, onSheet, row, textOf } from "./annexes.js";

/** Types into cells of one sheet: `change` gives the row anew. */
const typed = (
  book: Book,
  sheet: string,
  change: (cell: Cell, head: string, question: string, index: number) => Cell,
) =>
  onSheet(book, sheet, (rows) =>
    rows.map((cells, at) =>
      at < 4
        ? cells
        : (rows[3] ?? []).map((head, index) =>
            change(cells[index] ?? null, textOf(head), textOf(cells[0]), at),
          ),
    ),
  );
const answered = (book: Book, answers: Readonly<Record<string, string>>) =>
  typed(book, "Chỗ nghi ngờ", (cell, head, question) => {
    const [, answer] = Object.entries(answers).find(([part]) => question.includes(part)) ?? [];
    return head === "Trả lời, đọc là" && answer !== undefined ? answer : cell;
  });
const firstRow = (book: Book, cells: Readonly<Record<string, Cell>>) =>
  typed(book, "Nội dung", (cell, head, _, at) => (at === 4 ? (cells[head] ?? cell) : cell));
const told = (book: Book) => {
  const read = planFromBook(book, vi);
  return read.ok ? read.value.commitments[0]?.readings[0].requirement : issueTexts(read.issues, locale);
};

describe("an answer beside a question is read as its cell would be", () => {
  test.each([
    ["Thả 05 xyz", "", { "“xyz” được đếm": "đếm" }, { Mức: "ít nhất 05" }, { kind: "count", atLeast: 5 }],
    ["Thả 05 xyz", "", { "“xyz” được đếm": "Đếm" }, { Mức: "ít nhất 05" }, { kind: "count", atLeast: 5 }],
    [
      "Thường xuyên trao đổi",
      "",
      { "không có số": "xác nhận" },
      { Của: "UBND huyện Bãi Bồi" },
      { kind: "attested" },
    ],
    ["Tổ chức khoảng 20 lớp", "", { "khoảng 20": "ít nhất 18" }, {}, { kind: "count", atLeast: 18 }],
    ["Tổ chức 02 lớp", "sau khi có vốn", { "sau khi có vốn": "31/12/2024" }, {}, { kind: "count" }],
    [
      "100% hợp tác xã được tư vấn",
      "",
      { "100% của cái gì": "40" },
      {},
      { atLeast: { percent: 100, of: 40 } },
    ],
  ])("%s %s", (title, due, answers, cells, requirement) => {
    const { book } = annex([row(title, due)]).value;
    expect(told(firstRow(answered(book, answers), cells))).toMatchObject(requirement);
  });

  test("units that are named beside the question lead", () => {
    const { book } = annex([row("Tổ chức 02 lớp", "", "", "")]).value;
    const read = planFromBook(answered(book, { "chưa rõ đơn vị chủ trì": "Sở Công Thương" }), vi);
    expect(read).toMatchObject({
      ok: true,
      value: { commitments: [{ responsible: [{ unit: "so-cong-thuong" }] }] },
    });
  });

  test("what cannot be read is told where it was written", () => {
    const { book } = annex([
      row("Thả 05 xyz"),
      ["2", "Tổ chức khoảng 20 lớp", "", "Sở Công Thương", "", "", ""],
    ]).value;
    const sentences = told(answered(book, { "“xyz” được đếm": "đếm thử", "khoảng 20": "nhiều" }));
    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/trang “Chỗ nghi ngờ”.*“đếm thử”/),
        expect.stringMatching(/trang “Chỗ nghi ngờ”.*“nhiều”/),
      ]),
    );
  });

  test("an answer that differs from its cell is told", () => {
    const { book } = annex([row("Tổ chức khoảng 20 lớp")]).value;
    const both = firstRow(answered(book, { "khoảng 20": "ít nhất 18" }), { Mức: "ít nhất 20" });
    expect(told(both)).toEqual([expect.stringContaining("hãy ghi như nhau ở hai nơi")]);
    const same = firstRow(answered(book, { "khoảng 20": "ít nhất 20" }), { Mức: "ít nhất 20" });
    expect(told(same)).toMatchObject({ atLeast: 20 });
  });
});
