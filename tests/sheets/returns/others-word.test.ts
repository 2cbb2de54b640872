import { describe, expect, test } from "vitest";
import { isFact } from "../../../src/model/register/record.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { answered, askedIn, bookFor, DAY, questionCases, rowOf, typedAnswers } from "./asked.js";
import { source } from "./clerk.js";
import { addressed, OTHER, TELLER, toldBy } from "./tellers.js";

const walked = { own: 0, others: 0, said: 0 };

describe.each(questionCases)("answers about what was told: %s", (_, frame, given) => {
  const asked = askedIn(frame, given, toldBy);

  test.each([TELLER, OTHER])("of whom only its own word is corrected: %s", (unit) => {
    const here = { ...asked, questions: addressed(asked.questions, unit) };
    const { plan, register } = here;
    const known = new Map(register.records.map((record) => [record.id, record]));
    for (const question of here.questions) {
      const book = bookFor(here, unit);
      for (const { reply, cells } of typedAnswers(book, question)) {
        const back = answered(book, rowOf(book, question), cells);
        const merged = mergeRegisters([{ register, file: "so.json" }, source(back)], plan);
        if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
        const added = merged.value.records.filter(({ id }) => !known.has(id));
        const corrected = added.flatMap(({ corrects = "" }) => known.get(corrects) ?? []);
        if (unit === TELLER) walked.own += corrected.length;
        else {
          expect(corrected, `${question.id} ${JSON.stringify(reply)}`).toEqual([]);
          const own = added.filter(isFact);
          expect(own.map(({ by, recorded }) => [by, recorded])).toEqual(own.map(() => [OTHER, DAY]));
          walked.others += own.length;
          // What would have taken another's word back is said.
          const takes =
            (question.asks.code === "prove" && reply.code === "no") ||
            (["settle", "figure"].includes(question.asks.code) && question.records.length > 1);
          if (takes) {
            expect(merged.odd.map(({ code }) => code)).toContain("others-word");
            walked.said += 1;
          }
        }
      }
    }
  });
});

test("enough answers were walked through", () => {
  expect(walked.own).toBeGreaterThan(40);
  expect(walked.others).toBeGreaterThan(30);
  expect(walked.said).toBeGreaterThan(10);
});
