import { isFact, type FactRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import type { LegalRemark } from "../../rules/criteria/remark.js";
import type { Explanation } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";

/** The records behind some findings, in the order of the register: what the annex of evidence lists. */
export function recordsBehind(findings: readonly Finding[], register: Register): readonly FactRecord[] {
  const used = new Set(findings.flatMap(({ evidence }) => evidence.map(({ record }) => record)));
  return register.records.filter(isFact).filter(({ id }) => used.has(id));
}

/** A finding whose records bear names that a reader of the paper can look up, instead of ids. */
export const renamed = (finding: Finding, nameOf: (record: string) => string): Finding => ({
  ...finding,
  causes: renamedCauses(finding.causes, nameOf),
  explanation: nodeOf(finding.explanation, nameOf),
});

/** The same of what the law says. */
export const renamedRemark = (remark: LegalRemark, nameOf: (record: string) => string): LegalRemark => ({
  ...remark,
  causes: renamedCauses(remark.causes, nameOf),
});

/** The same of causes alone. */
export const renamedCauses = <One extends LegalRemark["causes"][number]>(
  causes: readonly One[],
  nameOf: (record: string) => string,
): readonly One[] =>
  causes.map((cause) => ("records" in cause ? { ...cause, records: cause.records.map(nameOf) } : cause));

function nodeOf(node: Explanation, nameOf: (record: string) => string): Explanation {
  const causes = renamedCauses(node.causes, nameOf);
  if (node.kind !== "allOf" && node.kind !== "anyOf") return { ...node, causes };
  return { ...node, causes, parts: node.parts.map((part) => nodeOf(part, nameOf)) };
}
