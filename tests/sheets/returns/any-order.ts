import * as fc from "fast-check";
import { expect } from "vitest";
import type { Register } from "../../../src/model/register/register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { mergeDrafts } from "../../../src/sheets/merge/from-sheets.js";
import type { Draft } from "../../../src/sheets/read/draft.js";
import { draftOf } from "../../../src/sheets/read/source.js";
import { registerOf, returned, source, type Typed } from "./clerk.js";

const struck = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === "Kinh phí"
      ? { ...sheet, struck: new Set((sheet.rows[5] ?? []).map((_, column) => `5,${column}`)) }
      : sheet,
  ),
});
export const money = (on: string, number: string, amount: string): readonly Typed[] => [
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
export const BOOKS: readonly Book[] = [
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

const onFile = (register: Register | null): readonly Draft[] =>
  register === null ? [] : [draftOf({ register, file: "so.json" }, caoLanh)];

/** In so many orders, each in batches of its own: one register, byte for byte. Each return is read once. */
export function expectOneRegister(numRuns: number): void {
  const drafts = BOOKS.map((book) => draftOf(source(book), caoLanh));
  const whole = JSON.stringify(registerOf(mergeDrafts(drafts, caoLanh)));
  const order = fc.shuffledSubarray(drafts, { minLength: drafts.length });
  const cuts = fc.array(fc.boolean(), { minLength: drafts.length, maxLength: drafts.length });
  fc.assert(
    fc.property(order, cuts, (shuffled, ends) => {
      let register: Register | null = null;
      let batch: Draft[] = [];
      for (const [at, draft] of shuffled.entries()) {
        batch.push(draft);
        if (ends[at] !== true && at < shuffled.length - 1) continue;
        register = registerOf(mergeDrafts([...onFile(register), ...batch], caoLanh));
        batch = [];
      }
      expect(JSON.stringify(register)).toBe(whole);
    }),
    { numRuns },
  );
}
