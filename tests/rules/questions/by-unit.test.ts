import { expect, test } from "vitest";
import { byUnit } from "../../../src/rules/questions/by-unit.js";
import type { Addressee, Question } from "../../../src/rules/questions/question.js";

const asking = (id: string, ...units: readonly string[]): Question => ({
  id,
  asks: { code: "succeed", unit: "old", name: { vi: "Phòng cũ", en: "Old office" } },
  ask: units.map((unit): Addressee => ({ unit, name: { vi: unit, en: unit }, why: "owes" })),
  proof: [],
  answers: [],
  bears: [],
  records: [],
  cells: [],
  asOf: "2024-12-31",
  today: "2024-12-31",
});

test("questions that nobody is left to answer stand on a page of their own, and none is dropped", () => {
  const pages = byUnit([asking("1"), asking("2", "a", "b"), asking("3", "b"), asking("4", "a"), asking("5")]);
  expect(pages.map(({ unit, questions }) => [unit?.unit ?? null, ...questions.map(({ id }) => id)])).toEqual([
    [null, "1", "5"],
    ["a", "2", "4"],
    ["b", "3"],
  ]);
});
