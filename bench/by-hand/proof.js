/**
 * @import { DocumentKind } from "../../src/model/document.js"
 * @import { FactRecord } from "../../src/model/record.js"
 * @import { Register } from "../../src/model/register.js"
 * @import { Cause } from "../../src/rules/cause.js"
 */

/**
 * How good the papers are: 0 none, 1 some, 2 of a kind that proves.
 * @param {readonly string[] | undefined} evidence
 * @param {readonly DocumentKind[]} accepted
 * @param {Register["documents"]} documents
 */
export function grade(evidence, accepted, documents) {
  if (evidence === undefined || evidence.length === 0) return 0;
  for (const id of evidence) {
    const kind = documents[id]?.kind;
    if (kind !== undefined && accepted.includes(kind)) return 2;
  }
  return 1;
}

/**
 * @param {number} best
 * @param {readonly FactRecord[]} records
 * @param {readonly DocumentKind[]} accepted
 * @param {Register["documents"]} documents
 * @returns {Cause | null}
 */
export function flawOf(best, records, accepted, documents) {
  if (best === 2) return null;
  const ids = records.map(({ id }) => id);
  if (best === 0) return { code: "no-evidence", records: ids };
  const found = new Set(
    records.flatMap(({ evidence = [] }) => evidence.map((id) => documents[id]?.kind ?? null)),
  );
  return { code: "wrong-evidence", records: ids, found: [...found], accepted };
}

/**
 * @param {readonly string[] | undefined} evidence
 * @param {Register["documents"]} documents
 */
export function isStated(evidence, documents) {
  if (evidence === undefined) return false;
  for (const id of evidence) {
    const kind = documents[id]?.kind;
    if (kind !== undefined && kind !== "news") return true;
  }
  return false;
}
