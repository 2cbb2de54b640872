import { expect, test } from "vitest";
import { reasonText } from "../../src/locale/say/reason.js";
import { vi } from "../../src/locale/vi/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caseFiles, inputOf } from "../rules/case.js";

const walked = { stated: 0, later: 0 };

/** Of one subject, with a figure that stands, whether or not a later one may have come. */
test.each(caseFiles)("a figure that is on file is said to be: $name", ({ plan: frame, cases }) => {
  for (const given of cases) {
    const { plan, register } = inputOf(frame, given);
    for (const day of given.days)
      for (const finding of evaluate(plan, register, day).findings) {
        const { explanation } = finding;
        // What it is held against may lack its figure.
        if (
          explanation.kind !== "latest" ||
          (explanation.base !== null && typeof explanation.base === "object")
        )
          continue;
        const [only, ...others] = explanation.tally.subjects;
        if (only?.value?.most == null || only.value.least !== only.value.most || others.length > 0) continue;
        const text = reasonText(finding, vi);
        expect(text, given.title.vi).not.toContain("chưa có số liệu");
        walked.stated += 1;
        if (text.includes("số liệu mới nhất đã kê khai")) walked.later += 1;
      }
  }
});

test("many are walked, and some of them may be followed", () => {
  expect(walked.stated).toBeGreaterThan(5);
  expect(walked.later).toBeGreaterThan(1);
});
