import { contentId } from "../../../model/values/content-id.js";
import type { Issue, Warning } from "../../../model/issue/issue.js";
import { fold } from "../../../model/values/wording.js";
import type { EntryPlace } from "../../read/draft.js";
import { isFields, type Fields } from "../../../model/values/fields.js";
import { text } from "../../cells/fields.js";
import { shownCell } from "../../cells/shown-cell.js";
import { parseJson } from "../../cells/json.js";
import { namesIn } from "../../cells/read-cell.js";
import { type Cell, cellName, isBlank } from "../../book/sheet.js";
import type { FormColumn } from "../form-column.js";
import type { FormTable } from "./form-table.js";
import type { ReadFormRow, RowCells, RowTold } from "./read-row.js";
import { sentOf, type Sent } from "../sent.js";
import { tellActs } from "./tell-acts.js";

const NOTHING: RowTold = { records: [], subjects: [], documents: [], notes: [], issues: [], warnings: [] };

/** The acts, the subject and the words that a row tells; or why it tells nothing. */
export function tellRow(given: RowCells, source: FormTable): RowTold {
  const { cells, row } = given;
  const { found, file, sheet, indexOf } = source;
  const at = (key: string) =>
    `${file}!${sheet.name}!${cellName(row, indexOf.get(key) ?? indexOf.get("subject") ?? 0)}`;
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  const values = new Map<string, unknown>();
  const written = new Set<string>();
  const hidden = hiddenIn(cells, indexOf);
  for (const known of found.columns) {
    const { column, index } = known;
    const cell = cells[index] ?? null;
    if (isBlank(cell) || column.key === "sent" || column.key === "lacking") continue;
    if (isStruckCell(source, row, index)) {
      if (!isStruckRow(source, row))
        warnings.push({
          code: "not-used",
          path: [],
          cell: at(column.key),
          why: "struck",
          found: shownCell(cell),
        });
      if (!isStruckRow(source, row)) continue;
    }
    const read = source.read(cell, known);
    if (!read.ok)
      issues.push(...read.faults.map((fault): Issue => ({ ...fault, path: [], cell: at(column.key) })));
    else if (read.value !== undefined) values.set(column.key, read.value);
    if (read.ok && read.odd !== undefined) warnings.push({ ...read.odd, path: [], cell: at(column.key) });
    if (!isAsSent(cell, column, hidden)) written.add(column.key);
  }
  // A column that is gone takes nothing away from what the row was sent out with.
  for (const { values: known } of Object.values(hidden.sent))
    for (const [key, value] of Object.entries(known)) if (!indexOf.has(key)) values.set(key, value);
  const name = text(values.get("subject"));
  const place: EntryPlace = { file, sheet: sheet.name, row, columns: source.places };
  const { names, announced } = namesIn(text(cells[indexOf.get("subject") ?? -1]));
  if (announced !== null && announced !== names.length)
    issues.push({
      code: "count-mismatch",
      path: [],
      cell: at("subject"),
      found: announced,
      listed: names.length,
    });
  const read: ReadFormRow = {
    source,
    place,
    id: rowId(text(values.get("id")), name, given.copy, found.sheet.procedure),
    names: names.length > 1 ? names : name === "" ? [] : [name],
    values,
    written,
    sent: hidden.sent,
    struck: isStruckRow(source, row),
    at,
  };
  warnings.push(...placesLeft(read, hidden));
  const told = issues.length > 0 ? NOTHING : tellActs(read);
  return { ...told, issues: [...issues, ...told.issues], warnings: [...warnings, ...told.warnings] };
}

/** Places of the plan that a row on file no longer names. A thing keeps every place that it was told of. */
function placesLeft(row: ReadFormRow, { cells, sent }: Hidden): readonly Warning[] {
  const places = row.values.get("for");
  if (Object.keys(sent).length === 0 || !Array.isArray(places)) return [];
  const labels = places.map((place) => row.source.terms.shortPlaces.labelOf(text(place)));
  const stands = text(cells["for"])
    .split("\n")
    .filter((place) => place !== "" && !labels.some((label) => fold(label) === fold(place)));
  return stands.length === 0
    ? []
    : [
        {
          code: "place-stays",
          path: [],
          cell: row.at("for"),
          found: labels.join("; "),
          stands: stands.join("; "),
        },
      ];
}

/** A row without an id of its own is known by its name. */
const rowId = (id: string, name: string, copy: number, procedure: string): string => {
  const own = id === "" ? contentId("row", [procedure, fold(name)]) : id;
  return copy === 0 ? own : contentId("row", [own, fold(name), copy]);
};

/** What stood in the cells of a row when it was sent out, and the records that stood in it. */
interface Hidden {
  readonly cells: Fields;
  readonly sent: Sent;
}

/** What the template had written, from the hidden cell of the row. */
function hiddenIn(cells: readonly Cell[], indexOf: ReadonlyMap<string, number>): Hidden {
  const parsed = parseJson(text(cells[indexOf.get("sent") ?? -1]) || "null");
  if (!isFields(parsed)) return { cells: {}, sent: {} };
  return { cells: isFields(parsed["cells"]) ? parsed["cells"] : {}, sent: sentOf(parsed["records"]) };
}

/** Whether a cell still says what it was sent out with; the kind of a paper alone says nothing of what is not on file. */
function isAsSent(cell: Cell, { key, kind, part, tells, stage }: FormColumn, hidden: Hidden): boolean {
  if (part === "end" || (tells === "kind" && hidden.sent[stage ?? ""] === undefined)) return true;
  const was = hidden.cells[key];
  if (was === undefined) return false;
  const wasText = isFields(was) ? text(was["day"]) : text(was);
  const isText = isFields(cell) ? ("day" in cell ? cell.day : "") : String(cell);
  if (wasText === isText) return true;
  return kind !== "date" && kind !== "day" && fold(wasText) === fold(isText);
}

const isStruckCell = ({ sheet }: Pick<FormTable, "sheet">, row: number, column: number) =>
  sheet.struck?.has(`${row},${column}`) === true;

/** Every cell of the row in which something stands is struck through, hidden ones aside. */
const isStruckRow = ({ sheet, found }: FormTable, row: number): boolean => {
  if (sheet.struck === undefined) return false;
  const filled = found.columns.filter(
    ({ column, index }) =>
      column.hidden === undefined && column.part !== "end" && !isBlank(sheet.rows[row]?.[index]),
  );
  return filled.length > 0 && filled.every(({ index }) => isStruckCell({ sheet }, row, index));
};
