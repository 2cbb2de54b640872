import { describe, expect, test } from "vitest";
import { TREES } from "./bad-trees.js";
import { complaints } from "./rule.js";
import { rules } from "./rules.js";

describe("a tree that breaks a rule is refused, one that comes close is not", () => {
  test.each(rules)("$name", (rule) => {
    const trees = TREES[rule.name];
    expect(trees).toBeDefined();
    expect(complaints(rule, trees?.bad ?? [], [])).not.toEqual([]);
    expect(complaints(rule, trees?.good ?? [], [])).toEqual([]);
  });

  test("no tree is for a rule that is gone", () => {
    expect(Object.keys(TREES).toSorted()).toEqual(rules.map(({ name }) => name).toSorted());
  });
});

describe("an excuse", () => {
  const [rule] = rules.filter(({ name }) => name === "no any");
  const trees = TREES["no any"];
  const excuse = { file: "src/model/a.ts", rule: "no any", reason: "as a test" };

  test("lets its file break its rule", () => {
    expect(rule && complaints(rule, trees?.bad ?? [], [excuse])).toEqual([]);
  });

  test("is refused where its file keeps the rule", () => {
    expect(rule && complaints(rule, trees?.good ?? [], [excuse])).toEqual([
      'src/model/a.ts: excused, but nothing there breaks "no any"',
    ]);
  });

  test("is refused where there is no such file", () => {
    expect(rule && complaints(rule, [], [excuse])).toHaveLength(1);
  });
});
