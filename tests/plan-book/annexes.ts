import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import type { Book, Cell, Sheet } from "../../src/sheets/book/sheet.js";

export type Line = readonly Cell[];
export const HEAD = ["TT", "Nội dung", "Chỉ tiêu", "Chủ trì", "Phối hợp", "Tiếp nhận", "Thời gian"];
export const ABOVE: readonly Line[] = [
  ["Kế hoạch phối hợp giữa Sở Công Thương và UBND huyện Bãi Bồi giai đoạn 2023 - 2025 (minh họa)"],
  ["(Kèm theo Kế hoạch số 12/KH-SCT-UBND ngày 15 tháng 02 năm 2023)"],
];
export const bookOf = (...sheets: readonly Partial<Sheet>[]): Book => ({
  file: "phu-luc.xlsx",
  sheets: sheets.map((sheet, index) => ({ name: `Phụ lục ${index + 1}`, rows: [], ...sheet })),
});
export const annex = (rows: readonly Line[], more: Partial<Sheet> = {}, head: Line = HEAD) => {
  const made = annexToBook(bookOf({ rows: [...ABOVE, head, ...rows], ...more }), vi);
  if (!made.ok) throw new Error(issueTexts(made.issues, locale).join("\n"));
  return made;
};
export const sheetRows = (made: ReturnType<typeof annex>, name: string) => {
  const [head = [], ...rows] =
    made.value.book.sheets.find((sheet) => sheet.name === name)?.rows.slice(3) ?? [];
  return rows.map((row) => Object.fromEntries(head.map((key, index) => [textOf(key), row[index] ?? null])));
};
export const textOf = (cell: Cell | undefined) => (typeof cell === "string" ? cell : "");
export const contents = (made: ReturnType<typeof annex>) => sheetRows(made, "Nội dung");
export const questions = (made: ReturnType<typeof annex>) =>
  sheetRows(made, "Chỗ nghi ngờ").map((row) => textOf(row["Câu hỏi, lý do"]));
export const row = (title: string, due = "", target = "", leads = "Sở Công Thương"): Line => [
  "1",
  title,
  target,
  leads,
  "",
  "",
  due,
];

/** The same workbook, with other rows on one sheet. */
export const onSheet = (
  book: Book,
  sheet: string,
  change: (rows: readonly Line[]) => readonly Line[],
): Book => ({
  ...book,
  sheets: book.sheets.map((one) => (one.name === sheet ? { ...one, rows: change(one.rows) } : one)),
});
