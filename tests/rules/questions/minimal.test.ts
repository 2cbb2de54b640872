import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { FactRecord } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { counterfactuals } from "../../../src/rules/questions/counterfactuals.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { caseFiles, inputOf } from "../case.js";

const asOf = "2025-12-31";

/** A promise of so many marks, with so many on file of which no paper is known. */
function marks(promised: number, unproved: number): { plan: Plan; register: Register } {
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "", en: "" },
    promises: { p: { needs: { kind: "count", atLeast: promised, stage: "mark.filed" } } },
    days: [],
  });
  const names = Array.from({ length: unproved }, (_, index) => `m${index + 1}`);
  const records = names.map((subject): FactRecord => ({
    id: `r-${subject}`,
    subject,
    stage: "mark.filed",
    on: "2023-06-01",
    recorded: "2023-06-01",
  }));
  const subjects = Object.fromEntries(names.map((name) => [name, { name }]));
  return { plan, register: { ...register, subjects, records } };
}

describe("a promise of thousands", { timeout: 60_000 }, () => {
  const { plan, register } = marks(5000, 0);

  test("is turned by all that it lacks", () => {
    const { met } = counterfactuals(plan, register, { asOf }, "p");
    expect(met.map((set) => set.map(({ reply }) => reply))).toEqual([[{ code: "enough", count: 5000 }]]);
  });

  test("is asked about with all that it lacks", () => {
    const [first] = questions(plan, register, { asOf });
    expect(first?.asks).toMatchObject({ code: "complete", lacks: [{ need: 5000 }] });
    expect(first?.answers.map(({ effects }) => effects[0]?.verdict)).toEqual(["met", "unmet"]);
  });
});

describe("dozens of records without a paper", { timeout: 60_000 }, () => {
  const turned = (promised: number, unproved: number, most: number) => {
    const { plan, register } = marks(promised, unproved);
    return counterfactuals(plan, register, { asOf, most }, "p");
  };

  test("all the smallest sets are told while they can be tried", () => {
    const { met } = turned(20, 20, 3);
    expect(met[0]?.map(({ reply }) => reply)).toEqual([{ code: "enough", count: 20 }]);
    expect(met.map((set) => set.length)).toEqual([1, ...Array.from({ length: 20 }, () => 2)]);
  });

  test("past that, one set that turns the finding, all of it needed", () => {
    const { unmet } = turned(1, 60, 100);
    expect(unmet.map((set) => set.map(({ asks, reply }) => `${asks.code} ${reply.code}`))).toEqual([
      [...Array.from({ length: 60 }, () => "prove no"), "complete none"],
    ]);
  });

  test("and none where it would be longer than what is asked for", () => {
    expect(turned(1, 60, 4).unmet).toEqual([]);
  });
});
