import type { EvidenceDocument } from "../../model/register/document.js";
import { cleanLine } from "./clean-text.js";

/** The numbers of papers in a cell: several stand on lines of their own, or are parted by semicolons. */
export const numbersIn = (cell: string): readonly string[] =>
  cell
    .split(/\n|;|,\s+(?=số\s)|\s+và\s+(?=(?:số\s)?\d)/iu)
    .map((number) => cleanLine(number).replace(/^số[\s:]+/iu, ""))
    .filter((number) => number !== "");

/**
 * One cell for the numbers of papers: of the first, and of those of its kind that follow it, for a row has one cell for kinds.
 * Undefined where the first has no number.
 */
export function numbersCell(papers: readonly (EvidenceDocument | undefined)[]): string | undefined {
  const [first] = papers;
  if (first?.number === undefined) return undefined;
  const other = papers.findIndex((paper) => paper?.kind !== first.kind || !isReadBack(paper?.number));
  const shown = other < 0 ? papers : papers.slice(0, Math.max(1, other));
  return shown.map((paper) => paper?.number ?? "").join("; ");
}

/** A number that a reader of the cell would take for others is not put beside another. */
const isReadBack = (number: string | undefined): boolean =>
  number !== undefined && numbersIn(number).length === 1 && numbersIn(number)[0] === number;
