import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { additionsOf, putOnFile } from "../../../src/rules/questions/simulate/on-file.js";
import { optionsOf } from "../../../src/rules/questions/open-fact.js";
import { openFactsOf } from "../../../src/rules/questions/open/open-facts.js";
import { simulationOf } from "../../../src/rules/questions/simulate/simulation.js";
import { caseFiles, inputOf } from "../case.js";

describe.each(caseFiles)(
  "what an answer does is what judging everything again finds: $name",
  ({ plan: frame, cases }) => {
    test.each(cases.map((given) => [given.title.en, given] as const))("%s", (_, given) => {
      const { plan, register } = inputOf(frame, given);
      for (const { asOf, knownBy } of given.days) {
        if (knownBy !== undefined) continue;
        const simulation = simulationOf(plan, register, { asOf });
        const facts = simulation.findings.flatMap((finding) => {
          const location = simulation.locationOf(finding);
          return location === undefined ? [] : openFactsOf(finding, location);
        });
        for (const { key, options } of facts.map((fact) => ({
          ...fact,
          options: optionsOf(fact, simulation),
        })))
          for (const { hypothesis, reply } of options) {
            const more = additionsOf(simulation)([hypothesis]);
            const whole = evaluate(plan, putOnFile(register, more), { asOf }).findings;
            const again = simulation.judged([hypothesis], simulation.findings);
            expect(again, `${key} ${JSON.stringify(reply)}`).toEqual(whole);
          }
      }
    });
  },
);
