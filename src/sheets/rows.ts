import { fieldOf, isFields, isSame, withField, withoutField, type Fields } from "./fields.js";
import type { Column } from "./column.js";
import { readCell, type Fault, type Reading } from "./read-cell.js";
import { type Cell, isBlank } from "./sheet.js";
import type { Terms } from "./terms.js";
import { writeCell } from "./write-cell.js";

/** A fault, and in which column of its row. */
interface RowFault {
  readonly key: string;
  readonly fault: Fault;
}

/** An entry read from a row. */
export interface ReadRow {
  readonly fields: Fields;
  readonly faults: readonly RowFault[];
}

const REST = "rest";

/** An entry as a row: each field in its column; what a cell cannot give back exactly stands in the hidden rest too. */
export function rowOf(entry: Fields, columns: readonly Column[], terms: Terms): readonly Cell[] {
  let rest = entry;
  const cells = columns.map((column): Cell => {
    const value = fieldOf(entry, column.key);
    if (column.key === REST || value === undefined) return null;
    const cell = writeCell(value, column, terms);
    const back = readCell(cell, column, terms);
    if (back.ok && isSame(back.value, value)) rest = withoutField(rest, column.key);
    return cell;
  });
  if (Object.keys(rest).length === 0) return cells;
  return columns.map((column, index) =>
    column.key === REST ? writeCell(rest, column, terms) : (cells[index] ?? null),
  );
}

/** A row as an entry; a cell that somebody has changed since it was written outweighs the hidden rest. */
export function entryOf(
  cells: ReadonlyMap<string, Cell>,
  columns: readonly Reading[],
  terms: Terms,
): ReadRow {
  const faults: RowFault[] = [];
  const read = (column: Reading): unknown => {
    const cell = readCell(cells.get(column.key) ?? null, column, terms);
    if (cell.ok) return cell.value;
    for (const fault of cell.faults) faults.push({ key: column.key, fault });
    return undefined;
  };
  const restColumn = columns.find(({ key }) => key === REST);
  const rest = restColumn === undefined ? undefined : read(restColumn);
  let fields: Fields = isFields(rest) ? rest : {};
  for (const column of columns) {
    const cell = cells.get(column.key) ?? null;
    if (column.key === REST || isBlank(cell)) continue;
    const kept = fieldOf(fields, column.key);
    if (kept !== undefined && isSame(writeCell(kept, column, terms), cell)) continue;
    const value = read(column);
    if (value !== undefined) fields = withField(fields, column.key, value);
  }
  return { fields, faults };
}
