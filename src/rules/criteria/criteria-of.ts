import { procedureOf } from "../../model/plan/stage-ref.js";
import { talliesIn } from "../assessment/explanation.js";
import type { Finding } from "../assessment/finding.js";
import type { LegalRemark } from "./remark.js";

/**
 * The remarks by law (nhận xét theo tiêu chí pháp lý) on the subjects that a finding counts, in the procedure for which it
 * counts them: the same objects, not copies.
 *
 * @example
 * const { findings } = evaluate(plan, register, { asOf });
 * const { criteria } = judgeLaw(plan, register, law, { asOf });
 * const byFinding = findings.map((finding) => criteriaOf(finding, criteria));
 */
export function criteriaOf(finding: Finding, criteria: readonly LegalRemark[]): readonly LegalRemark[] {
  const counted = new Set(
    talliesIn(finding.explanation).flatMap(({ quantity, subjects }) =>
      subjects.map(({ id }) => `${procedureOf(quantity.stage)} ${id}`),
    ),
  );
  return criteria.filter(({ procedure, subject }) => counted.has(`${procedure} ${subject.id}`));
}
