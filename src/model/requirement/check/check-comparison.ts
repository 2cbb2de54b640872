import * as z from "zod/mini";
import type { Path } from "../../issue/issue.js";
import { at, type Check, type ReportIssue } from "../../parse/checks.js";
import { checkDecimals } from "../attribute-value.js";
import { checkQuantity } from "./check-quantity.js";
import { foregone } from "../outcome.js";
import { isSameScale, unitOf } from "../scale.js";
import { COMPARISONS, type Comparator } from "../comparison.js";
import { Threshold } from "../threshold.js";
import type { Scale, Vocabulary } from "../vocabulary.js";

/** One comparison, with a threshold on the scale of what is measured, that some register meets and some other does not. */
export const checkComparison =
  (words: Vocabulary, scale: Scale | undefined): Check =>
  (value, path, report) => {
    const found = COMPARISONS.filter((comparison) => at(value, comparison) !== undefined);
    if (found.length !== 1) report({ code: "one-comparison", path, found, accepted: COMPARISONS });
    for (const comparison of found)
      checkThreshold({ words, scale, comparison })(at(value, comparison), [...path, comparison], report);
  };

interface Compared {
  readonly words: Vocabulary;
  readonly scale: Scale | undefined;
  readonly comparison: Comparator;
}

const checkThreshold =
  ({ words, scale, comparison }: Compared): Check =>
  (value, path, report) => {
    const base = at(value, "of");
    const baseScale = checkQuantity(words)(base, [...path, "of"], report);
    const parsed = z.safeParse(Threshold, value);
    if (!parsed.success || scale === undefined) return;
    const threshold = parsed.data;
    if (baseScale !== undefined && !isSameScale(scale, baseScale)) {
      const [found, expected] = [unitOf(baseScale), unitOf(scale)];
      report({ code: "other-unit", path: [...path, "of"], found, expected });
    }
    checkNumbers(scale, threshold, path, report);
    const outcome = foregone(scale, comparison, threshold);
    if (outcome !== undefined) report({ code: "foregone", path, comparison, ...outcome });
  };

/** Numbers that stand in a threshold are as fine as what is measured, and what a percentage is taken of is something. */
function checkNumbers(scale: Scale, threshold: Threshold, path: Path, report: ReportIssue): void {
  const fine = checkDecimals(scale === "subjects" ? 0 : scale.decimals);
  if (typeof threshold === "number") return fine(threshold, path, report);
  if (threshold.plus !== undefined) fine(threshold.plus, [...path, "plus"], report);
  if (typeof threshold.of !== "number") return;
  fine(threshold.of, [...path, "of"], report);
  if (threshold.of <= 0)
    report({
      code: "too-small",
      path: [...path, "of"],
      found: String(threshold.of),
      minimum: 0,
      exclusive: true,
    });
}
