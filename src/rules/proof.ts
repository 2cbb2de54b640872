import type { DocumentKind, EvidenceDocument } from "../model/document.js";
import type { FactRecord } from "../model/record.js";
import type { Cause } from "./cause.js";

type Documents = Readonly<Record<string, EvidenceDocument>>;

/** How good the papers are: none, some, or of a kind that proves. */
export type Grade = 0 | 1 | 2;

export function grade(
  evidence: readonly string[] | undefined,
  accepted: readonly DocumentKind[],
  documents: Documents,
): Grade {
  if (evidence === undefined || evidence.length === 0) return 0;
  return evidence.some((id) => proves(documents[id]?.kind, accepted)) ? 2 : 1;
}

const proves = (kind: DocumentKind | undefined, accepted: readonly DocumentKind[]) =>
  kind !== undefined && accepted.includes(kind);

/** Any paper but a news page proves what a unit states or decides in its own name. */
export const isStated = (evidence: readonly string[] | undefined, documents: Documents): boolean =>
  evidence !== undefined &&
  evidence.some((id) => documents[id]?.kind !== undefined && documents[id].kind !== "news");

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
  const found = records.flatMap(({ evidence = [] }) => evidence.map((id) => documents[id]?.kind ?? null));
  return { code: "wrong-evidence", records: ids, found: [...new Set(found)], accepted };
}
