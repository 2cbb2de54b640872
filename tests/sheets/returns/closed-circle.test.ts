import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { merged, registerOf } from "./clerk.js";
import { plans } from "./plans.js";
import { everybodysReturns } from "./filled.js";

describe.each(plans)("closed circle: %s", (_, plan) => {
  const asOf = `${Number(plan.period.to.slice(0, 4)) + 1}-02-01`;

  test("every ready row filled, every promise is met, those that wait for the other side's word included", () => {
    const register = registerOf(merged(plan, ...everybodysReturns(plan)));
    const open = evaluate(plan, register, { asOf }).findings.filter(({ verdict }) => verdict !== "met");
    expect(
      open.map(({ commitment, status }) => [commitment, status]),
      JSON.stringify(
        open.map(({ commitment, explanation }) => [commitment, explanation]),
        null,
        1,
      ).slice(0, 6000),
    ).toEqual([]);
  });
});
