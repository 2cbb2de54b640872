import { fold } from "../../../model/values/wording.js";
import type { Cell } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { readCell } from "../../cells/read-cell.js";
import type { FormColumn } from "../form-column.js";
import { unitInHead } from "./money-unit.js";
import type { ReadFormCell } from "./form-reading.js";

/** A figure in the unit of its column; a head that names another unit is asked about, and a rate that may be a share. */
export function readFigure(
  cell: Cell,
  column: FormColumn,
  { head, terms }: { readonly head: string; readonly terms: CellVocabulary },
): ReadFormCell {
  const { units = [] } = column;
  const written = unitInHead(head);
  if (written !== null && !units.some((unit) => fold(unit) === fold(written)))
    return {
      ok: false,
      faults: [{ code: "unit-unknown", found: written, wanted: unitInHead(column.head) ?? written }],
    };
  const read = readCell(cell, column, terms);
  if (!read.ok || typeof read.value !== "number") return read;
  const { value } = read;
  const isShare = units.includes("%") && value > 0 && value < 1;
  return isShare ? { ok: true, value, odd: { code: "perhaps-share", found: value } } : read;
}
