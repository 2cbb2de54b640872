import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "../../../src/locale/vi/index.js";
import { questions as words } from "../../../src/locale/vi/questions.js";
import { sheets } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { inLanguage } from "../../../src/model/values/wording.js";
import type { Reply } from "../../../src/rules/questions/reply.js";
import type { Question } from "../../../src/rules/questions/question.js";
import { questions } from "../../../src/rules/questions/questions.js";
import type { Book, Cell } from "../../../src/sheets/book/sheet.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { frameNamed, inputOf, type Case } from "../../rules/case.js";
import { sheetOf, type } from "./clerk.js";

type QuestionCase = Omit<Case, "days"> & { readonly asOf: string };
const folder = join(import.meta.dirname, "../../cases/questions");

/** Every case of questions: its name, the plan it is set in, and what is on file. */
export const questionCases = readdirSync(folder)
  .toSorted()
  .flatMap((name) => {
    const { plan, cases: own }: { plan: string; cases: readonly QuestionCase[] } = JSON.parse(
      readFileSync(join(folder, name), "utf8"),
    );
    return own.map((given) => [`${name}: ${given.title.en}`, plan, given] as const);
  });

/** The day on which workbooks with answers come back. */
export const DAY = "2031-01-10";
/** The row of heads of the sheet of questions, counted from 0. */
export const HEAD = 3;
const { sheet: NAME, heads } = sheets.form.questions;
export { NAME };

/** What is asked of a plan and register on a day. */
export interface Asked {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: string;
  readonly questions: readonly Question[];
}

export function askedIn(
  frame: string,
  given: QuestionCase,
  change: (register: Register) => Register = (register) => register,
): Asked {
  const { plan, register: whole } = inputOf(frameNamed(frame), { ...given, days: [] });
  const register = change(whole);
  return { plan, register, asOf: given.asOf, questions: questions(plan, register, { asOf: given.asOf }) };
}

const books = new WeakMap<Asked, Map<string, Book>>();

/** The workbook of a unit with the questions to it. */
export function bookFor(asked: Asked, unit: string): Book {
  const { plan, register, asOf, questions: open } = asked;
  const known = books.get(asked) ?? new Map<string, Book>();
  books.set(asked, known);
  const locale = { ...vi, questions: words };
  const book = known.get(unit) ?? {
    ...templateBook(plan, { sheets }, { unit, register, asOf, asked: { questions: open, locale } }),
    file: "tra-loi.xlsx",
  };
  known.set(unit, book);
  return book;
}

export const rowOf = (book: Book, { id }: Pick<Question, "id">): number =>
  sheetOf(book, NAME).rows.findIndex((cells) => cells.at(-1) === id);

/** What is typed beside a question, by the key of its head. */
export type AnswerCells = Partial<Record<keyof typeof heads, Cell>>;

/** The workbook with answers typed beside questions, and the day of return and a letter on the guide. */
export function answeredAll(book: Book, rows: ReadonlyMap<number, AnswerCells>): Book {
  const back = type(book, [
    [sheets.sheets.guide, guideRow(book, sheets.fields.recorded), "", { day: DAY }],
    [sheets.sheets.guide, guideRow(book, sheets.fields.letter), "", "15/BC"],
  ]);
  const typed = (cells: AnswerCells, column: number, stood: Cell): Cell => {
    const key = Object.keys(heads)[column];
    return Object.entries(cells).find(([head]) => head === key)?.[1] ?? stood;
  };
  return {
    ...back,
    sheets: back.sheets.map((sheet) =>
      sheet.name === NAME
        ? {
            ...sheet,
            rows: sheet.rows.map((own, at) =>
              own.map((cell, column) => typed(rows.get(at) ?? {}, column, cell)),
            ),
          }
        : sheet,
    ),
  };
}

export const answered = (book: Book, row: number, cells: AnswerCells): Book =>
  answeredAll(book, new Map([[row, cells]]));

const guideRow = (book: Book, label: string): number =>
  sheetOf(book, sheets.sheets.guide).rows.findIndex(([cell]) => cell === `${label}:`) + 1;

export const said = (cell: Cell | undefined): string => (typeof cell === "string" ? cell : "");

/** Every answer to a question that can be typed on its sheet, with what is typed. */
export function typedAnswers(
  book: Book,
  question: Question,
): readonly { readonly reply: Reply; readonly cells: AnswerCells }[] {
  const row = rowOf(book, question);
  const list = sheetOf(book, NAME).look?.lists?.find((one) => one.row === row)?.list;
  const labels =
    list === undefined
      ? []
      : sheetOf(book, sheets.sheets.lists)
          .rows.slice(0, list.count)
          .map((cells) => said(cells[list.column]));
  return question.answers.flatMap(({ reply }, index) => {
    const answer = typedFor(question.asks, reply, labels, index);
    const paper = ["prove", "end"].includes(question.asks.code) ? { number: "7/QĐ" } : {};
    return answer === undefined ? [] : [{ reply, cells: { answer, ...paper } }];
  });
}

/** What to type for a reply; undefined where it is given on other sheets. */
function typedFor(
  asks: Question["asks"],
  reply: Reply,
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
    case "body": {
      if (reply.code === "outside") return labels.at(-1);
      if (reply.code !== "value") return undefined;
      const name = reply.name === null ? "" : inLanguage(reply.name, "vi");
      if (name !== "" && (asks.code === "body" || labels.includes(name))) return name;
      return labels.length === 0 && typeof reply.value !== "boolean" ? reply.value : undefined;
    }
    case "complete":
      return reply.code === "none" ? labels[0] : undefined;
    // All readings stand in the list, also those that would settle nothing.
    case "reading":
      return reply.code === "reading"
        ? labels[asks.readings.findIndex(({ id }) => id === reply.reading)]
        : undefined;
    default:
      return reply.code === "value" ? undefined : labels[index];
  }
}
