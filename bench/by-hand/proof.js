/**
 * @import { DocumentKind } from "../../src/model/register/document.js"
 * @import { Register } from "../../src/model/register/register.js"
 */
/** @typedef {Register["documents"]} Documents */

/** @type {readonly DocumentKind[]} */
const DECLARING = ["letter", "report", "minutes", "declaration", "decision", "notice"];

/**
 * @param {readonly string[] | undefined} evidence
 * @param {readonly DocumentKind[]} accepted
 * @param {Documents} documents
 */
export function isProved(evidence, accepted, documents) {
  if (evidence === undefined) return false;
  for (const id of evidence) {
    const kind = documents[id]?.kind;
    if (kind !== undefined && accepted.includes(kind)) return true;
  }
  return false;
}

/**
 * @param {readonly string[] | undefined} evidence
 * @param {Documents} documents
 */
export const isDeclared = (evidence, documents) => isProved(evidence, DECLARING, documents);

/**
 * @param {readonly string[] | undefined} evidence
 * @param {Documents} documents
 */
export function isStated(evidence, documents) {
  if (evidence === undefined) return false;
  for (const id of evidence) {
    const kind = documents[id]?.kind;
    if (kind !== undefined && kind !== "news") return true;
  }
  return false;
}
