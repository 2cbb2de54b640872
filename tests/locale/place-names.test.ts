import { expect, test } from "vitest";
import { explain } from "../../src/locale/say/explain.js";
import { missingText } from "../../src/locale/say/missing.js";
import { reasonText } from "../../src/locale/say/reason.js";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { caseFiles, inputOf } from "../rules/case.js";

test.each(caseFiles)("no id of a task or a product reaches a reader: $name", ({ plan: frame, cases }) => {
  for (const given of cases) {
    const { plan, register } = inputOf(frame, given);
    for (const day of given.days)
      for (const finding of evaluate(plan, register, day).findings)
        for (const locale of [vi, en]) {
          const texts = [reasonText(finding, locale), missingText(finding, locale), explain(finding, locale)];
          expect(JSON.stringify(texts), given.title.en).not.toMatch(/row-\d|guava-mark|mango-mark/u);
        }
  }
});
