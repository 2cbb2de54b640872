import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { cellName, type Book, type Cell } from "../../../src/sheets/book/sheet.js";
import {
  answered,
  answeredAll,
  askedIn,
  bookFor,
  HEAD,
  NAME,
  questionCases,
  rowOf,
  typedAnswers,
  type AnswerCells,
} from "./asked.js";
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

/** Something sound in each cell in which people write. */
const BESIDE: Required<AnswerCells> = {
  no: 99,
  asked: "Ai hỏi?",
  how: "",
  answer: "",
  on: { day: "2024-01-05" },
  kind: words.choices["document"]?.["other"] ?? "",
  number: "9/QĐ-ABC",
  date: { day: "2024-01-04" },
  note: "đã rà soát",
};
const HEADS = ["on", "kind", "number", "date", "note"] as const;
const cells = { value: 0, issue: 0, told: 0 };

describe.each(questionCases)("no cell beside a question is lost in silence: %s", (_, frame, given) => {
  const asked = askedIn(frame, given);
  const { plan, register, questions } = asked;
  const merged = (book: Book) => mergeRegisters([{ register, file: "so.json" }, source(book)], plan);

  /** A cell ends as a value of the register, as an issue, or as a warning with its place. */
  function expectTold(book: Book, before: Book, cell: string): void {
    const [after, without] = [merged(book), merged(before)];
    const at = `tra-loi.xlsx!${NAME}!${cell}`;
    const said = (after.ok ? [] : after.issues).some((issue) =>
      [at, ...beside(at)].includes(issue.cell ?? ""),
    );
    // Kind and day of a paper are told with its number.
    const places = /![FH]\d/.test(at) ? [at, ...beside(at)] : [at];
    const odd = after.odd.some((warning) => places.includes(warning.cell ?? ""));
    const isValue = after.ok && JSON.stringify(after.value) !== JSON.stringify(without.ok && without.value);
    expect([cell, said || odd || isValue]).toEqual([cell, true]);
    if (said) cells.issue += 1;
    else if (odd) cells.told += 1;
    else cells.value += 1;
  }
  /** What is lacking is said where it belongs, in the same row. */
  const beside = (at: string) => ["D", "G"].map((column) => at.replace(/[A-Z]+(\d+)$/, `${column}$1`));

  test("whether it is answered or not", () => {
    for (const question of questions) {
      const [addressee] = question.ask;
      if (addressee === undefined) continue;
      const book = bookFor(asked, addressee.unit);
      const row = rowOf(book, question);
      const typed = [{}, ...typedAnswers(book, question).map((one) => one.cells)];
      for (const answer of typed)
        for (const head of HEADS) {
          const column = cellName(row, Object.keys(words.form.questions.heads).indexOf(head));
          const { [head]: _own, ...others } = answer;
          expectTold(
            answered(book, row, { ...others, [head]: BESIDE[head] }),
            answered(book, row, others),
            column,
          );
        }
    }
  });

  test("nor what is typed over a cell that came printed", () => {
    for (const question of questions) {
      const [addressee] = question.ask;
      if (addressee === undefined) continue;
      const book = bookFor(asked, addressee.unit);
      const row = rowOf(book, question);
      for (const head of ["asked", "how"] as const)
        expectTold(
          answered(book, row, { [head]: "đã xong" }),
          answered(book, row, {}),
          cellName(row, Object.keys(words.form.questions.heads).indexOf(head)),
        );
    }
  });

  test("nor what stands in another column, or below", () => {
    for (const unit of new Set(questions.flatMap(({ ask }) => ask.slice(0, 1).map((one) => one.unit)))) {
      const book = answered(bookFor(asked, unit), 1, {});
      const { rows } = sheetOf(book, NAME);
      const wide = {
        ...book,
        sheets: book.sheets.map((sheet) =>
          sheet.name === NAME
            ? { ...sheet, rows: rows.map((own, at) => (at === HEAD + 1 ? [...own, "xin xem lại"] : own)) }
            : sheet,
        ),
      };
      expectTold(wide, book, cellName(HEAD + 1, 10));
      expectTold(withRow(book, [null, "Ghi chú chung"]), book, cellName(rows.length, 1));
      expectTold(withRow(book, [null, null, null, "có văn bản"]), book, cellName(rows.length, 3));
    }
  });
});

describe.each(questionCases)("papers beside answers are read as beside rows: %s", (_, frame, given) => {
  const asked = askedIn(frame, given);
  const { plan, register, questions } = asked;
  const proving = questions.filter(({ asks }) => asks.code === "prove");
  const numbersIn = (book: Book) => {
    const merged = mergeRegisters([{ register, file: "so.json" }, source(book)], plan);
    if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
    const { records, documents } = merged.value;
    const known = new Set(register.records.map(({ id }) => id));
    return records
      .filter(({ id }) => !known.has(id))
      .map(({ evidence = [] }) => evidence.flatMap((id) => documents[id]?.number ?? []));
  };

  test("several in a cell are several, and *nt* is the one above", () => {
    for (const question of proving) {
      const unit = question.ask[0]?.unit ?? "";
      const book = bookFor(asked, unit);
      const row = rowOf(book, question);
      for (const number of ["số 12/QĐ; 13/QĐ", "12/QĐ\n13/QĐ", "12/QĐ và 13/QĐ"])
        for (const told of numbersIn(answered(book, row, { answer: "có văn bản", number })))
          expect([number, told]).toEqual([number, expect.arrayContaining(["12/QĐ", "13/QĐ"])]);
      const other = proving.find((one) => rowOf(book, one) === row + 1);
      papers += 1;
      if (other === undefined) continue;
      const back = answeredAll(
        book,
        new Map([
          [row, { answer: "có văn bản", number: "12/QĐ" }],
          [row + 1, { answer: "nt", number: "như trên" }],
        ]),
      );
      for (const told of numbersIn(back)) expect(told).toContain("12/QĐ");
      dittos += 1;
    }
  });

  test("what is explained beside a question that is answered elsewhere goes into the report", () => {
    for (const question of questions) {
      const unit = question.ask[0]?.unit;
      if (unit === undefined) continue;
      const book = bookFor(asked, unit);
      const row = rowOf(book, question);
      const merged = mergeRegisters(
        [{ register, file: "so.json" }, source(answered(book, row, { note: "đang chờ ý kiến" }))],
        plan,
      );
      expect(merged.ok && merged.value.notes.map(({ text, by }) => [text, by])).toEqual([
        ["đang chờ ý kiến", unit],
      ]);
    }
  });
});
let [papers, dittos] = [0, 0];

test("enough papers were read", () => {
  expect(papers).toBeGreaterThan(20);
  expect(dittos).toBeGreaterThan(2);
});

test("enough cells were filled, and ended in each of the three ways", () => {
  expect(cells.value).toBeGreaterThan(300);
  expect(cells.issue).toBeGreaterThan(100);
  expect(cells.told).toBeGreaterThan(100);
});

test("enough answers were given twice", () => {
  expect(walked.alike).toBeGreaterThan(180);
  expect(walked.apart).toBeGreaterThan(40);
});
