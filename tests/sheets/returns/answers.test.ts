import { describe, expect, test } from "vitest";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import type { Book, Cell } from "../../../src/sheets/book/sheet.js";
import { answered, askedIn, bookFor, NAME, questionCases, rowOf, typedAnswers } from "./asked.js";
import { sheetOf, source } from "./clerk.js";

/** The workbook with a row of the sheet of questions once more below all others. */
const withRow = (book: Book, cells: readonly Cell[]): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name === NAME ? { ...sheet, rows: [...sheet.rows, cells] } : sheet,
  ),
});

const walked = { alike: 0, apart: 0 };

describe.each(questionCases)("a question answered in two rows: %s", (_, frame, given) => {
  const asked = askedIn(frame, given);
  const { plan, register, questions } = asked;
  const merged = (book: Book) => mergeRegisters([{ register, file: "so.json" }, source(book)], plan);

  test("alike it is answered once; otherwise both rows are named, and neither holds", () => {
    for (const question of questions) {
      const [addressee] = question.ask;
      if (addressee === undefined) continue;
      const book = bookFor(asked, addressee.unit);
      const row = rowOf(book, question);
      const backs = typedAnswers(book, question).map(({ cells }) => answered(book, row, cells));
      const rowIn = (back: Book) => sheetOf(back, NAME).rows[row] ?? [];
      for (const [index, back] of backs.entries()) {
        const twice = merged(withRow(back, rowIn(back)));
        const once = merged(back);
        expect(twice.ok && once.ok && twice.value, question.id).toEqual(once.ok && once.value);
        walked.alike += 1;
        const other = backs[index + 1];
        if (other === undefined) continue;
        const { ok, ...both } = merged(withRow(back, rowIn(other)));
        expect(ok || !("issues" in both) ? [] : both.issues.map(({ code, cell }) => [code, cell])).toEqual([
          ["answered-twice", `tra-loi.xlsx!${NAME}!D${sheetOf(back, NAME).rows.length + 1}`],
        ]);
        walked.apart += 1;
      }
    }
  });
});

test("enough answers were given twice", () => {
  expect(walked.alike).toBeGreaterThan(180);
  expect(walked.apart).toBeGreaterThan(40);
});
