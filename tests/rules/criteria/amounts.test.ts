import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import { toldBy } from "./one-test.js";

describe("one amount is covered by another", () => {
  test("only once there is one", () => {
    const rule: LegalTest = {
      kind: "covered",
      stage: "budget-line.disbursed",
      under: "budget-line.allocated",
    };
    const acts = { "budget-line.allocated": { on: "2023-02-01", attributes: { amount: 60 } } };
    expect(toldBy(rule, { acts }, { procedure: "budget-line" }, "verdict")).toEqual([
      { verdict: "not-applicable" },
    ]);
  });
});
