import { procedureOf } from "../../model/stage-ref.js";
import { tallies } from "../judge.js";
import type { Finding } from "../finding.js";
import type { LegalRemark } from "./remark.js";

/** The remarks on the subjects that a finding counts, in the procedure for which it counts them: the same objects, not copies. */
export function criteriaOf(finding: Finding, criteria: readonly LegalRemark[]): readonly LegalRemark[] {
  const counted = new Set(
    tallies(finding.explanation).flatMap(({ measure, subjects }) =>
      subjects.map(({ id }) => `${procedureOf(measure.stage)} ${id}`),
    ),
  );
  return criteria.filter(({ procedure, subject }) => counted.has(`${procedure} ${subject.id}`));
}
