import type { Assessment } from "../../rules/assessment/assessment.js";
import { findingLines } from "./finding-table.js";
import type { Setting } from "../setting.js";
import { titleLines } from "../terminal/title.js";
import { totalLines } from "./total-lines.js";

/** A whole review: what was judged, every finding, the totals, remarks. */
export const reviewLines = (assessment: Assessment, setting: Setting): readonly string[] => [
  ...titleLines(assessment, setting),
  "",
  ...findingLines(assessment.findings, assessment.asOf, setting),
  "",
  ...totalLines(assessment, setting),
];
