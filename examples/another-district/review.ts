import { readFileSync } from "node:fs";
import { issueTexts, evaluate, explain, parseRegister } from "phoihop";
import type { Explained } from "phoihop/findings";
import { inLanguage } from "phoihop/plan";
import { vi } from "phoihop/locale/vi";
import { plan } from "./plan.js";

/**
 * The review (tổng kết) of the plan on a day, from the illustrative register, in words.
 *
 * @param knownBy - use only what had been recorded by this day.
 */
export function review(asOf: string, knownBy = "9999-12-31") {
  const text = readFileSync(new URL("minh-hoa.json", import.meta.url), "utf8");
  const parsed = parseRegister(JSON.parse(text), plan);
  if (!parsed.ok) throw new Error(issueTexts(parsed.issues, vi).join("\n"));
  const assessment = evaluate(plan, parsed.value, { asOf, knownBy });
  const reasons = assessment.findings.map((finding) => indented(explain(finding, vi)));
  return { ...assessment, text: [inLanguage(plan.title, "vi"), ...reasons].join("\n\n") };
}

const indented = ({ text, parts }: Explained, depth = 0): string =>
  [`${"  ".repeat(depth)}${text}`, ...parts.map((part) => indented(part, depth + 1))].join("\n");
