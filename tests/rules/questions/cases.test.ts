import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { counterfactuals } from "../../../src/rules/questions/counterfactuals.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { frameNamed, inputOf, type Case } from "../case.js";
import { broken } from "./answering.js";
import { entered, told, toldSet, type Asked } from "./told.js";

/** What follows is to be asked on a day, in this order; what is entered of what lacks; and what would turn a promise. */
interface QuestionCase extends Omit<Case, "days"> {
  readonly asOf: string;
  readonly knownBy?: string;
  readonly asks: readonly Asked[];
  /** Whose word closes each of what is declared complete, in the order of the questions; empty where nobody's does. */
  readonly signs?: readonly string[];
  readonly enters?: readonly string[];
  readonly turned?: Readonly<
    Record<string, { readonly met: readonly string[]; readonly unmet: readonly string[] }>
  >;
}

interface QuestionFile {
  readonly plan: string;
  readonly cases: readonly QuestionCase[];
}

const folder = join(import.meta.dirname, "../../cases/questions");
const files = readdirSync(folder)
  .toSorted()
  .map((name) => {
    const { plan, cases }: QuestionFile = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return { name, plan, cases };
  });

describe.each(files)("what is asked: $name", ({ plan: frame, cases }) => {
  test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
    const { asOf, knownBy, asks, signs, enters, turned = {} } = given;
    const { plan, register } = inputOf(frameNamed(frame), { ...given, days: [] });
    const moment = { asOf, ...(knownBy !== undefined && { knownBy }) };
    const asked = questions(plan, register, moment);
    expect(asked.map(told)).toEqual(asks);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const one of asked) {
      expect("lacks" in one.asks, one.id).toBe(one.asks.code === "complete");
      expect(one.records, one.id).toEqual("records" in one.asks ? one.asks.records : []);
    }
    if (knownBy === undefined) expect(broken(plan, register, asked)).toEqual([]);
    const signing = asked.flatMap((one) => (one.asks.code === "complete" ? one.asks.by : []));
    if (signs !== undefined) expect(signing).toEqual(signs);
    if (enters !== undefined) expect(entered(asked, register, plan)).toEqual(enters);
    for (const [commitment, expected] of Object.entries(turned)) {
      const { met, unmet } = counterfactuals(plan, register, moment, commitment);
      expect({ met: met.map(toldSet), unmet: unmet.map(toldSet) }).toEqual(expected);
    }
  });
});

test("every case of what is asked has a title of its own in both languages", () => {
  const titles = files.flatMap(({ cases }) => cases.map(({ title }) => title));
  expect(new Set(titles.map(({ en }) => en)).size).toBe(titles.length);
  expect(new Set(titles.map(({ vi }) => vi)).size).toBe(titles.length);
});
