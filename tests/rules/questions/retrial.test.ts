import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { slotsOf } from "../../../src/rules/questions/slots.js";
import { supposing } from "../../../src/rules/questions/supposed.js";
import { trialOf } from "../../../src/rules/questions/trial.js";
import { caseFiles, inputOf } from "../case.js";

describe.each(caseFiles)(
  "what an answer does is what judging everything again finds: $name",
  ({ plan: frame, cases }) => {
    test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
      const { plan, register } = inputOf(frame, given);
      for (const { asOf, knownBy } of given.days) {
        if (knownBy !== undefined) continue;
        const trial = trialOf(plan, register, { asOf });
        const slots = trial.findings.flatMap((finding) => slotsOf(finding, trial));
        for (const { facts, reply } of slots.flatMap(({ options }) => options)) {
          const whole = evaluate(plan, supposing(register, facts), { asOf }).findings;
          expect(trial.judged(facts, trial.findings), JSON.stringify(reply)).toEqual(whole);
        }
      }
    });
  },
);
