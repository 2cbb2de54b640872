import { DECLARING } from "../../model/register/completeness-statement.js";
import type { DocumentKind, EvidenceDocument } from "../../model/register/document.js";
import type { FactRecord } from "../../model/register/record.js";
import type { Cause } from "../assessment/cause.js";

type Documents = Readonly<Record<string, EvidenceDocument>>;

/** What kind of paper it is, where that is stated. */
export const kindOf = (id: string, documents: Documents): DocumentKind | undefined => documents[id]?.kind;

/** A paper of a kind that proves. */
export const isProved = (
  evidence: readonly string[] | undefined,
  accepted: readonly (DocumentKind | undefined)[],
  documents: Documents,
): boolean => evidence !== undefined && evidence.some((id) => accepted.includes(kindOf(id, documents)));

/** Any paper but a news page proves what a unit decides in its own name. */
export const isStated = (evidence: readonly string[] | undefined, documents: Documents): boolean =>
  evidence !== undefined && evidence.some((id) => ![undefined, "news"].includes(kindOf(id, documents)));

/** A unit declares something in a letter, report, minutes, declaration, decision or notice. */
export const isDeclared = (evidence: readonly string[] | undefined, documents: Documents): boolean =>
  isProved(evidence, DECLARING, documents);

/** What is wrong with the papers of a record that is not proved. */
export function proofProblem(
  { id, evidence }: FactRecord,
  accepted: readonly DocumentKind[],
  documents: Documents,
): Cause | null {
  if (isProved(evidence, accepted, documents)) return null;
  const records = [id];
  if (evidence === undefined || evidence.length === 0) return { code: "no-evidence", records };
  const found = evidence.map((paper) => kindOf(paper, documents) ?? null);
  return { code: "wrong-evidence", records, found: [...new Set(found)], accepted };
}
