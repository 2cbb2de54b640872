import { describe, expect, test } from "vitest";
import type { Decision } from "../../../src/model/register/decision.js";
import type { RegisterRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { contentId } from "../../../src/model/values/content-id.js";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import { answer } from "../../../src/rules/questions/answer.js";
import { meaningOf } from "../../../src/rules/questions/meaning/meaning-of.js";
import type { Question, Reply } from "../../../src/rules/questions/question.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { frameNamed, inputOf } from "../case.js";
import { allKinds } from "./all-kinds.js";

const { plan, register, asOf } = allKinds();
const asked = questions(plan, register, { asOf });

/** Every answer that is offered to every question. */
const offered = asked.flatMap((question) => question.answers.map(({ reply }) => ({ question, reply })));

function entered(question: Question, reply: Reply): Register {
  const added = answer(register, question, reply, plan);
  if (!added.ok) throw new RangeError(JSON.stringify(added.issues));
  return added.value;
}

const named = (prefix: string, { id, ...said }: RegisterRecord | Decision | Register["statements"][number]) =>
  [id, contentId(prefix, said)] as const;

describe("what an answer enters", () => {
  test("comes of questions of every kind", () => {
    expect([...new Set(asked.map(({ asks }) => asks.code))].toSorted()).toEqual([
      "attest",
      "attribute",
      "body",
      "complete",
      "date",
      "decide",
      "end",
      "figure",
      "place",
      "prove",
      "reading",
      "record",
      "same",
      "settle",
      "succeed",
    ]);
  });

  test("is told on the day on which it is entered, and named by all that it says", () => {
    for (const { question, reply } of offered) {
      const { records, statements, decisions } = entered(question, reply);
      const more = [
        ...records.slice(register.records.length).map((one) => ["record", one] as const),
        ...statements.slice(register.statements.length).map((one) => ["statement", one] as const),
        ...decisions.slice(register.decisions.length).map((one) => ["decision", one] as const),
      ];
      for (const [prefix, entry] of more) {
        expect(entry.recorded, question.id).toBe(question.today);
        const [id, own] = named(prefix, entry);
        expect(id, question.id).toBe(own);
      }
    }
  });

  test("stands under papers that no other answer names, but for more and fewer of the same", () => {
    const apart = offered.filter(({ question: { asks, answers }, reply }) =>
      asks.code === "complete" || asks.code === "record" ? reply === answers[0]?.reply : true,
    );
    const papers = apart.flatMap(({ question, reply }) =>
      Object.keys(entered(question, reply).documents).filter((id) => register.documents[id] === undefined),
    );
    expect(papers.length).toBeGreaterThan(20);
    expect(new Set(papers).size).toBe(papers.length);
  });

  test("brings no paper but those that its entries name", () => {
    for (const { question, reply } of offered) {
      const { documents, records, statements, decisions } = entered(question, reply);
      const named = [...records, ...statements, ...decisions].flatMap(({ evidence = [] }) => evidence);
      const more = Object.keys(documents).filter((id) => register.documents[id] === undefined);
      expect(new Set(named), question.id).toEqual(new Set([...named, ...more]));
    }
  });

  test("is no statement where nobody's word would close it", () => {
    const teller = { snapshot: snapshotAt(plan, register, { asOf }), today: asOf, by: "farm-office" };
    for (const { asks } of asked)
      if (asks.code === "complete")
        expect(meaningOf({ ...asks, by: "" }, { code: "none" }, teller)).toMatchObject({
          documents: {},
          statements: [],
        });
  });

  test("is nothing where the reply does not fit what was asked", () => {
    const today: Reply = { code: "on", on: { from: asOf, to: asOf } };
    for (const question of asked) {
      const { code } = question.asks;
      expect(entered(question, code === "date" ? { code: "yes" } : today), question.id).toEqual(register);
    }
  });

  test("is nothing where what was asked of is not on file any more", () => {
    const teller = { snapshot: snapshotAt(plan, register, { asOf }), today: asOf, by: "farm-office" };
    for (const { question, reply } of offered)
      if (question.asks.code === "prove" && reply.code === "yes")
        expect(meaningOf({ ...question.asks, records: ["gone"] }, reply, teller)).toEqual({});
  });

  test("is nothing, or told of as unknown, where the register has since lost all that it was asked of", () => {
    const bare = { ...register, subjects: {}, documents: {}, records: [], statements: [], decisions: [] };
    for (const { question, reply } of offered) {
      const added = answer(bare, question, reply, plan);
      const { code } = question.asks;
      if (["date", "attribute", "end"].includes(code) || (code === "prove" && reply.code === "yes"))
        expect(added, question.id).toMatchObject({ ok: true, value: { records: [], subjects: {} } });
      if (!added.ok) expect(added.issues.map((one) => one.code)).toContain("unknown-id");
    }
  });
});

test("what is on file of a subject stays as it is told, where another value would do as well", () => {
  const fields = { where: [{ attribute: "field", in: ["nông nghiệp", "thủy sản"] }] };
  const { plan: own, register: known } = inputOf(frameNamed("two-offices"), {
    title: { vi: "", en: "" },
    promises: {
      all: {
        needs: {
          kind: "count",
          stage: "study.accepted",
          ...fields,
          atLeast: { percent: 100, of: { kind: "count", stage: "study.approved" } },
        },
      },
    },
    subjects: {
      told: { name: "A", attributes: { field: "thủy sản" } },
      silent: { name: "B" },
    },
    records: ["told", "silent"].map((subject) => ({
      subject,
      stage: "study.approved",
      on: "2023-01-10",
      evidence: ["decision-1"],
    })),
    statements: [{ procedure: "study", upTo: asOf }],
    days: [],
  });
  const [question] = questions(own, known, { asOf });
  const [full] = question?.answers ?? [];
  const added = question && full && answer(known, question, full.reply, own);
  expect(added?.ok === true && added.value.subjects).toMatchObject({
    told: { name: "A", attributes: { field: "thủy sản" } },
    silent: { name: "B", attributes: { field: "nông nghiệp" } },
  });
});
