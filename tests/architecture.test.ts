import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { excuses } from "./architecture/excuses.js";
import { complaints } from "./architecture/rule.js";
import { rules } from "./architecture/rules.js";
import { sourcesIn } from "./architecture/source.js";

const sources = sourcesIn(join(import.meta.dirname, ".."));

describe("src", () => {
  test.each(rules)("$name", (rule) => {
    expect(complaints(rule, sources, excuses)).toEqual([]);
  });
});

test("every excuse is for a rule that there is", () => {
  const known = new Set(rules.map(({ name }) => name));
  expect(excuses.filter(({ rule }) => !known.has(rule))).toEqual([]);
});
