import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { planAt } from "../../src/rules/plan-at.js";
import { caseFiles, inputOf } from "./case.js";

const [first] = caseFiles;
if (first === undefined) throw new Error("no cases");
const [given] = first.cases;
if (given === undefined) throw new Error("no cases");
const { plan, register } = inputOf(first.plan, given);

/** As it comes from a program without types. */
const asked = (value: unknown): { readonly asOf: string; readonly knownBy?: string } =>
  JSON.parse(JSON.stringify(value));

describe("when a review is held", () => {
  test.each([{}, { asOf: "hôm nay" }, { asOf: "31/12/2022" }, { asOf: "2022-02-30" }, { asOf: "2022-12" }])(
    "%j is no day: a RangeError says what is one",
    (moment) => {
      expect(() => evaluate(plan, register, asked(moment))).toThrow(RangeError);
      expect(() => evaluate(plan, register, asked(moment))).toThrow(/YYYY-MM-DD/);
    },
  );

  test("nor may what is known be known by no day", () => {
    expect(() => evaluate(plan, register, { asOf: "2023-12-31", knownBy: "31/12/2023" })).toThrow(
      /YYYY-MM-DD/,
    );
  });

  test("the plan is looked at on a day", () => {
    expect(() => planAt(plan, "31/12/2022")).toThrow(/YYYY-MM-DD/);
  });

  test("a register of another plan is refused, and both plans are named", () => {
    const other = { ...register, plan: "another-plan" };
    expect(() => evaluate(plan, other, { asOf: "2023-12-31" })).toThrow(RangeError);
    expect(() => evaluate(plan, other, { asOf: "2023-12-31" })).toThrow(/another-plan.*two-offices/);
  });
});

describe("a plan as amended by a day", () => {
  const amended = caseFiles.flatMap(({ plan: frame, cases }) =>
    cases.flatMap((one) => (one.amendments === undefined ? [] : [[one.title.en, frame, one] as const])),
  );

  test.each(amended)("is written, read and judged like the plan with its amendments: %s", (_, frame, one) => {
    const { plan: whole, register: known } = inputOf(frame, one);
    for (const folded of ["2022-12-31", "2024-01-01", "2025-06-30"]) {
      const parsed = parsePlan(JSON.parse(JSON.stringify(planAt(whole, folded))));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      for (const { asOf } of one.days.filter((day) => folded <= day.asOf))
        expect(evaluate(parsed.value, known, { asOf }), `${folded} ${asOf}`).toEqual(
          evaluate(whole, known, { asOf }),
        );
    }
  });
});
