import { isFields, type Fields } from "../../model/values/fields.js";
import { fieldOf, isSame, setField, withoutField } from "../cells/fields.js";
import type { Column } from "../book/column.js";
import { readCell, type Fault, type ReadCell, type ReadColumn } from "../cells/read-cell.js";
import { type Cell, isBlank } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { writeCell } from "../cells/write-cell.js";

/** A fault, and in which column of its row. */
interface RowFault {
  readonly key: string;
  readonly fault: Fault;
}

/** An entry read from a row. */
export interface ReadRow {
  readonly fields: Fields;
  readonly faults: readonly RowFault[];
  /** The entry as it was written, where the row still has it whole. */
  readonly was?: Fields;
}

/** A column, and where it stands on the sheet. */
interface PlacedReading extends ReadColumn {
  readonly index: number;
}

const REST = "rest";

/**
 * An entry as a row: each field in its column, and in the hidden rest the whole entry, so that nothing is lost that a cell
 * cannot say, and a cell that a person has changed can be told from one that nobody has touched.
 */
export function rowOf(entry: Fields, columns: readonly Column[], terms: CellVocabulary): readonly Cell[] {
  return columns.map((column): Cell => {
    if (column.key === REST) return writeCell(entry, column, terms);
    const value = fieldOf(entry, column.key);
    return value === undefined ? null : writeCell(value, column, terms);
  });
}

/** Reads the rows of one sheet: what a text means in a column is found once, however many rows say it. */
export function rowReader(
  columns: readonly PlacedReading[],
  terms: CellVocabulary,
): (cells: readonly Cell[]) => ReadRow {
  const readers = columns
    .filter(({ key }) => key !== REST)
    .map((column) => ({ column, read: readOnce(column, terms) }));
  const rest = columns.find(({ key }) => key === REST);
  return (cells) => {
    const faults: RowFault[] = [];
    const valueOf = (key: string, cell: ReadCell): unknown => {
      if (cell.ok) return cell.value;
      for (const fault of cell.faults) faults.push({ key, fault });
      return undefined;
    };
    const kept = rest && valueOf(REST, readCell(cells[rest.index] ?? null, rest, terms));
    let fields: Record<string, unknown> = isFields(kept) ? { ...kept } : {};
    for (const { column, read } of readers) {
      const cell = cells[column.index] ?? null;
      if (isUnchanged(fields, cell, column, terms)) continue;
      if (isBlank(cell)) {
        fields = { ...withoutField(fields, column.key) };
        continue;
      }
      const value = valueOf(column.key, read(cell));
      if (value !== undefined) setField(fields, column.key, value);
    }
    const isWhole = isFields(kept) && kept["id"] !== undefined && !isSame(kept, fields);
    return { fields, faults, ...(isWhole && { was: kept }) };
  };
}

/** A cell that somebody has changed or emptied since it was written outweighs the hidden rest. */
function isUnchanged(fields: Fields, cell: Cell, column: Column, terms: CellVocabulary): boolean {
  const kept = fieldOf(fields, column.key);
  if (kept === undefined) return isBlank(cell);
  const written = writeCell(kept, column, terms);
  return isSame(written, cell) || (isBlank(written) && isBlank(cell));
}

function readOnce(column: ReadColumn, terms: CellVocabulary): (cell: Cell) => ReadCell {
  const known = new Map<string | number | boolean, ReadCell>();
  return (cell) => {
    if (cell === null || typeof cell === "object") return readCell(cell, column, terms);
    const read = known.get(cell) ?? readCell(cell, column, terms);
    known.set(cell, read);
    return read;
  };
}
