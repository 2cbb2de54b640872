import type { DocumentKind, EvidenceDocument } from "../model/document.js";
import type { FactRecord } from "../model/record.js";
import type { Cause } from "./cause.js";

type Documents = Readonly<Record<string, EvidenceDocument>>;

/** How good the papers are: none, some, or of a kind that proves. */
export type Grade = 0 | 1 | 2;

export function grade(
  evidence: readonly string[] | undefined,
  accepted: readonly (DocumentKind | undefined)[],
  documents: Documents,
): Grade {
  if (evidence === undefined || evidence.length === 0) return 0;
  return evidence.some((id) => accepted.includes(kindOf(id, documents))) ? 2 : 1;
}

/** What kind of paper it is, where that is stated. */
export const kindOf = (id: string, documents: Documents): DocumentKind | undefined => documents[id]?.kind;

/** Any paper but a news page proves what a unit states or decides in its own name. */
export const isStated = (evidence: readonly string[] | undefined, documents: Documents): boolean =>
  evidence !== undefined && evidence.some((id) => ![undefined, "news"].includes(kindOf(id, documents)));

/** What is wrong with the papers of records that are not proved. */
export function flaw(
  grade: Grade,
  records: readonly FactRecord[],
  accepted: readonly DocumentKind[],
  documents: Documents,
): Cause | null {
  if (grade === 2) return null;
  const ids = records.map(({ id }) => id);
  if (grade === 0) return { code: "no-evidence", records: ids };
  const found = records.flatMap(({ evidence = [] }) => evidence.map((id) => kindOf(id, documents) ?? null));
  return { code: "wrong-evidence", records: ids, found: [...new Set(found)], accepted };
}
