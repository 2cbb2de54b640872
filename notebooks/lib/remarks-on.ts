import type { Finding, Plan, Register } from "phoihop";
import { criteriaOf, isTelling, judgeLaw, type LegalRemark } from "phoihop/law";
import type { byLaw } from "./by-law.ts";

/** What the law says of the acts behind findings, each remark once. */
export function remarksOn(
  findings: readonly Finding[],
  { plan, register }: { readonly plan: Plan; readonly register: Register },
  moment: ReturnType<typeof byLaw>,
): readonly LegalRemark[] {
  const { criteria } = judgeLaw(plan, register, moment.law, moment);
  return [...new Set(findings.flatMap((finding) => criteriaOf(finding, criteria)))].filter(isTelling);
}
