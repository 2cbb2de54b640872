import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { pageOf } from "../../../src/sheets/form/page.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { runs } from "../../runs.js";
import { expectOneRegister, money } from "./any-order.js";
import { merged, returned, type Typed } from "./clerk.js";

test("any order, any batches: the same register, byte for byte", () => {
  expectOneRegister(runs(200));
}, 120_000);

describe("nothing is lost in silence", () => {
  const odd: readonly Typed[] = [
    ["Kinh phí", 6, "Phân bổ: Ngày", "5/6/2023"],
    ["Kinh phí", 7, "Phân bổ: Ngày", "nt"],
    ["Kinh phí", 20, "Tên khoản kinh phí", "Tổng cộng"],
    ["Kinh phí", 22, "Tên khoản kinh phí", "Cao Lãnh, ngày 10 tháng 12 năm 2023"],
    ["Kinh phí", 23, "Tên khoản kinh phí", "THỦ TRƯỞNG ĐƠN VỊ"],
    ["Hợp đồng", 7, "Tên hợp đồng", "HĐ mới"],
    ["Hợp đồng", 8, "Ký hợp đồng: Ngày", "5/6/2023"],
    ["Hợp đồng", 9, "Tên hợp đồng", "HĐ chưa làm"],
    ["Hợp đồng", 9, "Ký hợp đồng: Ngày", "5/6/2023"],
    ["Hợp đồng", 9, "Tiến độ, kết quả đến nay", "Chưa thực hiện"],
  ];
  const { odd: told, ...result } = merged(caoLanh, returned(caoLanh, "ubnd-huyen", odd));
  const codes = (cell: string) =>
    [...told, ...(result.ok ? [] : result.issues)]
      .filter((one) => one.cell?.endsWith(cell))
      .map(({ code }) => code);

  test("what is no row is told with its cell", () => {
    expect(["A20", "A22", "A23"].map((cell) => [cell, codes(`Kinh phí!${cell}`)])).toEqual([
      ["A20", ["not-used"]],
      ["A22", ["not-used"]],
      ["A23", ["not-used"]],
    ]);
  });

  test("*nt* is the cell above, and that is said", () => expect(codes("Kinh phí!I7")).toContain("read-as"));
  test("a name alone is no fact (36)", () => expect(codes("Hợp đồng!A7")).toEqual(["row-unfinished"]));
  test("facts without a name are asked", () => expect(codes("Hợp đồng!A8")).toEqual(["missing-beside"]));
  test("*chưa thực hiện* beside a day is no fact, and is asked (36)", () =>
    expect(told.some((one) => one.code === "not-used" && one.why === "not-done")).toBe(true));
  test("facts without a place are asked (37)", () => {
    const spare: readonly Typed[] = [
      ["Hợp đồng", 7, "Tên hợp đồng", "HĐ mới"],
      ["Hợp đồng", 7, "Ký hợp đồng: Ngày", "5/6/2023"],
    ];
    expect(merged(caoLanh, returned(caoLanh, "ubnd-huyen", spare)).odd.map(({ code }) => code)).toContain(
      "place-missing",
    );
  });

  test("days that an American Excel has turned round are asked, each with its cell", () => {
    const days: readonly Typed[] = [
      ["Hợp đồng", 6, "Ký hợp đồng: Ngày", { day: "2023-05-06" }],
      ["Hợp đồng", 7, "Tên hợp đồng", "HĐ mới"],
      ["Hợp đồng", 7, "Ký hợp đồng: Ngày", "25/6/2023"],
    ];
    const swapped = (typed: readonly Typed[]) =>
      merged(caoLanh, returned(caoLanh, "ubnd-huyen", typed)).odd.filter(
        ({ code }) => code === "perhaps-swapped",
      );
    expect(swapped(days)).toEqual([
      expect.objectContaining({
        found: "06/05/2023",
        meant: "05/06/2023",
        cell: expect.stringContaining("C6"),
      }),
    ]);
    const plain: Typed = ["Hợp đồng", 7, "Ký hợp đồng: Ngày", { day: "2023-06-25" }];
    expect(swapped([...days.slice(0, 2), plain])).toEqual([]);
  });

  test("units of money in heads and above the table (39)", () => {
    const book = returned(caoLanh, "ubnd-huyen", [...money("5/6/2023", "1/QĐ", "1")]);
    const renamed = (head: string): Book => ({
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name === "Kinh phí"
          ? {
              ...sheet,
              rows: sheet.rows.map((row, at) =>
                row.map((cell) => (at === 4 && cell === "Số tiền (đồng)" ? head : cell === "1" ? 150 : cell)),
              ),
            }
          : sheet,
      ),
    });
    const amountOf = (head: string) => {
      const read = merged(caoLanh, renamed(head));
      return read.ok
        ? read.value.records.map((record) => "attributes" in record && record.attributes?.["amount"])
        : read.issues.map(({ code }) => code);
    };
    expect(amountOf("Số tiền (trđ)")).toEqual([150_000_000]);
    expect(amountOf("Số tiền (1.000 đ)")).toEqual([150_000]);
    expect(amountOf("Số tiền (USD)")).toEqual(["unit-unknown"]);
  });
});

test("every sheet of every form prints on two pages of A4 at 8.5 points or more", () => {
  for (const { columns } of formSheets(caoLanh, words)) {
    const { scale, widths, breakAfter } = pageOf(columns);
    const pixels = (from: number, to: number) =>
      columns.reduce(
        (sum, { hidden }, index) =>
          index < from || index > to || hidden !== undefined ? sum : sum + 8 * (widths[index] ?? 0) + 5,
        0,
      );
    expect(scale).toBeGreaterThanOrEqual(71);
    expect(pixels(0, breakAfter)).toBeLessThanOrEqual((1040 / scale) * 100);
    expect(pixels(0, 0) + pixels(breakAfter + 1, columns.length)).toBeLessThanOrEqual((1040 / scale) * 100);
  }
});
