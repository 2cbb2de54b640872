import { expect, test } from "vitest";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { planAt } from "../../src/rules/plan-at.js";

test("a plan that was never amended is the same on every day, and is not copied", () => {
  expect(planAt(caoLanh, "2023-12-31")).toBe(caoLanh);
});
