import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan/plan.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { needsOf } from "../../src/sheets/form/needs.js";
import { dutiesOf } from "../../src/sheets/form/reporters.js";

const [first] = caoLanh.commitments;
if (first === undefined) throw new Error("the plan promises nothing");
const leaf = (stage: string) => ({ kind: "count", atLeast: 1, stage }) as const;
const plan: Plan = {
  ...caoLanh,
  commitments: [
    {
      ...first,
      id: "adjusted",
      responsible: [{ unit: "phong-kt-ht", role: "lead" }],
      when: leaf("review.held"),
      readings: [
        { id: "once", requirement: leaf("mark.granted") },
        { id: "twice", requirement: leaf("mark.filed") },
      ],
    },
  ],
};
const stages = (unit?: string) =>
  needsOf(plan, unit === undefined ? undefined : dutiesOf(unit, plan).tells).flatMap((need) =>
    [...need.stages.keys()].map((stage) => `${need.procedure}.${stage}`),
  );

describe("what a unit is asked to report", () => {
  test("is what any reading of its promises counts, and what decides whether they apply at all", () => {
    expect(stages("phong-kt-ht").toSorted()).toEqual(["mark.filed", "mark.granted", "review.held"]);
    expect(stages("chi-cuc-tcdlcl")).toEqual([]);
    expect(stages()).toEqual(stages("phong-kt-ht"));
  });

  test("is put forward for the promise where nothing else is named; one thing is one row", () => {
    expect(needsOf(plan).map((need) => [need.procedure, need.for])).toEqual([
      ["review", ["adjusted"]],
      ["mark", ["adjusted"]],
    ]);
  });
});
