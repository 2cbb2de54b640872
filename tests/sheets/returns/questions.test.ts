import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { questions as words } from "../../../src/locale/vi/questions.js";
import { vi } from "../../../src/locale/vi/index.js";
import { sheets } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { answer, type Given } from "../../../src/rules/questions/answer.js";
import type { Question } from "../../../src/rules/questions/question.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import type { Book, Cell } from "../../../src/sheets/book/sheet.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { frameNamed, inputOf, type Case } from "../../rules/case.js";
import { sheetOf, source, type } from "./clerk.js";

type QuestionCase = Omit<Case, "days"> & { readonly asOf: string };
const folder = join(import.meta.dirname, "../../cases/questions");
const cases = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const { plan, cases: own }: { plan: string; cases: readonly QuestionCase[] } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return own.map((given) => [`${name}: ${given.title.en}`, plan, given] as const);
  });

const locale = { ...vi, questions: words };
const { sheet: NAME, heads } = sheets.form.questions;
const HEAD = 3;
const DAY = "2031-01-10";

interface Asked {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: string;
  readonly questions: readonly Question[];
}

function askedIn(frame: string, given: QuestionCase): Asked {
  const { plan, register } = inputOf(frameNamed(frame), { ...given, days: [] });
  return { plan, register, asOf: given.asOf, questions: questions(plan, register, { asOf: given.asOf }) };
}

const books = new WeakMap<Asked, Map<string, Book>>();

function bookFor(asked: Asked, unit: string): Book {
  const { plan, register, asOf, questions: open } = asked;
  const known = books.get(asked) ?? new Map<string, Book>();
  books.set(asked, known);
  const book = known.get(unit) ?? {
    ...templateBook(plan, { sheets }, { unit, register, asOf, asked: { questions: open, locale } }),
    file: "tra-loi.xlsx",
  };
  known.set(unit, book);
  return book;
}

const rowOf = (book: Book, question: Question): number =>
  sheetOf(book, NAME).rows.findIndex((cells) => cells.at(-1) === question.id);

/** The workbook with an answer typed beside a question, and the day of return and a letter on the guide. */
function answered(book: Book, row: number, cells: Partial<Record<keyof typeof heads, Cell>>): Book {
  const back = type(book, [
    [sheets.sheets.guide, guideRow(book, sheets.fields.recorded), "", { day: DAY }],
    [sheets.sheets.guide, guideRow(book, sheets.fields.letter), "", "15/BC"],
  ]);
  const typed = Object.entries(cells).map(
    ([key, value]) => [Object.keys(heads).indexOf(key), value] as const,
  );
  return {
    ...back,
    sheets: back.sheets.map((sheet) =>
      sheet.name === NAME
        ? {
            ...sheet,
            rows: sheet.rows.map((own, at) =>
              at === row
                ? own.map((cell, column) => typed.find(([index]) => index === column)?.[1] ?? cell)
                : own,
            ),
          }
        : sheet,
    ),
  };
}

const guideRow = (book: Book, label: string): number =>
  sheetOf(book, sheets.sheets.guide).rows.findIndex(([cell]) => cell === `${label}:`) + 1;

const verdicts = (plan: Plan, register: Register, asOf: string) =>
  evaluate(plan, register, { asOf }).findings.map(({ commitment, verdict, status }) => [
    commitment,
    verdict,
    status,
  ]);

const said = (cell: Cell | undefined): string => (typeof cell === "string" ? cell : "");

/** What to type for a reply; undefined where it is given on other sheets. */
function typedFor(
  asks: Question["asks"],
  reply: Given,
  labels: readonly string[],
  index: number,
): Cell | undefined {
  switch (asks.code) {
    case "date":
      return reply.code === "on" && reply.on.from !== null && reply.on.from === reply.on.to
        ? { day: reply.on.from }
        : undefined;
    case "succeed":
      return "Đơn vị kế thừa X";
    case "attribute":
      return reply.code === "value" && labels.length === 0 && typeof reply.value !== "boolean"
        ? reply.value
        : undefined;
    case "complete":
      return reply.code === "none" ? labels[0] : undefined;
    default:
      return reply.code === "value" ? undefined : labels[index];
  }
}

describe.each(cases)("questions in a workbook: %s", (_, frame, given) => {
  const asked = askedIn(frame, given);
  const { plan, register, asOf } = asked;

  test("every question stands in the workbook of whoever is asked, with a cell or with the place of its answer", () => {
    for (const question of asked.questions) {
      const unit = question.ask[0]?.unit;
      if (unit === undefined) continue;
      const book = bookFor(asked, unit);
      const row = rowOf(book, question);
      expect(row, question.id).toBeGreaterThan(HEAD);
      const sheet = sheetOf(book, NAME);
      const hasCell = sheet.look?.inputs?.some((input) => input.row === row) === true;
      const how = said(sheet.rows[row]?.[2]);
      expect(how, question.id).toMatch(hasCell ? /Chọn|Ghi/ : /Không trả lời ở đây/);
      const named = /trang “([^”]+)”/.exec(how)?.[1];
      if (!hasCell && named !== undefined) sheetOf(book, named);
    }
  });

  test("what is typed there means what the answer means", () => {
    for (const question of asked.questions) {
      const unit = question.ask[0]?.unit;
      if (unit === undefined) continue;
      const book = bookFor(asked, unit);
      const row = rowOf(book, question);
      const list = sheetOf(book, NAME).look?.lists?.find((one) => one.row === row)?.list;
      const labels =
        list === undefined
          ? []
          : sheetOf(book, sheets.sheets.lists)
              .rows.slice(0, list.count)
              .map((cells) => said(cells[list.column]));
      for (const [index, { reply }] of question.answers.entries()) {
        const cell = typedFor(question.asks, reply, labels, index);
        if (cell === undefined) continue;
        const number = ["prove", "end"].includes(question.asks.code) ? { number: "7/QĐ" } : {};
        const merged = mergeRegisters(
          [{ register, file: "so.json" }, source(answered(book, row, { answer: cell, ...number }))],
          plan,
        );
        expect(merged.ok ? [] : merged.issues, question.id).toEqual([]);
        const names = question.asks.code === "succeed" ? { names: [said(cell)] } : {};
        const added = answer(register, question, { ...reply, by: unit, recorded: DAY, ...names }, plan);
        if (!merged.ok || !added.ok) throw new Error(`${question.id}: ${JSON.stringify(added)}`);
        expect(verdicts(plan, merged.value, asOf), `${question.id} ${JSON.stringify(reply)}`).toEqual(
          verdicts(plan, added.value, asOf),
        );
      }
    }
  });
});
