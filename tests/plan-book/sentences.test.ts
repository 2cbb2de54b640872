import { describe, expect, test } from "vitest";
import { plan } from "../../examples/another-district/plan.js";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { en } from "../../src/locale/en/index.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { planToBook } from "../../src/plan-book/write-plan.js";
import type { Cell } from "../../src/sheets/book/sheet.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import { ABOVE, annex, bookOf, contents, HEAD, questions, row } from "./annexes.js";

/** The plan's workbook with one cell written otherwise wherever it stands. */
const faultsWith = (cell: Cell, written: Cell) => {
  const { sheets, ...book } = planToBook(plan, vi);
  const read = planFromBook(
    {
      ...book,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) => cells.map((one) => (one === cell ? written : one))),
      })),
    },
    vi,
  );
  return read.ok ? [] : read.issues;
};

describe("what is said is true, and said as people say it", () => {
  test("a question ends with one sign", () => {
    const { book } = annex([row("Tổ chức 02 lớp", "2023–2030"), row("Thường xuyên trao đổi")]).value;
    const read = planFromBook(book, vi);
    const texts = issueTexts([...(read.ok ? read.warnings : read.issues)], locale);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/[^.?!][.?!]$/u);
  });

  test("days of a period are written as people write them", () => {
    const last =
      planToBook(plan, vi).sheets[0]?.rows.find(([is]) => is === "Thực hiện đến ngày")?.[1] ?? null;
    for (const words of [locale, en]) {
      const texts = issueTexts(faultsWith(last, "01/01/2001"), words);
      expect(texts.join("\n")).toMatch(/2001/);
      expect(texts.join("\n")).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  test("a name that nobody bears is no code", () => {
    const unit = Object.values(plan.units)[0]?.name["vi"] ?? "";
    const texts = issueTexts(faultsWith(unit, "Xưởng Z không ai biết"), locale).join("\n");
    expect(texts).not.toMatch(/mã/);
  });

  test("two tables of one sheet are read, and none is said to be left", () => {
    const other = ["STT", "Nhiệm vụ phối hợp", "Đơn vị thực hiện"];
    const made = annex([
      row("Tổ chức 02 lớp"),
      ["Bảng 2. Các nhiệm vụ khác"],
      other,
      ["1", "Mở 03 lớp", "Hội Nông dân"],
    ]);
    expect(contents(made).map((one) => one["Nội dung, nhiệm vụ"])).toEqual(["Tổ chức 02 lớp", "Mở 03 lớp"]);
    expect(questions(made).some((one) => one.includes("bảng"))).toBe(false);
    expect(made.warnings).toMatchObject([{ code: "not-used", found: "Bảng 2. Các nhiệm vụ khác" }]);
  });

  test("of tables that were not read it is said how many were", () => {
    const lost = {
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
    };
    const made = annexToBook(bookOf({ rows: [...ABOVE, HEAD, row("Tổ chức 02 lớp")] }, lost), vi);
    expect(made.ok && made.value.questions.map(({ text }) => text)).toContainEqual(
      "tệp có 2 bảng, mới đọc 1 bảng. Bảng còn lại có nội dung phải thực hiện không?",
    );
  });

  test("each question is counted, with the cell in which it is answered", () => {
    const made = annexToBook(bookOf({ rows: [HEAD, row("Thường xuyên trao đổi")] }), vi);
    if (!made.ok) throw new Error("refused");
    const sheet = made.value.book.sheets.find(({ name }) => name === "Chỗ nghi ngờ");
    const asked = sheet?.rows.slice(4).length ?? 0;
    const general = made.value.questions.filter(({ cell }) => cell.startsWith("Thông tin chung!"));
    expect(made.value.questions).toHaveLength(asked + general.length);
    for (const { cell, text } of made.value.questions) {
      const [name = "", at = ""] = cell.split("!");
      const [, letter = "", line = ""] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      const found = made.value.book.sheets.find((one) => one.name === name)?.rows[Number(line) - 1];
      expect([name, letter, found !== undefined]).toEqual([name, letter, true]);
      if (name === "Chỗ nghi ngờ") expect(found?.[0]).toBe(text);
    }
  });
});
