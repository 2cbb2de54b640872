import type { Warning } from "../../model/issue/issue.js";
import { isHead, headWith, wantedUnder, type Head } from "../../sheets/read/find-head.js";
import { isStruck } from "../../sheets/read/read-rows.js";
import { rowReader } from "../../sheets/read/rows.js";
import { spreadMerges } from "../../sheets/read/spread-merges.js";
import { bare } from "../../sheets/cells/match-name.js";
import { type Book, type Cell, cellName, isBlank, type Sheet } from "../../sheets/book/sheet.js";
import type { CellVocabulary } from "../../sheets/book/vocabulary.js";
import { cellAt, type EntryPlace } from "../../sheets/read/draft.js";
import type { Fields } from "../../model/values/fields.js";
import { PART_KEYS, type PartKey } from "../book/columns.js";
import { partOf, type Part } from "../book/part.js";
import { termsOf } from "../book/terms.js";
import type { PlanBookWords } from "../book/words.js";
import { dayText } from "../rows/stretch-text.js";
import { numberText } from "../rows/number-text.js";
import type { Ledger } from "./reading.js";

/** A row as it was read, before it has an id. */
export interface SheetRow {
  readonly fields: Fields;
  readonly place: EntryPlace;
}

/** The sheets of a plan workbook that were found. */
export interface FoundParts {
  readonly rows: Readonly<Record<PartKey, readonly SheetRow[]>>;
  readonly missing: readonly PartKey[];
}

/** The rows of every sheet, wherever columns and sheets were moved to. */
export function readParts(
  book: Book,
  languages: readonly string[],
  words: PlanBookWords,
  told: Ledger,
): FoundParts {
  const terms = termsOf(words, book.epoch);
  const rows: Record<PartKey, readonly SheetRow[]> = {
    general: [],
    units: [],
    contents: [],
    kinds: [],
    lists: [],
    doubts: [],
  };
  const missing: PartKey[] = [];
  const taken = new Set<Sheet>();
  for (const key of PART_KEYS) {
    const part = partOf(key, languages, words);
    const sheet = book.sheets.find((one) => bare(one.name) === bare(part.name));
    const head =
      sheet &&
      headWith(
        sheet,
        part.columns.map((column) => wantedUnder(column, headsOf(column.key, part, words))),
      );
    if (sheet !== undefined) taken.add(sheet);
    if (sheet === undefined || head === undefined) missing.push(key);
    else rows[key] = rowsIn({ sheet, file: book.file, part, head, terms }, told);
  }
  for (const sheet of book.sheets)
    if (!taken.has(sheet) && sheet.hidden !== true && sheet.rows.some((cells) => !cells.every(isBlank)))
      told.warnings.push({
        code: "sheet-not-read",
        path: [],
        cell: `${book.file}!${sheet.name}!A1`,
        found: sheet.name,
      });
  return { rows, missing };
}

const headsOf = (key: string, { heads }: Part, { synonyms }: PlanBookWords) => [
  heads.get(key) ?? key,
  ...(synonyms[key] ?? []),
];

interface FoundSheet {
  readonly sheet: Sheet;
  readonly file: string;
  readonly part: Part;
  readonly head: Head;
  readonly terms: CellVocabulary;
}

function rowsIn({ sheet, file, part, head, terms }: FoundSheet, told: Ledger): readonly SheetRow[] {
  const read = rowReader(head.columns, terms);
  const spread = spreadMerges(sheet, head.row);
  const columns = new Map(head.columns.map(({ key, index }) => [key, index]));
  const plain = new Set(
    head.columns.flatMap(({ kind, index }) => (kind === "line" || kind === "whole-lines" ? [index] : [])),
  );
  told.warnings.push(...unread(head, sheet, file));
  const rows: SheetRow[] = [];
  for (let row = head.row + 1; row < sheet.rows.length; row++) {
    const cells = spread(row).map((cell, index) =>
      plain.has(index) ? asText(cell, terms.words.language) : cell,
    );
    if (cells.every(isBlank) || isHead(cells, head)) continue;
    const place: EntryPlace = { file, sheet: sheet.name, row, columns };
    if (isStruck(sheet, row)) {
      told.warnings.push({
        code: "not-used",
        path: [],
        cell: cellAt(place),
        why: "struck",
        found: part.name,
      });
      continue;
    }
    const { fields, faults } = read(cells);
    for (const { key, fault } of faults) told.issues.push({ ...fault, path: [], cell: cellAt(place, key) });
    if (Object.keys(fields).length > 0) rows.push({ fields, place });
  }
  return rows;
}

/** A day or a number that a program made of what was typed into a column of words. */
function asText(cell: Cell, language: string): Cell {
  if (typeof cell === "number") return numberText(Number(cell.toPrecision(15)), language);
  return typeof cell === "object" && cell !== null && "day" in cell ? dayText(cell.day) : cell;
}

/** Columns with a head that says nothing to us, in which something stands. */
const unread = ({ row, unknown }: Head, sheet: Sheet, file: string): readonly Warning[] =>
  unknown
    .filter(({ index }) => sheet.rows.slice(row + 1).some((cells) => !isBlank(cells[index])))
    .map(({ index, text }) => ({
      code: "column-not-read",
      path: [],
      cell: `${file}!${sheet.name}!${cellName(row, index)}`,
      found: text,
    }));
