import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, answerByHand } from "../../bench/answers.js";
import { prepare } from "../../bench/by-hand/evaluate.js";
import { plan as anotherDistrict } from "../../examples/another-district/plan.js";
import { plan as planOfFigures } from "../../examples/plan-of-figures/plan.js";
import { addDays } from "../../src/model/date.js";
import { parseAmendment } from "../../src/model/parse-amendment.js";
import { parseRegister } from "../../src/model/parse-register.js";
import type { Plan } from "../../src/model/plan.js";
import type { Register } from "../../src/model/register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { DAYS, planFor, small } from "../rules/arbitrary.js";

/** How many small registers are judged; more of them with `SAMPLES=20000`. */
const SAMPLES = Number(process.env["SAMPLES"] ?? 300);

/** Both evaluators, on one day. */
function bothOn(plan: Plan, register: Register) {
  const byHand = prepare(plan);
  return (asOf: string, knownBy?: string) => ({
    ours: evaluate(plan, register, knownBy === undefined ? { asOf } : { asOf, knownBy }).findings.map(answer),
    hand: byHand(register, asOf, knownBy).map(answerByHand),
  });
}

describe("the evaluator by hand, against which speed is measured, says what evaluate says", () => {
  test.each([
    ["cao-lanh/minh-hoa", caoLanh],
    ["cao-lanh/public-record", caoLanh],
    ["another-district/minh-hoa", anotherDistrict],
    ["plan-of-figures/minh-hoa", planOfFigures],
  ] as const)("on days of %s", (name, plan) => {
    const both = bothOn(plan, registerIn(name, plan));
    for (let day = plan.period.from; day < "2027-06-30"; day = addDays(day, 97)) {
      const { ours, hand } = both(day);
      expect(hand, `as of ${day}`).toEqual(ours);
    }
  });

  test("under an amendment, before and after it", () => {
    const amendment = parseAmendment(read("cao-lanh/du-thao-dieu-chinh"), caoLanh);
    if (!amendment.ok) throw new Error(JSON.stringify(amendment.issues));
    const plan = { ...caoLanh, amendments: [amendment.value] };
    const both = bothOn(plan, registerIn("cao-lanh/minh-hoa", plan));
    const { on } = amendment.value;
    for (const day of [addDays(on, -1), on, "2025-12-31", "2026-03-31"]) {
      const { ours, hand } = both(day);
      expect(hand, `as of ${day}`).toEqual(ours);
    }
  });

  test(`on every day of review of ${SAMPLES} small registers`, () => {
    fc.assert(
      fc.property(small, fc.boolean(), (given, isEarly) => {
        const both = bothOn(planFor(given), given.register);
        for (const asOf of DAYS) {
          const { ours, hand } = both(asOf, isEarly ? asOf : undefined);
          expect(hand, `as of ${asOf}`).toEqual(ours);
        }
      }),
      { numRuns: SAMPLES },
    );
  });
});

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8"));

function registerIn(name: string, plan: Plan): Register {
  const parsed = parseRegister(read(name), plan);
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
