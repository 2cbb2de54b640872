import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { planAt } from "../../src/rules/plan-at.js";
import { filed, filing, reviewOf } from "./change/between.js";

test("a plan that was never amended is the same on every day, and is not copied", () => {
  expect(planAt(caoLanh, "2023-12-31")).toBe(caoLanh);
});

test.each([undefined, "31/12/2022", "2022-02-30", "nay"])(
  "%s is no day, and refused with the accepted form",
  (day) => {
    // What a caller without types may hand in.
    const call = () => Reflect.apply(planAt, undefined, [caoLanh, day]);
    expect(call).toThrow(RangeError);
    expect(call).toThrow(/YYYY-MM-DD/);
  },
);

describe("a plan with amendments folded in", () => {
  const replaced = (id: string, needs: object) => [{ kind: "replace", commitment: { id, ...needs } }];
  const { plan, register } = reviewOf({
    subjects: { lime: "Chanh" },
    promises: { marks: filed(2), gone: filed(1) },
    records: [filing("lime", "2023-03-01")],
    amendments: [
      { on: "2024-06-01", changes: replaced("marks", filed(1)) },
      { on: "2023-06-01", changes: [{ kind: "add", commitment: { id: "added", ...filed(1) } }] },
      { on: "2024-01-01", changes: [{ kind: "withdraw", id: "gone" }] },
    ],
  });
  const days = ["2023-01-01", "2023-06-01", "2023-12-31", "2024-01-01", "2024-06-01", "2026-01-31"];

  test("keeps those to come, and lists those that were, oldest first", () => {
    const folded = planAt(plan, "2024-01-01");
    expect(folded.amended.map(({ id }) => id)).toEqual(["amendment-2", "amendment-3"]);
    expect(folded.amendments.map(({ id }) => id)).toEqual(["amendment-1"]);
    expect(folded.commitments.map(({ id }) => id)).toEqual(["marks", "gone", "added"]);
  });

  test("can be written and read again, and says the same on every later day", () => {
    for (const [index, first] of days.entries()) {
      const written = JSON.parse(JSON.stringify(planAt(plan, first)));
      const read = parsePlan(written);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      for (const asOf of days.slice(index))
        expect(evaluate(read.value, register, { asOf }), `${first}, ${asOf}`).toEqual(
          evaluate(plan, register, { asOf }),
        );
    }
  });

  test("folded twice is folded once", () => {
    for (const first of days)
      for (const second of days.filter((day) => day >= first))
        expect(planAt(planAt(plan, first), second)).toEqual(planAt(plan, second));
  });
});
