import { describe, expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { effective } from "../../../src/model/register/effective.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { registerToSheets } from "../../../src/sheets/write/to-sheets.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { BOOKS } from "./any-order.js";
import { columnOf, merged, registerOf, returned, sheetOf, source, type, type Typed } from "./clerk.js";

const HUYEN = "ubnd-huyen";
const allocation = (amount: string, on = "15/3/2023", number = "85/QĐ-UBND"): readonly Typed[] => [
  ["Kinh phí", 6, "Phân bổ: Ngày", on],
  ["Kinh phí", 6, "Phân bổ: Số quyết định", number],
  ["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", amount],
];
/** The amounts of a stage that count. */
const amounts = (register: Register, stage = "budget-line.allocated") =>
  effective(register.records, null, (record) => !isFact(record))
    .entries.filter(isFact)
    .filter((record) => record.stage === stage)
    .map(({ attributes }) => Number(attributes?.["amount"]))
    .toSorted((a, b) => a - b);
const again = (register: Register, ...books: readonly Book[]) =>
  registerOf(mergeRegisters([{ register, file: "so.json" }, ...books.map(source)], caoLanh));
const struck = (book: Book, name: string, row: number): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, struck: new Set((sheet.rows[row - 1] ?? []).map((_, column) => `${row - 1},${column}`)) }
      : sheet,
  ),
});

describe("the same row told again", () => {
  const first = returned(caoLanh, HUYEN, allocation("85 triệu"), { file: "x.xlsx", recorded: "2023-07-01" });
  const second = returned(caoLanh, HUYEN, allocation("92 triệu"), {
    file: "x-lan2.xlsx",
    recorded: "2023-10-01",
  });

  test("the later day of return speaks, in whichever order the files come", () => {
    for (const books of [
      [first, second],
      [second, first],
    ])
      expect(amounts(registerOf(merged(caoLanh, ...books)))).toEqual([92_000_000]);
    expect(again(registerOf(merged(caoLanh, second)), first)).toEqual(
      registerOf(merged(caoLanh, first, second)),
    );
  });

  test("a file twice, under another name, is the same register byte for byte", () => {
    const twice = registerOf(merged(caoLanh, first, { ...first, file: "bản sao (1).xlsx" }));
    expect(JSON.stringify(twice)).toBe(JSON.stringify(registerOf(merged(caoLanh, first))));
  });

  test("two that differ on one day both stay and contradict", () => {
    const other = returned(caoLanh, HUYEN, allocation("90 triệu"), {
      file: "y.xlsx",
      recorded: "2023-07-01",
    });
    expect(amounts(registerOf(merged(caoLanh, first, other)))).toEqual([85_000_000, 90_000_000]);
  });

  test("another thing in the same row of a fresh workbook is another thing (32)", () => {
    const other = returned(
      caoLanh,
      HUYEN,
      [["Kinh phí", 6, "Tên khoản kinh phí", "Kinh phí khác"], ...allocation("50 triệu")],
      {
        recorded: "2024-07-01",
      },
    );
    expect(amounts(registerOf(merged(caoLanh, first, other)))).toEqual([50_000_000, 85_000_000]);
  });
});

describe("workbooks made with what is on file", () => {
  const before = registerOf(
    merged(caoLanh, returned(caoLanh, HUYEN, allocation("80 triệu"), { recorded: "2023-07-01" })),
  );
  const options = { register: before, asOf: "2024-01-05" } as const;
  const next = (typed: readonly Typed[], recorded: string) =>
    returned(caoLanh, HUYEN, typed, { ...options, recorded });
  const row =
    sheetOf(returned(caoLanh, HUYEN, [], options), "Kinh phí").rows.findIndex((cells) =>
      cells.includes("85/QĐ-UBND"),
    ) + 1;
  const amount = (value: string): Typed => ["Kinh phí", row, "Phân bổ: Số tiền (đồng)", value];

  test("rows sent out and returned unchanged tell nothing new", () => {
    expect(again(before, next([], "2024-02-01")).records).toEqual(before.records);
  });

  test("a changed row is a correction", () => {
    expect(amounts(again(before, next([amount("50 triệu")], "2024-02-01")))).toEqual([50_000_000]);
  });

  test("without the register they were made from, a changed row says that it is needed, once a file", () => {
    const books = [
      next([amount("50 triệu")], "2024-02-01"),
      next([["Kinh phí", row, "Thay đổi", "bỏ"]], "2024-02-01"),
      next([amount("50 triệu"), ["Kinh phí", row, "Thay đổi", "điều chỉnh, cấp lại"]], "2024-02-01"),
    ];
    for (const book of books) {
      const alone = merged(caoLanh, book);
      expect(alone.ok ? [] : alone.issues).toEqual([
        { code: "register-missing", path: [], cell: expect.stringContaining(`Kinh phí!`) },
      ]);
    }
  });

  test("*điều chỉnh* is a new act in the place of the old (46)", () => {
    const after = again(
      before,
      next([amount("50 triệu"), ["Kinh phí", row, "Thay đổi", "điều chỉnh, cấp lại"]], "2024-02-01"),
    );
    const [old] = before.records;
    expect(after.records.find((record) => "replaces" in record)).toMatchObject({
      replaces: old?.id,
      attributes: { amount: 50_000_000 },
    });
    expect(amounts(after)).toEqual([50_000_000, 80_000_000]);
  });

  test("a replacement that is corrected is one replacement still", () => {
    const replaced = again(
      before,
      next([amount("50 triệu"), ["Kinh phí", row, "Thay đổi", "điều chỉnh, cấp lại"]], "2024-02-01"),
    );
    const later = { register: replaced, asOf: "2024-03-05", recorded: "2024-04-01" } as const;
    const sheet = sheetOf(returned(caoLanh, HUYEN, [], later), "Kinh phí");
    const at = sheet.rows.findIndex((cells) => cells.includes(50_000_000)) + 1;
    const mended = returned(caoLanh, HUYEN, [["Kinh phí", at, "Phân bổ: Số tiền (đồng)", "55 triệu"]], later);
    const after = again(replaced, mended);
    expect(amounts(after)).toEqual([55_000_000, 80_000_000]);
    const [old] = before.records;
    expect(after.records.at(-1)).toMatchObject({ replaces: old?.id, attributes: { amount: 55_000_000 } });
  });

  test("an id that a person gave stands for the name, whatever figures it ends with", () => {
    const [subject] = Object.values(before.subjects);
    const own = {
      ...before,
      subjects: { "khoan-20230615": { ...subject, name: subject?.name ?? "" } },
      records: before.records.map(({ row: _row, ...record }) => ({ ...record, subject: "khoan-20230615" })),
    };
    const fresh = returned(caoLanh, HUYEN, allocation("70 triệu"), { recorded: "2023-10-01" });
    expect(Object.keys(again(own, fresh).subjects)).toEqual(["khoan-20230615"]);
  });

  test("*bỏ*, or a row struck through, takes it back", () => {
    expect(amounts(again(before, next([["Kinh phí", row, "Thay đổi", "bỏ"]], "2024-02-01")))).toEqual([]);
    expect(amounts(again(before, struck(next([], "2024-02-01"), "Kinh phí", row)))).toEqual([]);
  });

  test("*bỏ* beside nothing that could be taken back is told", () => {
    const book = next([["Kinh phí", 6, "Thay đổi", "bỏ"]], "2024-02-01");
    const { odd } = mergeRegisters([{ register: before, file: "so.json" }, source(book)], caoLanh);
    expect(odd.filter(({ cell }) => cell?.startsWith(`${book.file}!Kinh phí!`) === true)).toEqual([
      expect.objectContaining({ code: "not-used", why: "nothing-to-take-back", found: "bỏ" }),
    ]);
  });

  test.each(words.form.notDone)("*bỏ* takes it back whatever reason stands beside it: %s", (reason) => {
    const because: Typed = ["Kinh phí", row, "Tiến độ, kết quả đến nay", `${reason}, đã thu hồi`];
    const after = again(before, next([["Kinh phí", row, "Thay đổi", "bỏ"], because], "2024-02-01"));
    expect(amounts(after)).toEqual([]);
    expect(after.notes.map(({ text }) => text)).toEqual([`${reason}, đã thu hồi`]);
    const gone = struck(next([because], "2024-02-01"), "Kinh phí", row);
    expect(amounts(again(before, gone))).toEqual([]);
  });

  test("a word taken back stays so when an older return comes after it", () => {
    const fresh = returned(caoLanh, HUYEN, allocation("80 triệu"), { recorded: "2023-07-01" });
    const back = struck(
      returned(caoLanh, HUYEN, allocation("80 triệu"), { recorded: "2023-10-01" }),
      "Kinh phí",
      6,
    );
    expect(amounts(registerOf(merged(caoLanh, back)))).toEqual([]);
    expect(amounts(again(registerOf(merged(caoLanh, back)), fresh))).toEqual([]);
    expect(again(registerOf(merged(caoLanh, back)), fresh)).toEqual(registerOf(merged(caoLanh, fresh, back)));
  });
});

describe("the keeper corrects the workbook of the register (35)", () => {
  const back = returned(caoLanh, HUYEN, allocation("85 triệu"), { recorded: "2023-07-01" });
  const register = registerOf(merged(caoLanh, back));
  const book = registerToSheets(register, caoLanh, { sheets: words });
  const sheet = sheetOf(book, "Kinh phí");
  const head = sheet.rows.findIndex((cells) => cells.includes("Số tiền (đồng)"));
  const column = sheet.rows[head]?.indexOf("Số tiền (đồng)") ?? -1;
  const corrected: Book = {
    ...type(book, [[words.sheets.guide, 6, "", { day: "2023-08-01" }]]),
    sheets: type(book, [[words.sheets.guide, 6, "", { day: "2023-08-01" }]]).sheets.map((one) =>
      one.name === "Kinh phí"
        ? {
            ...one,
            rows: one.rows.map((cells, at) =>
              at === head + 1 ? cells.map((cell, index) => (index === column ? 83_000_000 : cell)) : cells,
            ),
          }
        : one,
    ),
  };

  test("and it stays corrected when the old return is merged again, or comes again later", () => {
    const later = returned(caoLanh, HUYEN, allocation("85 triệu"), { recorded: "2023-10-01" });
    expect(amounts(registerOf(merged(caoLanh, corrected)))).toEqual([83_000_000]);
    expect(amounts(registerOf(merged(caoLanh, corrected, back)))).toEqual([83_000_000]);
    expect(amounts(registerOf(merged(caoLanh, back, corrected, later)))).toEqual([83_000_000]);
  });

  test("untouched it is the register itself", () => {
    expect(registerOf(merged(caoLanh, book))).toEqual(register);
  });

  test("and so is one with returns of many units, corrections and withdrawals, in its order", () => {
    const whole = registerOf(merged(caoLanh, ...BOOKS));
    expect(registerOf(merged(caoLanh, registerToSheets(whole, caoLanh, { sheets: words })))).toEqual(whole);
    expect(registerOf(mergeRegisters([{ register: whole, file: "so.json" }], caoLanh))).toEqual(whole);
  });
});

test("columns of a form are found by group and head", () => {
  expect(columnOf(sheetOf(returned(caoLanh, HUYEN, []), "Kinh phí"), "Phân bổ: Ngày")).toBeGreaterThan(0);
});
