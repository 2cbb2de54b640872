import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import type { Register } from "../../../src/model/register/register.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { pageOf } from "../../../src/sheets/form/page.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { merged, registerOf, returned, source, type Typed } from "./clerk.js";

const struck = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === "Kinh phí"
      ? { ...sheet, struck: new Set((sheet.rows[5] ?? []).map((_, column) => `5,${column}`)) }
      : sheet,
  ),
});
const money = (on: string, number: string, amount: string): readonly Typed[] => [
  ["Kinh phí", 6, "Phân bổ: Ngày", on],
  ["Kinh phí", 6, "Phân bổ: Số quyết định", number],
  ["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", amount],
];
const contract: readonly Typed[] = [
  ["Hợp đồng", 6, "Tên hợp đồng", "HĐ sấy xoài"],
  ["Hợp đồng", 6, "Ký hợp đồng: Ngày", "5/6/2023"],
  ["Hợp đồng", 6, "Ký hợp đồng: Số hợp đồng", "12/HĐ-CGCN"],
  ["Hợp đồng", 6, "Tiến độ, kết quả đến nay", "đang chờ cấp giấy"],
];
/** First returns, second returns, a row taken back and told again, two units that tell of one thing, partial papers. */
const BOOKS: readonly Book[] = [
  returned(caoLanh, "ubnd-huyen", money("15/3/2023", "85/QĐ", "85 triệu"), {
    file: "a",
    recorded: "2023-07-01",
  }),
  returned(caoLanh, "ubnd-huyen", money("tháng 3/2023", "85/QĐ", "92 triệu"), {
    file: "b",
    recorded: "2023-10-01",
  }),
  struck(
    returned(caoLanh, "ubnd-huyen", money("15/3/2023", "85/QĐ", "92 triệu"), {
      file: "c",
      recorded: "2023-11-01",
    }),
  ),
  returned(caoLanh, "ubnd-huyen", [...money("20/4/2023", "90/QĐ", "95 triệu"), ...contract], {
    file: "d",
    recorded: "2024-01-10",
  }),
  returned(caoLanh, "ubnd-huyen", money("20/4/2023", "90/QĐ", "96 triệu"), {
    file: "e",
    recorded: "2024-01-10",
  }),
  returned(caoLanh, "phong-kt-ht", contract, { file: "f", recorded: "2024-01-12" }),
];

describe("the register is the set of what was told", () => {
  const whole = JSON.stringify(registerOf(merged(caoLanh, ...BOOKS)));
  const RUNS = { numRuns: 12, seed: 20231 };

  test("any order, any batches: the same register, byte for byte", () => {
    const order = fc.shuffledSubarray([...BOOKS.keys()], { minLength: BOOKS.length });
    const cuts = fc.array(fc.boolean(), { minLength: BOOKS.length, maxLength: BOOKS.length });
    fc.assert(
      fc.property(order, cuts, (indexes, ends) => {
        let register: Register | null = null;
        let batch: Book[] = [];
        for (const [at, index] of indexes.entries()) {
          batch.push(...[BOOKS[index]].filter((book) => book !== undefined));
          if (ends[at] !== true && at < indexes.length - 1) continue;
          const known = register === null ? [] : [{ register, file: "so.json" }];
          register = registerOf(mergeRegisters([...known, ...batch.map(source)], caoLanh));
          batch = [];
        }
        expect(JSON.stringify(register)).toBe(whole);
      }),
      RUNS,
    );
  }, 120_000);
});

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
