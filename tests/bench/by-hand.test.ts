import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, answerByHand } from "../../bench/answers.js";
import { prepare } from "../../bench/by-hand/evaluate.js";
import { plan as anotherDistrict } from "../../examples/another-district/plan.js";
import { plan as planOfFigures } from "../../examples/plan-of-figures/plan.js";
import { addDays } from "../../src/model/values/date.js";
import { parseAmendment } from "../../src/model/plan/parse-amendment.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Register } from "../../src/model/register/register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { DAYS, planFor, small } from "../rules/arbitrary.js";
import { caseFiles, inputOf } from "../rules/case.js";

/** How many small registers are judged; more of them with `SAMPLES=20000`. */
const SAMPLES = Number(process.env["SAMPLES"] ?? 250);
/** A loaded machine judges one of them, by both evaluators, in less. */
const MOST_MS_EACH = 300;

/** Both evaluators on one day; the difference is looked for only where there is one. */
function compareOn(plan: Plan, register: Register) {
  const byHand = prepare(plan);
  return (asOf: string, knownBy?: string) => {
    const moment = knownBy === undefined ? { asOf } : { asOf, knownBy };
    const ours = evaluate(plan, register, moment).findings.map(answer);
    const hand = byHand(register, asOf, knownBy).map(answerByHand);
    if (!isDeepStrictEqual(hand, ours)) expect(hand, `as of ${asOf}`).toStrictEqual(ours);
    return ours.length;
  };
}

describe("the evaluator by hand, against which speed is measured, says what evaluate says", () => {
  test.each([
    ["cao-lanh/minh-hoa", caoLanh],
    ["cao-lanh/public-record", caoLanh],
    ["another-district/minh-hoa", anotherDistrict],
    ["plan-of-figures/minh-hoa", planOfFigures],
  ] as const)("on days of %s", (name, plan) => {
    const compare = compareOn(plan, registerIn(name, plan));
    for (let day = plan.period.from; day < "2027-06-30"; day = addDays(day, 121))
      expect(compare(day)).toBe(plan.commitments.length);
  });

  test("under an amendment, before and after it", () => {
    const amendment = parseAmendment(read("cao-lanh/du-thao-dieu-chinh"), caoLanh);
    if (!amendment.ok) throw new Error(JSON.stringify(amendment.issues));
    const plan = { ...caoLanh, amendments: [amendment.value] };
    const compare = compareOn(plan, registerIn("cao-lanh/minh-hoa", plan));
    const { on } = amendment.value;
    expect(compare(addDays(on, -1))).toBe(plan.commitments.length);
    for (const day of [on, "2025-12-31", "2026-03-31"])
      expect(compare(day)).toBeGreaterThanOrEqual(plan.commitments.length);
  });

  test.each(caseFiles)("on the days of the cases of $name", ({ plan: frame, cases }) => {
    for (const given of cases) {
      const { plan, register } = inputOf(frame, given);
      const compare = compareOn(plan, register);
      for (const { asOf, knownBy } of given.days)
        expect(compare(asOf, knownBy), given.title.en).toBeGreaterThan(0);
    }
  });

  test(`on every day of review of ${SAMPLES} small registers`, { timeout: SAMPLES * MOST_MS_EACH }, () => {
    fc.assert(
      fc.property(small, fc.boolean(), (given, isEarly) => {
        const compare = compareOn(planFor(given), given.register);
        for (const asOf of DAYS) expect(compare(asOf, isEarly ? asOf : undefined)).toBe(1);
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
