import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { isFact, type FactRecord } from "../../../src/model/register/record.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { answered, askedIn, bookFor, questionCases, rowOf, typedAnswers, type Asked } from "./asked.js";
import { source } from "./clerk.js";
import { addressed, TELLER, toldBy } from "./tellers.js";

/** The workbook with another day or number in the row of a record; null where it stands in no row. */
function changedRow(book: Book, { plan }: Asked, record: string, tells: "on" | "number"): Book | null {
  let found = false;
  const forms = formSheets(plan, words);
  const sheets = book.sheets.map((sheet) => {
    const form = forms.find(({ name }) => name === sheet.name);
    if (form === undefined) return sheet;
    const at = form.columns.findIndex(({ key }) => key === "sent");
    const rows = sheet.rows.map((row) => {
      const sent = row[at];
      if (typeof sent !== "string" || !sent.includes(`"entry":"${record}"`)) return row;
      const { records }: { records: Record<string, { entry: string }> } = JSON.parse(sent);
      const [block] = Object.entries(records).find(([, { entry }]) => entry === record) ?? [];
      return row.map((cell, index) => {
        if (form.columns[index]?.key !== `${block}.${tells}`) return cell;
        found = true;
        return tells === "on" ? "3/3/2023" : "99/XYZ";
      });
    });
    return { ...sheet, rows };
  });
  return found ? { ...book, sheets } : null;
}

const walked = { together: 0, apart: 0 };

describe.each(questionCases)("an answer and the row of its record: %s", (_, frame, given) => {
  const asked = askedIn(frame, given, toldBy);
  const here = { ...asked, questions: addressed(asked.questions, TELLER) };
  const { plan, register } = here;
  const known = new Set(register.records.map(({ id }) => id));

  test("are one telling where they say different parts of it, and are asked about where they contradict", () => {
    for (const question of here.questions) {
      const { code } = question.asks;
      if (!["prove", "date", "attribute", "body"].includes(code)) continue;
      const [record = ""] = question.records;
      const book = bookFor(here, TELLER);
      for (const { reply, cells } of typedAnswers(book, question)) {
        if (reply.code === "no") continue;
        const answer = answered(book, rowOf(book, question), cells);
        for (const tells of ["on", "number"] as const) {
          const both = changedRow(answer, here, record, tells);
          if (both === null) continue;
          const merged = mergeRegisters([{ register, file: "so.json" }, source(both)], plan);
          if (code === "date" && tells === "on") {
            expect(merged.ok ? [] : merged.issues.map((issue) => issue.code)).toEqual(["answer-differs"]);
            walked.apart += 1;
            continue;
          }
          if (!merged.ok) throw new Error(`${question.id} ${tells}: ${JSON.stringify(merged.issues)}`);
          const news = merged.value.records.filter(
            (one): one is FactRecord => isFact(one) && one.corrects === record && !known.has(one.id),
          );
          expect(news, `${question.id} ${JSON.stringify(reply)} ${tells}`).toHaveLength(1);
          const [one] = news;
          const numbers = one?.evidence?.map((id) => merged.value.documents[id]?.number);
          if (tells === "on") expect(one?.on).toBe("2023-03-03");
          else expect(numbers).toContain("99/XYZ");
          if (code === "prove") expect(numbers).toContain("7/QĐ");
          if (code === "date" && reply.code === "on") expect(one?.on).toBe(reply.on.from);
          const { attributes = {} } = one ?? {};
          if (question.asks.code === "attribute" && reply.code === "value")
            expect([undefined, reply.value]).toContain(attributes[question.asks.attribute]);
          walked.together += 1;
        }
      }
    }
  });
});

test("enough answers stood beside a changed row", () => {
  expect(walked.together).toBeGreaterThan(30);
  expect(walked.apart).toBeGreaterThan(0);
});
