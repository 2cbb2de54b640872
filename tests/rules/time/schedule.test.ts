import { expect, test } from "vitest";
import { schedule } from "../../../src/rules/time/schedule.js";
import { reviewOf } from "../change/between.js";

test("a subject of which only the end is on file has reached no stage, and none is overdue", () => {
  const { plan, register, asOf } = reviewOf({
    subjects: { lime: "Chanh" },
    records: [{ subject: "lime", stage: "mark.refused", on: "2024-03-01", evidence: ["notice-1"] }],
  });
  const [lime] = schedule(plan, register, { asOf });
  expect(lime?.ended?.en).toBe("refused");
  expect(lime?.stages.map(({ stage, state, overrun }) => [stage, state, overrun])).toEqual([
    ["filed", "ahead", null],
    ["accepted", "ahead", null],
    ["granted", "ahead", null],
    ["renewed", "ahead", null],
  ]);
});
