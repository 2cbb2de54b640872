import { isDay } from "../../model/values/date.js";
import type { Issue, Warning } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { cleanLine } from "../cells/clean-text.js";
import { cellAt, type Complete, type EntryPlace, type Return } from "./draft.js";
import type { ColumnKind } from "../book/column.js";
import { bare } from "../cells/match-name.js";
import { isFirstLayout } from "./first-layout.js";
import { type Meta, META, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import { shownCell } from "../cells/shown-cell.js";
import { readCell } from "../cells/read-cell.js";
import { type Book, type Cell, isBlank, type Sheet } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import type { ReturnField } from "../../locale/words/sheet-words.js";

interface Noted<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  readonly warnings?: readonly Warning[];
}

/** A cell beside its label. */
interface Field {
  readonly cell: Cell;
  readonly place: EntryPlace;
  readonly at: string;
}

/** What stands at the first cell whose words begin like the label: right of it, the first cell with something in it. */
function fieldBeside(sheet: Sheet, label: string, file: string): Field | undefined {
  const wanted = bare(label);
  for (const [row, cells] of sheet.rows.slice(0, 60).entries())
    for (const [column, cell] of cells.slice(0, 20).entries()) {
      if (typeof cell !== "string" || !bare(cleanLine(cell)).startsWith(wanted)) continue;
      const right = cells.findIndex((other, index) => index > column && !isBlank(other));
      const index = right < 0 ? column + 1 : right;
      const place = { file, sheet: sheet.name, row, columns: new Map([[label, index]]) };
      return { cell: cells[index] ?? null, place, at: cellAt(place) };
    }
  return undefined;
}

/** The day of a letter whose number is not told. */
const unnumbered = (found: Field | undefined): Warning => ({
  code: "not-used",
  path: [],
  ...(found && { cell: found.at }),
  why: "no-number",
  found: shownCell(found?.cell ?? null),
});

/** Whether the guide names another unit than the workbook was made for. */
function unitDiffers(
  named: string | undefined,
  { unit }: Meta,
  { units }: CellVocabulary,
  cell: string,
): readonly Issue[] {
  if (named === undefined || unit === undefined || named === unit) return [];
  const [found, made] = [units.labelOf(named), units.labelOf(unit)];
  return [{ code: "unit-differs", path: [], cell, found, made }];
}

/** Who returns the workbook, on which day, with which letter. */
export function readReturn(book: Book, meta: Meta, terms: CellVocabulary): Noted<Return> {
  const { sheets, fields } = terms.words;
  const issues: Issue[] = [];
  const guide = book.sheets.find(({ name }) => bare(name) === bare(sheets.guide));
  const beside = (field: ReturnField) =>
    guide &&
    [fields[field], ...(terms.words.oldFields[field] ?? [])]
      .map((label) => fieldBeside(guide, label, book.file))
      .find((found) => found !== undefined);
  const at = (field: ReturnField) => beside(field)?.at ?? `${book.file}!${guide?.name ?? sheets.guide}!A1`;
  const read = (field: ReturnField, kind: ColumnKind): string | undefined => {
    const found = beside(field);
    // The plan does not know who has taken over; the workbook that was made for it does.
    if (kind === "unit" && meta.unitName !== undefined && found?.cell === meta.unitName) return meta.unit;
    const cell = readCell(found?.cell ?? null, { key: field, kind, width: 0 }, terms);
    if (cell.ok) return typeof cell.value === "string" ? cell.value : undefined;
    for (const fault of cell.faults) issues.push({ ...fault, path: [], ...(found && { cell: found.at }) });
    return undefined;
  };
  const named = read("unit", "unit");
  const unit = named ?? meta.unit;
  issues.push(...unitDiffers(named, meta, terms, at("unit")));
  const recorded = read("recorded", "day");
  const number = read("letter", "line");
  const date = read("letterDate", "date");
  const letter =
    number === undefined ? undefined : { kind: "letter", number, ...(date !== undefined && { date }) };
  return {
    warnings: date !== undefined && number === undefined ? [unnumbered(beside("letterDate"))] : [],
    value: {
      ...(unit !== undefined && { unit }),
      ...(recorded !== undefined && { recorded }),
      ...(letter && { letter }),
      cells: { recorded: at("recorded"), letter: at("letter") },
    },
    issues,
  };
}

/** The day up to which a sheet says that it is complete. */
export function readComplete(
  sheet: Sheet,
  procedures: readonly string[],
  { file, terms }: { readonly file: string; readonly terms: CellVocabulary },
): Noted<Complete | undefined> {
  const found = fieldBeside(sheet, terms.words.complete, file);
  if (found === undefined) return { value: undefined, issues: [] };
  const read = readCell(found.cell, { key: "upTo", kind: "day", width: 0 }, terms);
  if (!read.ok)
    return { value: undefined, issues: read.faults.map((fault) => ({ ...fault, path: [], cell: found.at })) };
  const upTo = read.value;
  return {
    value: typeof upTo === "string" && isDay(upTo) ? { procedures, upTo, place: found.place } : undefined,
    issues: [],
  };
}

/** Whether the workbook belongs to this plan, and was not made by a later version. */
export function judgeMeta(
  meta: Meta,
  file: string,
  plan: Plan,
): { readonly issues: readonly Issue[]; readonly warnings: readonly Warning[] } {
  const { plan: found, planVersion, template } = meta;
  const cell = `${file}!${META}!B1`;
  if (found !== undefined && found !== plan.id)
    return { issues: [{ code: "wrong-plan", path: [], cell, found, expected: plan.id }], warnings: [] };
  if (template !== undefined && template > TEMPLATE_VERSION)
    return {
      issues: [{ code: "newer-template", path: [], cell, found: template, known: TEMPLATE_VERSION }],
      warnings: [],
    };
  const first: readonly Warning[] = isFirstLayout(meta) ? [{ code: "first-layout", path: [], file }] : [];
  const older = planVersion !== undefined && planVersion !== plan.version;
  return {
    issues: [],
    warnings: older
      ? [...first, { code: "other-plan-version", path: [], cell, found: planVersion, current: plan.version }]
      : first,
  };
}
