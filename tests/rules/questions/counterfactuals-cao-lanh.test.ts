import { expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { counterfactuals, type NewFact } from "../../../src/rules/questions/counterfactuals.js";
import { example } from "./read.js";

const asOf = "2025-12-31";
const turned = (name: "public-record" | "minh-hoa", commitment: string) =>
  counterfactuals(caoLanh, example(name), { asOf }, commitment);
const brief = (sets: readonly (readonly NewFact[])[]) =>
  sets.map((set) => set.map(({ asks, reply }) => `${asks.code} ${reply.code}`).join(" + "));

test("the guava mark: its paper and a decision on its name, or another mark; else a complete register", () => {
  const { met, unmet } = turned("public-record", "row-2.1.mark");
  expect(brief(met)).toEqual(["record enough", "prove yes + decide yes"]);
  expect(brief(unmet)).toEqual(["prove no + complete none", "decide no + complete none"]);
});

test("the lime mark cannot be managed unless it stands, and is not unless rights were granted", () => {
  const { met, unmet } = turned("public-record", "row-2.2");
  expect(brief(met)).toContain("end yes + prove yes + record enough");
  expect(brief(unmet)[0]).toBe("complete none");
});

test("of six products six must be entered: five are not enough", () => {
  const [first, ...others] = turned("public-record", "row-4.4").met;
  expect(first?.map(({ reply }) => reply)).toEqual([{ code: "enough", count: 6 }]);
  expect(others).toEqual([]);
});

test("a finding that is met falls with its record, once nothing else is there", () => {
  const { met, unmet } = turned("minh-hoa", "row-1.2a");
  expect(met).toEqual([[]]);
  expect(brief(unmet)).toEqual(["prove no + complete none"]);
});

test("one act outside what was declared complete turns a promise that has failed", () => {
  const { met, unmet } = turned("minh-hoa", "row-6");
  expect(brief(met)).toEqual(["record enough"]);
  expect(unmet).toEqual([[]]);
});

test("of a promise that is not in the plan it is said which are", () => {
  expect(() => turned("public-record", "row-99")).toThrow(RangeError);
  expect(() => turned("public-record", "row-99")).toThrow(/"row-99".*one of: .*row-3, /);
});
