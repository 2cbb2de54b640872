import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plan } from "../../examples/plan-of-figures/plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { vi } from "../../src/locale/vi/index.js";
import { toMarkdown } from "../../src/report/markdown/to-markdown.js";
import { reportOf } from "../../src/report/papers/report-of.js";

/** Official papers lead a number of things under ten with a zero, never a number of per cent, nor a place in a row. */
const LIMITS = ["percent", "plus", "atLeast", "moreThan", "atMost", "lessThan"];

/** Every limit of a plan as a number under ten. */
const small = (part: unknown, key = ""): unknown => {
  if (typeof part === "number") return LIMITS.includes(key) ? 9 : part;
  if (Array.isArray(part)) return part.map((each) => small(each));
  return typeof part === "object" && part !== null
    ? Object.fromEntries(Object.entries(part).map(([name, each]) => [name, small(each, name)]))
    : part;
};

test.each(["short", "long"] as const)(
  "no percentage and no rank of a %s report begins with a zero",
  (form) => {
    const smallPlan = parsePlan(small(JSON.parse(JSON.stringify(plan))));
    if (!smallPlan.ok) throw new Error("the example is sound");
    const told = JSON.parse(readFileSync("examples/plan-of-figures/minh-hoa.json", "utf8"));
    for (const { attributes = {} } of told.records)
      for (const [name, value] of Object.entries(attributes))
        if (typeof value === "number" && value < 100) attributes[name] = 7;
    const register = parseRegister(told, smallPlan.value);
    if (!register.ok) throw new Error("the example is sound");
    const document = reportOf(
      {
        kind: "so-ket",
        form,
        plan: smallPlan.value,
        register: register.value,
        moment: { asOf: "2024-06-30" },
      },
      vi,
    );
    const text = toMarkdown(document, vi);
    expect(text).toMatch(/[^\d,.]9%/);
    expect(text.match(/.{0,30}(?<![\d,.])0\d+(?:,\d+)? ?%/g)).toBeNull();
    expect(text).toMatch(/không vượt quá hạng 9/);
    expect(text.match(/.{0,30}(?:hạng 0\d|\d hạng)/g)).toBeNull();
  },
);
