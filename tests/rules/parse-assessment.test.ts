import { expect, test } from "vitest";
import { parseAssessment } from "../../src/rules/assessment/parse-assessment.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caseFiles, inputOf } from "./case.js";

test("an assessment that was kept reads back as it was made", () => {
  for (const { plan: frame, cases } of caseFiles)
    for (const given of cases) {
      const { plan, register } = inputOf(frame, given);
      for (const { asOf, knownBy } of given.days) {
        const made = evaluate(plan, register, { asOf, ...(knownBy !== undefined && { knownBy }) });
        const read = parseAssessment(JSON.parse(JSON.stringify(made)));
        expect(read.ok ? read.value : read.issues).toEqual(made);
      }
    }
});
