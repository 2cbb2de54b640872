import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import type { Book, Cell } from "../../src/sheets/book/sheet.js";
import { annex, row, textOf } from "./annexes.js";

type Cells = Readonly<Record<string, Cell>>;
/** Types into the first row of a sheet, by the heads of its columns. */
const typed = (book: Book, name: string, cells: Cells): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          rows: sheet.rows.map((own, at) =>
            at === 4
              ? (sheet.rows[3] ?? []).map((head, index) => cells[textOf(head)] ?? own[index] ?? null)
              : own,
          ),
        }
      : sheet,
  ),
});
const cleared = (book: Book, kind: string): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => (cells[0] === kind ? [kind, null, ...cells.slice(2)] : cells)),
  })),
});
const faults = (book: Book) => {
  const read = planFromBook(book, vi);
  return read.ok ? [] : issueTexts(read.issues, locale);
};
const made = (title: string, due = "", target = "") => annex([row(title, due, target)]).value.book;
const MONEY = {
  "Thông tin phải kê khai": "số đồng",
  Kiểu: "số tiền",
  "Số lẻ": "",
  "Cộng được": "",
};

describe("a fault stands at the cell that lacks something, once", () => {
  test.each([
    [{ "Trả lời, đọc là": "100% của 12 trạm" }, {}, /ô B5, trang “Chỗ nghi ngờ”.*100% của 12 trạm/],
    [{}, { Của: "tổng số trạm" }, /ô J5, trang “Nội dung”.*tổng số trạm/],
    [{}, {}, /ô J5, trang “Nội dung”.*100% của cái gì/],
  ])("%j %j", (answer, cells, expected) => {
    const book = typed(made("100% trạm y tế được nâng cấp", "Hằng năm"), "Chỗ nghi ngờ", answer);
    expect(faults(typed(book, "Nội dung", cells))).toEqual([expect.stringMatching(expected)]);
    for (const text of faults(typed(book, "Nội dung", cells))) expect(text).not.toContain("chỗ khác");
  });

  test("what the general sheet lacks is told there alone, not at each row that needs it", () => {
    const book = cleared(made("Tổ chức 02 lớp", "Quý II hằng năm"), "Thực hiện từ ngày");
    expect(faults(book)).toEqual([
      expect.stringMatching(/^ô B8, trang “Thông tin chung”[^;]*: thiếu thông tin/),
    ]);
  });

  test("a level of each year without its period says which cell to fill in", () => {
    const book = typed(made("Tổ chức 02 lớp"), "Nội dung", { Mức: "2023: ít nhất 02\n2024: ít nhất 03" });
    expect(faults(book)).toEqual([
      expect.stringMatching(/ô L5, trang “Nội dung”.*mỗi năm một mức.*“Định kỳ”.*“năm”/),
    ]);
  });
});

describe("a fault speaks of columns as the sheet names them", () => {
  test("what a kind of figure has no use for", () => {
    const book = typed(made("Hỗ trợ 500 đồng"), "Danh mục", { ...MONEY, "Cộng được": "có", "Số lẻ": "" });
    expect(faults(book)).toEqual([expect.stringMatching(/ô F5, trang “Danh mục”.*cột “Cộng được”/)]);
  });

  test.each(["đồng", "VND", "VNĐ", "vnđ", "Đồng"])("%s is the currency", (unit) => {
    const book = typed(made("Hỗ trợ 500 đồng"), "Danh mục", {
      "Thông tin phải kê khai": "số đồng",
      Kiểu: "số tiền",
      "Đơn vị tính": unit,
    });
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Danh mục"
        ? {
            ...sheet,
            rows: sheet.rows.map((cells, at) =>
              at === 4 ? cells.map((cell, index) => (index === 4 || index === 5 ? null : cell)) : cells,
            ),
          }
        : sheet,
    );
    const read = planFromBook({ ...book, sheets }, vi);
    expect(read.ok ? [] : issueTexts(read.issues, locale)).toEqual([]);
    const kinds = read.ok ? Object.values(read.value.procedures) : [];
    expect(kinds.flatMap(({ attributes }) => Object.values(attributes))).toMatchObject([
      { type: "money", currency: "VND" },
    ]);
  });

  test("too many decimals name the cell that sets them", () => {
    const figures = made("Tỷ lệ tiêm chủng đạt 95%");
    for (const [decimals, level] of [
      [1, "ít nhất 95,55%"],
      ["", "ít nhất 95,5%"],
    ] as const) {
      const book = typed(typed(figures, "Danh mục", { "Số lẻ": decimals }), "Nội dung", { Mức: level });
      expect(faults(book)).toEqual([expect.stringMatching(/ô H5, trang “Nội dung”.*ô E5, trang “Danh mục”/)]);
    }
  });
});
