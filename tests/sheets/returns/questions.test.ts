import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { answer } from "../../../src/rules/questions/answer.js";
import type { Question } from "../../../src/rules/questions/question.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import {
  answered,
  askedIn,
  bookFor,
  DAY,
  HEAD,
  NAME,
  questionCases,
  rowOf,
  said,
  typedAnswers,
} from "./asked.js";
import { sheetOf, source } from "./clerk.js";

const verdicts = (plan: Plan, register: Register, asOf: string) =>
  evaluate(plan, register, { asOf }).findings.map(({ commitment, verdict, status }) => [
    commitment,
    verdict,
    status,
  ]);

const MOST_ASKED = 3;

/** The units that told what a question asks about. */
const tellersOf = ({ asks }: Question, { records }: Register): readonly string[] =>
  "records" in asks
    ? records.flatMap(({ id, by }) => (asks.records.includes(id) && by !== undefined ? [by] : []))
    : [];

/** The kinds of questions that a cell answers. */
const KINDS = "attribute body complete date decide end figure place prove reading same settle succeed".split(
  " ",
);

/** What the walk has come to, so that it cannot pass by walking nothing. */
const walked = { questions: 0, answers: new Map<string, number>() };

describe.each(questionCases)("questions in a workbook: %s", (_, frame, given) => {
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
      walked.questions += 1;
    }
  });

  test("what is typed there means what the answer means", () => {
    for (const question of asked.questions) {
      const unit = question.ask[0]?.unit;
      if (unit === undefined) continue;
      const book = bookFor(asked, unit);
      for (const { reply, cells } of typedAnswers(book, question)) {
        // Of what several units have told each corrects its own word, so each answers.
        const reporters = question.ask.filter(({ why }) => why === "reported").map((one) => one.unit);
        const back = [...new Set([unit, ...reporters])].map((one) => {
          const own = bookFor(asked, one);
          return source(answered(own, rowOf(own, question), cells));
        });
        const merged = mergeRegisters([{ register, file: "so.json" }, ...back], plan);
        expect(merged.ok ? [] : merged.issues, question.id).toEqual([]);
        const names = question.asks.code === "succeed" ? { names: [said(cells.answer)] } : {};
        const added = answer(register, question, { ...reply, by: unit, recorded: DAY, ...names }, plan);
        if (!merged.ok || !added.ok) throw new Error(`${question.id}: ${JSON.stringify(added)}`);
        // At most three are asked: when they take their word back, that of a fourth still stands and is asked about next.
        if (reply.code === "no" && tellersOf(question, register).length > MOST_ASKED) {
          const next = questions(plan, merged.value, { asOf }).map(({ ask }) => ask.map((one) => one.unit));
          expect(next.flat()).toEqual(
            expect.arrayContaining(tellersOf(question, register).slice(MOST_ASKED)),
          );
          continue;
        }
        expect(verdicts(plan, merged.value, asOf), `${question.id} ${JSON.stringify(reply)}`).toEqual(
          verdicts(plan, added.value, asOf),
        );
        const { code } = question.asks;
        walked.answers.set(code, (walked.answers.get(code) ?? 0) + 1);
      }
    }
  });
});

test("enough of all kinds was walked through", () => {
  expect(walked.questions).toBeGreaterThan(150);
  expect([...walked.answers.keys()].toSorted()).toEqual(KINDS);
  expect([...walked.answers.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(180);
});
