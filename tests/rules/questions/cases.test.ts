import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whatWouldFlip } from "../../../src/rules/questions/flip.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { frameNamed, inputOf, type Case } from "../case.js";
import { told, toldSet, type Asked } from "./told.js";

/** What follows is to be asked on a day, in this order; and what would turn a promise. */
interface QuestionCase extends Omit<Case, "days"> {
  readonly asOf: string;
  readonly knownBy?: string;
  readonly asks: readonly Asked[];
  readonly turned?: Readonly<
    Record<string, { readonly met: readonly string[]; readonly unmet: readonly string[] }>
  >;
}

const file = join(import.meta.dirname, "../../cases/questions/asked.json");
const { plan: frame, cases }: { plan: string; cases: readonly QuestionCase[] } = JSON.parse(
  readFileSync(file, "utf8"),
);

describe("what is asked", () => {
  test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
    const { asOf, knownBy, asks, turned = {} } = given;
    const { plan, register } = inputOf(frameNamed(frame), { ...given, days: [] });
    const moment = { asOf, ...(knownBy !== undefined && { knownBy }) };
    const asked = questions(plan, register, moment);
    expect(asked.map(told)).toEqual(asks);
    for (const one of asked) {
      expect("lacks" in one.asks, one.id).toBe(one.asks.code === "complete");
      expect(one.records, one.id).toEqual("records" in one.asks ? one.asks.records : []);
    }
    for (const [commitment, expected] of Object.entries(turned)) {
      const { met, unmet } = whatWouldFlip(plan, register, { commitment, ...moment });
      expect({ met: met.map(toldSet), unmet: unmet.map(toldSet) }).toEqual(expected);
    }
  });

  test("has a title of its own in both languages in every case", () => {
    expect(new Set(cases.map(({ title }) => title.en)).size).toBe(cases.length);
    expect(new Set(cases.map(({ title }) => title.vi)).size).toBe(cases.length);
  });
});
