import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { questions } from "../../src/rules/questions/questions.js";
import { filed, reviewOf } from "./change/between.js";

describe("where a side has no focal unit", () => {
  const given = (by: string, unit?: string) => {
    const responsible = unit === undefined ? [] : [{ unit, role: "lead" }];
    const review = reviewOf({
      promises: { marks: { responsible, ...filed(1) } },
      statements: [{ procedure: "mark", upTo: "2024-12-31", by }],
    });
    const focalUnits = review.plan.focalUnits.filter(({ party }) => party !== "district");
    return { ...review, plan: { ...review.plan, focalUnits } };
  };
  const verdict = (by: string, unit?: string) => {
    const { plan, register, asOf } = given(by, unit);
    return evaluate(plan, register, { asOf }).findings[0]?.verdict;
  };

  test("its head may still declare the register complete for what its units owe, and no other side may", () => {
    expect(verdict("committee", "farm-office")).toBe("unmet");
    expect(verdict("department", "farm-office")).toBe("unknown");
    expect(verdict("tech-office", "farm-office")).toBe("unknown");
  });

  test("and for what the plan puts on nobody", () => {
    expect(verdict("committee")).toBe("unmet");
    expect(verdict("department")).toBe("unmet");
    expect(verdict("company")).toBe("unknown");
  });

  test("its head is asked once the unit in charge has ended", () => {
    const { plan, register } = given("company", "lost-office");
    const [first] = questions(plan, register, { asOf: "2025-07-01" });
    expect(first?.ask.map(({ unit, why }) => `${unit} ${why}`)).toEqual(["committee head"]);
  });
});
