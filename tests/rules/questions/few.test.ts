import { describe, expect, test } from "vitest";
import type { Hypothesis } from "../../../src/rules/questions/simulate/hypothesis.js";
import { minimalSets, type AnswerableFact, type Answered } from "../../../src/rules/questions/minimal.js";
import type { AnswerOption } from "../../../src/rules/questions/open-fact.js";

const spoken = (word: string): AnswerOption => ({
  reply: { code: "yes" },
  hypothesis: { withdrawn: [word] },
});
/** A doubt on file, with the answers `name+`, … , `name-`. */
const doubt = (name: string, ...answers: readonly string[]): AnswerableFact => ({
  key: name,
  asks: {
    code: "settle",
    records: [],
    subject: { id: name, name },
    stage: { vi: "" },
    on: { from: null, to: null },
    attribute: null,
    title: null,
  },
  ask: [],
  proof: [],
  replies: [],
  options: answers.map((answer) => spoken(`${name}${answer}`)),
});
/** So many new acts, or fewer: `name 3`, `name 2`, `name 1`. */
const lack = (name: string, most: number): AnswerableFact => {
  const count = (nth: number) => most - nth;
  const { asks: _, ...rest } = doubt(name);
  const named = { vi: "" };
  return {
    ...rest,
    asks: {
      code: "record",
      lack: {
        matter: { commitment: "p", title: named, clause: "" },
        quantity: { kind: "count", stage: "mark.filed" },
        measured: { unit: named, decimals: 0, currency: null },
        names: {},
        stage: named,
        counts: named,
        valid: null,
        attribute: null,
        need: most,
        acts: { count: most, measures: [], among: [], figures: {}, by: "2024-12-31" },
      },
    },
    options: Array.from({ length: most }, (_option, nth) => ({
      ...spoken(`${name} ${count(nth)}`),
      reply: { code: "enough", count: count(nth) } as const,
    })),
  };
};
const words = (all: readonly Hypothesis[]) => all.flatMap(({ withdrawn = [] }) => withdrawn);
const told = (sets: readonly (readonly Answered[])[]) =>
  sets.map((set) => words(set.map(({ option }) => option.hypothesis)));
/** The sets that lead there, where so many words are enough. */
const sets = (facts: readonly AnswerableFact[], most: number, ...enough: readonly (readonly string[])[]) =>
  told(
    minimalSets(facts, (all) => enough.some((set) => set.every((word) => words(all).includes(word))), most),
  );

describe("the smallest sets of answers", () => {
  const [a, b, c] = [doubt("a", "+", "-"), doubt("b", "+", "-"), doubt("c", "+", "-")];

  test("is the empty one where nothing is needed, and none where nothing helps", () => {
    expect(sets([a, b], 4, [])).toEqual([[]]);
    expect(sets([a, b], 4, ["d+"])).toEqual([]);
    expect(sets([], 4, ["a+"])).toEqual([]);
  });

  test("come smallest first, and none holds another", () => {
    expect(sets([a, b, c], 4, ["b-"], ["a+", "c-"], ["a+", "b-"], ["a-", "b+", "c+"])).toEqual([
      ["b-"],
      ["a+", "c-"],
      ["a-", "b+", "c+"],
    ]);
  });

  test("are at most so many answers long", () => {
    expect(sets([a, b, c], 1, ["a+", "c-"], ["b-"])).toEqual([["b-"]]);
    expect(sets([a, b, c], 2, ["a+", "b+", "c+"])).toEqual([]);
  });

  test("of an act that is lacking several times ask for as few as will do", () => {
    const more = lack("x", 3);
    expect(sets([more, a], 2, ["x 2"], ["x 3"])).toEqual([["x 2"]]);
    expect(sets([more, a], 2, ["x 1", "a+"], ["x 3"], ["x 2", "a+"])).toEqual([["x 3"], ["x 1", "a+"]]);
    expect(sets([lack("x", 2), lack("y", 2)], 2, ["x 1", "y 2"], ["x 2", "y 1"], ["x 2", "y 2"])).toEqual([
      ["x 1", "y 2"],
      ["x 2", "y 1"],
    ]);
  });
});

describe("where there are too many sets to try", () => {
  const many = Array.from({ length: 80 }, (_, index) => doubt(`d${index}`, "+", "-"));

  test("it is the most hopeful answers of which none can be left out, or the least hopeful", () => {
    expect(sets(many, 4, ["d3+", "d50+"], ["d7-", "d9-", "d11-"])).toEqual([
      ["d3+", "d50+"],
      ["d7-", "d9-", "d11-"],
    ]);
  });

  test("smaller sets were found before, and what holds one of them is left out", () => {
    expect(sets(many, 4, ["d3+"], ["d4-", "d5-"])).toEqual([["d3+"], ["d4-", "d5-"]]);
  });

  test("a set that is too long is left out", () => {
    expect(sets(many, 3, ["d1+", "d2+", "d3+"])).toEqual([["d1+", "d2+", "d3+"]]);
    expect(sets(many, 2, ["d1+", "d2+", "d3+"])).toEqual([]);
  });

  test("what would have to be entered is no fear", () => {
    const entered = [...many, lack("x", 2)];
    expect(sets(entered, 4, ["x 2", "d3+"])).toEqual([["d3+", "x 2"]]);
    expect(sets(entered, 4, ["x 1", "d3-"])).toEqual([]);
  });

  test("of the answers to one doubt the last is the least hopeful", () => {
    const three = Array.from({ length: 80 }, (_, index) => doubt(`d${index}`, "+", "?", "-"));
    expect(sets(three, 4, ["d7-", "d9-"], ["d7?", "d9?"])).toEqual([["d7-", "d9-"]]);
  });

  test("where what is hoped for is said last, it is the most hopeful", () => {
    const limited = many.map((fact) => ({ ...fact, reversed: true }));
    expect(sets(limited, 4, ["d3-", "d50-"], ["d7+", "d9+"])).toEqual([
      ["d3-", "d50-"],
      ["d7+", "d9+"],
    ]);
  });

  test("of one size there are as many as choices of facts with choices of answers", () => {
    const thirty = many.slice(0, 30);
    expect(sets(thirty, 4, ["d3+", "d5-"])).toEqual([["d3+", "d5-"]]);
    expect(sets(thirty, 4, ["d3+", "d5-", "d7+"])).toEqual([]);
    expect(sets(thirty.slice(0, 15), 4, ["d3+", "d5-", "d7+"])).toEqual([["d3+", "d5-", "d7+"]]);
  });

  test("five thousand are not too many", () => {
    const ones = Array.from({ length: 80 }, (_, index) => doubt(`d${index}`, "+"));
    const answers = Array.from({ length: 23 }, (_, index) => String(index));
    expect(sets([...ones, doubt("w", ...answers)], 2, ["d5+", "w11"])).toEqual([["d5+", "w11"]]);
    expect(sets([...ones, doubt("w", ...answers, "23")], 2, ["d5+", "w11"])).toEqual([]);
  });
});
