import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { soundFiles } from "../../../.ci/packing/sound-files.js";
import { plan as anotherDistrict } from "../../../examples/another-district/plan.js";
import { plan as enterprises } from "../../../examples/dong-thap-enterprises/plan.js";
import { plan as ngoma } from "../../../examples/ngoma-district/plan.js";
import { plan as ofFigures } from "../../../examples/plan-of-figures/plan.js";
import { Attribute } from "../../../src/model/plan/attribute.js";
import { parsePlan, parsePlanWithCare } from "../../../src/model/plan/parse-plan.js";
import { Plan } from "../../../src/model/plan/plan.js";
import { Register } from "../../../src/model/register/register.js";
import { soundPlan } from "../../../src/model/sound/sound-plan.js";
import { Day, PartialDate } from "../../../src/model/values/date.js";
import { Line, Wording } from "../../../src/model/values/wording.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { smallPlan } from "../../fixtures/small-plan.js";
import { expectAlike } from "./alike.js";
import { mutants } from "./mutants.js";

const MUTANTS = 1_000;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const compare = (value: unknown) => expectAlike(value, parsePlan(value), parsePlanWithCare(value));

test.each([...soundFiles({ Attribute, Plan, Register, Day, PartialDate, Line, Wording })])(
  "%s is the code of its schema: `npm run sound` writes it anew",
  (name, code) => {
    expect(readFileSync(new URL(`../../../src/model/sound/${name}`, import.meta.url), "utf8")).toBe(code);
  },
);

describe("a plan is read alike on the quick and on the careful way", () => {
  test.each([smallPlan, caoLanh, anotherDistrict, enterprises, ngoma, ofFigures])("$id", (plan) => {
    expect(soundPlan(plain(plan))).toBeDefined();
    compare(plain(plan));
  });

  test(`${MUTANTS} that were changed by chance`, { timeout: 300_000 }, () => {
    let sound = 0;
    for (const mutant of mutants(plain(smallPlan), MUTANTS)) {
      compare(mutant);
      if (soundPlan(mutant) !== undefined) sound++;
    }
    // Both ways were gone often.
    expect(sound).toBeGreaterThan(MUTANTS / 20);
    expect(sound).toBeLessThan(MUTANTS / 1.5);
  });
});
