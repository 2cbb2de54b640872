import { readFileSync } from "node:fs";
import { issueTexts, evaluate, explain, parseRegister } from "phoihop";
import type { Explained } from "phoihop/findings";
import { vi } from "phoihop/locale/vi";
import { plan } from "./plan.js";

/** The illustrative register, read and checked. */
export function register() {
  const text = readFileSync(new URL("minh-hoa.json", import.meta.url), "utf8");
  const parsed = parseRegister(JSON.parse(text), plan);
  if (!parsed.ok) throw new Error(issueTexts(parsed.issues, vi).join("\n"));
  return parsed.value;
}

/**
 * The review (tổng kết) of the programme on a day, in words.
 *
 * @param knownBy - use only what had been recorded by this day.
 */
export function review(asOf: string, knownBy = "9999-12-31") {
  const assessment = evaluate(plan, register(), { asOf, knownBy });
  const reasons = assessment.findings.map((finding) => indented(explain(finding, vi)));
  return { ...assessment, text: reasons.join("\n\n") };
}

const indented = ({ text, parts }: Explained, depth = 0): string =>
  [`${"  ".repeat(depth)}${text}`, ...parts.map((part) => indented(part, depth + 1))].join("\n");
