import { text } from "../cells/fields.js";
import { type Issue, MOST_FAULTS, type Warning } from "../../model/issue/issue.js";
import { fold } from "../../model/values/wording.js";
import { cellAt, type DraftRow, type EntryPlace } from "./draft.js";
import { findHead, type Head, isHead, type KnownLayout } from "./find-head.js";
import type { SheetForm } from "../book/layout.js";
import { rowReader } from "./rows.js";
import { spreadMerges } from "./spread-merges.js";
import { type Cell, cellName, isBlank, type Sheet } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";

/** A sheet that was recognised. */
export interface KnownSheet {
  readonly known: SheetForm;
  readonly sheet: Sheet;
  readonly file: string;
}

/** What a sheet says. */
export interface ReadSheet {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
  readonly head?: Head;
}

/** All entries of a sheet, as people leave it: columns moved, rows empty, heads repeated, sums at the end. */
export function readRows(
  { known, sheet, file }: KnownSheet,
  terms: CellVocabulary,
  layout: KnownLayout["layout"],
): ReadSheet {
  const head = findHead(sheet, known.form, { layout, words: terms.words });
  if (head === undefined) return { rows: [], ...noHead(sheet, file, known.key) };
  const issues: Issue[] = [];
  const warnings: Warning[] = [...headWarnings(head, sheet, file)];
  const columns = new Map(head.columns.map(({ key, index }) => [key, index]));
  const rows: DraftRow[] = [];
  const read = rowReader(head.columns, terms);
  const stateOf = stateTest(known, head);
  const subjectAt = columns.get("subject") ?? -1;
  for (const { row, cells } of filledRows(sheet, head, terms)) {
    const place: EntryPlace = { file, sheet: sheet.name, row, columns };
    const state = stateOf(cells);
    if (state === "unfinished") warnings.push({ code: "row-unfinished", path: [], cell: cellAt(place) });
    if (state !== "filled") continue;
    const { fields, faults, was } = read(cells);
    for (const { key, fault } of faults) issues.push({ ...fault, path: [], cell: cellAt(place, key) });
    if (issues.length >= MOST_FAULTS) return { rows, issues: enough(issues, place), warnings, head };
    if (Object.keys(fields).length === 0 && faults.length === 0) continue;
    const subjects = cells[subjectAt];
    rows.push({
      form: known.form,
      sheet: known.key,
      fields,
      ...(was !== undefined && { was }),
      ...(isStruck(sheet, row) && { struck: true as const }),
      place,
      ...(typeof subjects === "string" && { subjects }),
    });
  }
  return { rows, issues, warnings, head };
}

/** What is wrong so far, and that the rest was not looked at. */
const enough = (issues: readonly Issue[], place: EntryPlace): readonly Issue[] => [
  ...issues.slice(0, MOST_FAULTS),
  { code: "more-faults", path: [], cell: cellAt(place), limit: MOST_FAULTS },
];

/** The rows below the heads in which something is told. */
function* filledRows(
  sheet: Sheet,
  head: Head,
  terms: CellVocabulary,
): Generator<{ readonly row: number; readonly cells: readonly Cell[] }> {
  const isTotal = totalTest(terms);
  const spread = spreadMerges(sheet, head.row);
  for (let row = head.row + 1; row < sheet.rows.length; row++) {
    const cells = spread(row);
    if (!cells.every(isBlank) && !isHead(cells, head) && !isTotal(cells)) yield { row, cells };
  }
}

const noHead = (sheet: Sheet, file: string, key: string) =>
  sheet.rows.some((cells) => cells.filter((cell) => !isBlank(cell)).length > 1)
    ? {
        issues: [
          { code: "head-missing" as const, path: [], cell: `${file}!${sheet.name}!A1`, expected: key },
        ],
        warnings: [],
      }
    : { issues: [], warnings: [] };

function headWarnings({ row, columns, unknown }: Head, sheet: Sheet, file: string): readonly Warning[] {
  const at = (index: number) => `${file}!${sheet.name}!${cellName(row, index)}`;
  const filled = (index: number) => sheet.rows.slice(row + 1).some((cells) => !isBlank(cells[index]));
  return [
    ...columns
      .filter(({ guessed }) => guessed)
      .map(({ key, index }): Warning => ({
        code: "head-guessed",
        path: [],
        cell: at(index),
        found: text(sheet.rows[row]?.[index]),
        column: key,
      })),
    ...unknown
      .filter(({ index }) => filled(index))
      .map(({ index, text }): Warning => ({
        code: "column-not-read",
        path: [],
        cell: at(index),
        found: text,
      })),
  ];
}

/** A row that the template made ready counts only when something was written into it. */
function stateTest(
  sheet: SheetForm,
  { columns }: Head,
): (cells: readonly Cell[]) => "filled" | "untouched" | "unfinished" {
  const shown = new Set(sheet.columns.flatMap(({ key, hidden }) => (hidden === undefined ? [key] : [])));
  const fillable = columns.filter(({ key }) => shown.has(key));
  const readyAt = columns.find(({ key }) => key === "ready")?.index ?? -1;
  return (cells) => {
    const ready = cells[readyAt];
    if (typeof ready !== "string" || isBlank(ready)) return "filled";
    const made = ready.split(",");
    const written = fillable.filter(({ key, index }) => !made.includes(key) && !isBlank(cells[index]));
    if (written.length === 0) return "untouched";
    return written.every(({ key }) => key === "subject" || key === "unit") ? "unfinished" : "filled";
  };
}

/** Rows of sums: *Tổng cộng*, and then nothing but numbers. */
function totalTest({ words }: CellVocabulary): (cells: readonly Cell[]) => boolean {
  const totals = new Set(words.totals.map(fold));
  return (cells) => {
    const [first, ...others] = cells.filter((cell) => !isBlank(cell));
    // The name is looked at last, for it costs the most.
    return (
      typeof first === "string" && others.every(isNumeric) && totals.has(fold(first.replace(/[:.]\s*$/, "")))
    );
  };
}

const isNumeric = (cell: Cell) =>
  typeof cell === "number" || (typeof cell === "string" && /^[\d.,\s]+$/.test(cell));

/** Every cell of a row in which something stands is struck through, hidden ones aside: those nobody sees. */
export const isStruck = ({ struck, rows }: Sheet, row: number): boolean => {
  if (struck === undefined) return false;
  const filled = (rows[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) ? [] : [struck.has(`${row},${column}`)],
  );
  return filled[0] === true && filled.filter(Boolean).length * 2 > filled.length;
};
