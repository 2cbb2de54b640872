import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { explain } from "../../src/locale/say/explain.js";
import { missingText } from "../../src/locale/say/missing.js";
import { reasonText } from "../../src/locale/say/reason.js";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import type { Finding } from "../../src/rules/assessment/finding.js";
import * as any from "./any-finding.js";
import { causes, finding } from "./examples.js";
import { treeLines } from "./tree-lines.js";
import { valuesOf } from "./values.js";

const all = (of: Finding, locale: typeof vi) => [
  ...treeLines(explain(of, locale)),
  reasonText(of, locale),
  missingText(of, locale),
];
const ENGLISH =
  /\b(the|of|and|is|are|not|no|by|or|from|record|evidence|needed|met|left|late|over|lead|with|unknown|undefined|null|true|false)\b/;
const CODE =
  /\b(nothing-recorded|no-evidence|not-declared|wrong-evidence|too-coarse|allOf|anyOf|not-applicable|in-time|lost-in-print)\b/;

describe("both languages", () => {
  test.prop([any.finding], { numRuns: 500 })("carry the same numbers, dates and ids, line by line", (of) => {
    expect(all(of, vi).map(valuesOf)).toEqual(all(of, en).map(valuesOf));
  });

  test.prop([any.finding], { numRuns: 200 })(
    "make whole sentences, in NFC, without a code or a word of the other",
    (of) => {
      for (const text of treeLines(explain(of, vi)).map((line) => line.trim())) {
        expect(text).toMatch(/^[^a-z].*[^.;:, ]\.$/u);
        expect(text).not.toMatch(ENGLISH);
      }
      for (const text of [...all(of, vi), ...all(of, en)]) {
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(CODE);
        expect(text).not.toMatch(/ {2}\S.* {2}|undefined|\[object|NaN/);
      }
    },
  );

  test.prop([fc.constantFrom(...Object.values(causes))])(
    "say why for every cause, and what would settle it",
    (cause) => {
      const of = { ...finding, causes: [causes["condition-open"], cause] };
      expect(valuesOf(reasonText(of, vi))).toEqual(valuesOf(reasonText(of, en)));
      expect(valuesOf(missingText(of, vi))).toEqual(valuesOf(missingText(of, en)));
    },
  );
});
