import { fold } from "../../../model/values/wording.js";
import type { Cell } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { signsIn } from "./signs.js";

/** A row in which what refers to the cell above says what that says. */
export interface Resolved {
  readonly cells: readonly Cell[];
  readonly dittos: readonly { readonly column: number; readonly meant: Cell }[];
}

/** *nt*, *như trên*, `"`: the cell above, and that is told; a dash says nothing. Only in columns that are read. */
export function withDitto(
  cells: readonly Cell[],
  above: readonly Cell[],
  { read, terms }: { readonly read: ReadonlySet<number>; readonly terms: CellVocabulary },
): Resolved {
  const dittos: { readonly column: number; readonly meant: Cell }[] = [];
  const signs = signsIn(terms.words);
  const resolved = cells.map((cell, column) => {
    if (typeof cell !== "string" || cell.length > signs.longestDitto || !read.has(column)) return cell;
    const word = fold(cell).replace(/[.]$/, "");
    if (/^[-–—]+$/.test(word)) return null;
    if (!signs.ditto.has(word)) return cell;
    const meant = above[column] ?? null;
    dittos.push({ column, meant });
    return meant;
  });
  return { cells: resolved, dittos };
}
