import type { Warning } from "../../../model/issue/issue.js";
import { fold } from "../../../model/values/wording.js";
import { cleanLine } from "../../cells/clean-text.js";
import { text } from "../../cells/fields.js";
import { shownCell } from "../../cells/shown-cell.js";
import { type Cell, cellName, isBlank } from "../../book/sheet.js";
import { spreadMerges } from "../../read/spread-merges.js";
import { noRow } from "./no-row.js";
import type { FormReading, FormSource } from "./form-reading.js";
import type { RowTold } from "./read-row.js";
import { withDitto } from "./ditto.js";
import { swappedDays } from "./swapped-days.js";
import { formTable, type FormTable } from "./form-table.js";
import { tellRow } from "./tell-row.js";
import { unitAbove } from "./money-unit.js";

/** All that a sheet of a return tells: each row one thing; what is no row is passed over, and that is told. */
export function readForm(source: FormSource): FormReading {
  const { sheet, found, file } = source;
  const at = (row: number, column: number) => `${file}!${sheet.name}!${cellName(row, column)}`;
  const warnings: Warning[] = [...headWarnings(source, at), ...swappedDays(source, at)];
  const spread = spreadMerges(sheet, found.row);
  const ids = new Map<string, number>();
  const told: RowTold[] = [];
  const table = formTable(source, aboveOf(source));
  const read = new Set(found.columns.map(({ index }) => index));
  let above: readonly Cell[] = [];
  for (let row = found.row + 1; row < sheet.rows.length; row++) {
    const cells = spread(row);
    if (cells.every(isBlank) || isHeadAgain(cells, source)) continue;
    const why = noRow(cells, table);
    if (why !== null) {
      warnings.push({
        code: "not-used",
        path: [],
        cell: at(row, why.column),
        why: why.why,
        found: why.found,
      });
      continue;
    }
    const resolved = withDitto(cells, above, { read, terms: source.terms });
    for (const { column, meant } of resolved.dittos)
      warnings.push({
        code: "read-as",
        path: [],
        cell: at(row, column),
        found: shownCell(cells[column] ?? null),
        meant: shownCell(meant),
      });
    above = resolved.cells;
    told.push(tellRow({ cells: resolved.cells, row, copy: copyOf(resolved.cells, table, ids) }, table));
  }
  return {
    records: told.flatMap((one) => one.records),
    subjects: told.flatMap((one) => one.subjects),
    documents: told.flatMap((one) => one.documents),
    notes: told.flatMap((one) => one.notes),
    issues: told.flatMap((one) => one.issues),
    warnings: [...warnings, ...told.flatMap((one) => one.warnings)],
  };
}

/** Heads that are missing, renamed or not known; a column without a head that says something. */
function headWarnings({ found, sheet }: FormSource, at: (row: number, column: number) => string): Warning[] {
  const known = new Set(found.columns.map(({ column }) => column.key));
  const missing = found.sheet.columns.filter(
    ({ key, hidden, part }) => hidden === undefined && !known.has(key) && part !== "end",
  );
  const headed = new Set([...found.columns, ...found.unknown].map(({ index }) => index));
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = (index: number) =>
    sheet.rows.findIndex((cells, row) => row > found.row && !isBlank(cells[index]));
  const bare = Array.from({ length: widest }, (_, index) => index).filter(
    (index) => !headed.has(index) && filled(index) >= 0,
  );
  return [
    ...missing.map(({ head, group }): Warning => ({
      code: "column-missing",
      path: [],
      cell: at(found.row, 0),
      found: group === "" ? head : `${group}: ${head}`,
    })),
    ...found.unknown
      .filter(({ index }) => filled(index) >= 0)
      .map(({ index, text }): Warning => ({
        code: "column-not-read",
        path: [],
        cell: at(found.row, index),
        found: text,
      })),
    ...bare.map((index): Warning => {
      const row = filled(index);
      return {
        code: "not-used",
        path: [],
        cell: at(row, index),
        why: "no-head",
        found: shownCell(sheet.rows[row]?.[index] ?? null),
      };
    }),
  ];
}

const isHeadAgain = (cells: readonly Cell[], { found }: FormSource) =>
  found.columns.filter(({ head, index }) => head === cells[index]).length > 2;

/** How many rows with this id and name came before: a row that was copied is another one. */
function copyOf(cells: readonly Cell[], { indexOf }: FormTable, ids: Map<string, number>): number {
  const cellOf = (key: string) => text(cells[indexOf.get(key) ?? -1]);
  const key = `${cellOf("id")} ${fold(cellOf("subject"))}`;
  const copy = ids.get(key) ?? 0;
  ids.set(key, copy + 1);
  return copy;
}

/** *ĐVT: …* above the heads. */
const aboveOf = ({ sheet, found }: FormSource): string | null =>
  sheet.rows
    .slice(0, found.row)
    .flat()
    .flatMap((cell) => (typeof cell === "string" ? (unitAbove(cleanLine(cell)) ?? []) : []))[0] ?? null;
