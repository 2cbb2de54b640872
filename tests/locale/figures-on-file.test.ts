import { expect, test } from "vitest";
import { reasonText } from "../../src/locale/say/reason.js";
import { vi } from "../../src/locale/vi/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caseFiles, frameNamed, inputOf } from "../rules/case.js";

const walked = { stated: 0 };

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
      }
  }
});

test("one that a later one may follow is told with its day", () => {
  const { plan, register } = inputOf(frameNamed("two-offices"), {
    title: { vi: "Số liệu năm 2023, hạn năm 2024", en: "The figure of 2023, due in 2024" },
    promises: {
      p: {
        due: "2024-12-31",
        needs: { kind: "latest", stage: "survey.published", attribute: "rate", atMost: 5 },
      },
    },
    subjects: { h: "Huyện" },
    records: [
      {
        subject: "h",
        stage: "survey.published",
        on: "2023",
        attributes: { rate: 4.75 },
        evidence: ["report-1"],
        recorded: "2024-02-20",
      },
    ],
    days: [],
  });
  const [finding] = evaluate(plan, register, { asOf: "2024-12-31" }).findings;
  expect(finding && reasonText(finding, vi)).toMatch(
    /số liệu mới nhất đã kê khai là 4,75.*\(.*2023\); có thể đã có số liệu sau đó/,
  );
  expect(walked.stated).toBeGreaterThan(5);
});
