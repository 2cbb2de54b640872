import { describe, expect, test } from "vitest";
import { plan as anotherDistrict } from "../../examples/another-district/plan.js";
import { plan as planOfFigures } from "../../examples/plan-of-figures/plan.js";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { planToBook } from "../../src/plan-book/write-plan.js";
import type { Book, Cell } from "../../src/sheets/book/sheet.js";
import { textOf } from "./annexes.js";

type Cells = Readonly<Record<string, Cell>>;

const books = [anotherDistrict, planOfFigures].map((plan) => planToBook(plan, vi));
const headsOf = (book: Book, name: string) =>
  (book.sheets.find((sheet) => sheet.name === name)?.rows[3] ?? []).map(textOf);
/** A workbook with one row of a sheet changed, in all languages, or added at its end. */
function changed(name: string, find: Cells | "new", change: Cells): Book {
  for (const book of books) {
    const heads = headsOf(book, name);
    const isFound = (cells: readonly Cell[], index: number) =>
      find !== "new" &&
      index > 3 &&
      Object.entries(find).every(([head, value]) => cells[heads.indexOf(head)] === value);
    const own = book.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const at = find === "new" ? own.length : own.findIndex(isFound);
    if (at < 0) continue;
    const rows = [...own];
    rows[at] = heads.map((head, index) => {
      const [plain = ""] = head.split(" – ");
      return plain in change ? (change[plain] ?? null) : (own[at]?.[index] ?? null);
    });
    return {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows } : sheet)),
    };
  }
  throw new Error(`no such row of ${name}`);
}
const faults = (made: Book) => {
  const read = planFromBook(made, vi);
  return read.ok ? [] : read.issues.map(({ cell = "", code }) => [cell.split("!").slice(1).join("!"), code]);
};
const sentences = (made: Book) => {
  const read = planFromBook(made, vi);
  return read.ok ? [] : issueTexts(read.issues, locale);
};
const columnOf = (name: string, head: string) =>
  String.fromCharCode(65 + headsOf(books[0] ?? { file: "", sheets: [] }, name).indexOf(head));

describe("a fault stands at the cell that is to be filled in", () => {
  test.each([
    ["Nội dung", { Là: "nhiệm vụ" }, "Nội dung, nhiệm vụ"],
    ["Nội dung", { Là: "chỉ tiêu" }, "Nội dung, nhiệm vụ"],
    ["Đơn vị", { Là: "bên" }, "Tên"],
    ["Đơn vị", { Là: "đơn vị" }, "Tên"],
    ["Loại việc", {}, "Bước"],
    ["Danh mục", {}, "Thông tin phải kê khai"],
  ])("%s %j without %s", (name, find, head) => {
    const found = faults(changed(name, find, { [head]: null }));
    expect(found.map(([cell]) => cell)).toContainEqual(
      expect.stringMatching(new RegExp(`^${name}!${columnOf(name, head)}\\d+$`)),
    );
  });
});

describe("no row and no cell is passed over in silence", () => {
  test.each([
    ["Thông tin chung", { "Nội dung thông tin": "Quyết định 12/QĐ-UBND" }, "Thông tin"],
    ["Đơn vị", { Tên: "Sở Tài chính" }, "Là"],
    ["Nội dung", { "Nội dung, nhiệm vụ": "Mở thêm lớp", TT: "99" }, "Là"],
  ])("a row of %s with %j and without %s", (name, cells, head) => {
    expect(faults(changed(name, "new", cells))).toContainEqual([
      expect.stringMatching(new RegExp(`^${name}!${columnOf(name, head)}\\d+$`)),
      "missing",
    ]);
  });

  test.each(["đếm", "số lượng", "số mới nhất"])("another unit of what is measured by %s", (measure) => {
    const find = { "Cách đo": measure };
    expect(sentences(changed("Nội dung", find, { "Đơn vị tính": "thùng" }))).toEqual([
      expect.stringMatching(/trang “Nội dung”.*“thùng”/),
    ]);
  });

  test("a plan as it was written has no fault", () => {
    expect(books.flatMap(faults)).toEqual([]);
  });
});
