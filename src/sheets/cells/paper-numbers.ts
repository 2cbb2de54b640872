import type { EvidenceDocument } from "../../model/register/document.js";
import { cleanLine } from "./clean-text.js";

/** The numbers of papers in a cell: several stand on lines of their own, or are parted by semicolons. */
export const numbersIn = (cell: string): readonly string[] =>
  cell
    .split(/\n|;|,\s+(?=số\s)|\s+và\s+(?=(?:số\s)?\d)/iu)
    .map((number) => cleanLine(number).replace(/^số[\s:]+/iu, ""))
    .filter((number) => number !== "");

/**
 * The numbers that one cell shows: that of the first paper, and those of the papers of its kind that follow it, for a row has one
 * cell for kinds.
 */
export function numbersShown(papers: readonly (EvidenceDocument | undefined)[]): readonly string[] {
  const [first, ...others] = papers;
  if (first?.number === undefined) return [];
  const more: string[] = [];
  for (const other of isReadBack(first.number) ? others : []) {
    if (other?.number === undefined || other.kind !== first.kind || !isReadBack(other.number)) break;
    more.push(other.number);
  }
  return [first.number, ...more];
}

/** A number that a reader of the cell would take for others is not put beside another. */
const isReadBack = (number: string): boolean =>
  numbersIn(number).length === 1 && numbersIn(number)[0] === number;
