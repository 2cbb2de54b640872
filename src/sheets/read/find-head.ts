import { fold } from "../../model/values/wording.js";
import { cleanLine } from "../cells/clean-text.js";
import type { Column } from "../book/column.js";
import { allColumns, type SheetForm } from "../book/layout.js";
import type { EntryForm } from "../../locale/words/entry-form.js";
import { bare, edits } from "../cells/match-name.js";
import type { ReadColumn } from "../cells/read-cell.js";
import { scaleOfHead } from "../cells/read-number.js";
import { type Cell, isBlank, type Sheet } from "../book/sheet.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";

/** Where the columns of all sheets are known, and in which words. */
export interface KnownLayout {
  readonly layout: readonly SheetForm[];
  readonly words: SheetWords;
}

/** A column of a sheet that was understood; `guessed` if its head was renamed. */
interface FoundColumn extends ReadColumn {
  readonly index: number;
  readonly guessed: boolean;
  /** The head as it stands. */
  readonly head: string;
}

export interface Head {
  readonly row: number;
  readonly columns: readonly FoundColumn[];
  /** Columns with a head that says nothing to us. */
  readonly unknown: readonly { readonly index: number; readonly text: string }[];
}

/** Titles and explanations stand above the heads; more than this is no such sheet. */
const DEEPEST = 40;
/** So many heads make a row of heads. */
const FEWEST = 2;
/** Longer texts are no heads. */
const LONGEST = 80;

/** The row of heads, wherever columns were moved to. */
export const findHead = (sheet: Sheet, form: EntryForm, known: KnownLayout): Head | undefined =>
  headWith(sheet, wantedOf(form, known));

/** The row in which most of these columns have their heads. */
export function headWith(sheet: Sheet, wanted: readonly Wanted[]): Head | undefined {
  let best: Head | undefined;
  for (const [row, cells] of sheet.rows.slice(0, DEEPEST).entries()) {
    const head = headAt(cells, row, wanted);
    if (head.columns.length >= FEWEST && head.columns.length > (best?.columns.length ?? 0)) best = head;
  }
  return best;
}

/** Whether a row repeats the heads, as in long tables made for print. */
export const isHead = (cells: readonly Cell[], { columns }: Head): boolean =>
  columns.filter(({ head, index }) => head === cells[index]).length > FEWEST;

/** A column with the names under which it may stand. */
export interface Wanted {
  readonly column: Column;
  readonly names: readonly string[];
  readonly bareNames: readonly string[];
}

const wantedOf = (form: EntryForm, { layout, words: { synonyms } }: KnownLayout): readonly Wanted[] =>
  allColumns(form, layout).map((column) => {
    // The head of a hidden column is its key.
    const heads = layout.flatMap((sheet) => (sheet.form === form ? (sheet.heads[column.key] ?? []) : []));
    return wantedUnder(column, [...heads, column.key, ...(synonyms[column.key] ?? [])]);
  });

/** A column that may stand under any of these heads. */
export function wantedUnder(column: Column, heads: readonly string[]): Wanted {
  const names = [...new Set(heads.map(withoutBrackets))];
  return { column, names, bareNames: names.map(bare) };
}

function headAt(cells: readonly Cell[], row: number, wanted: readonly Wanted[]): Head {
  const columns: FoundColumn[] = [];
  const unknown: { readonly index: number; readonly text: string }[] = [];
  for (const [index, cell] of cells.entries()) {
    if (isBlank(cell) || typeof cell !== "string" || cell.length > LONGEST) continue;
    const text = cleanLine(cell);
    const found = columnFor(text, wanted);
    if (found === undefined || columns.some(({ key }) => key === found.key)) unknown.push({ index, text });
    else
      columns.push({
        ...found,
        head: cell,
        index,
        ...(found.kind === "money" && { scale: scaleOfHead(text) }),
      });
  }
  return { row, columns, unknown };
}

/** By its own words or synonyms; else by words so near that no other column is meant. */
function columnFor(
  text: string,
  wanted: readonly Wanted[],
): (ReadColumn & { readonly guessed: boolean }) | undefined {
  const key = withoutBrackets(text);
  const exact = wanted.find(({ names }) => names.includes(key));
  if (exact !== undefined) return { ...exact.column, guessed: false };
  const plain = bare(key);
  const near = wanted.filter(({ bareNames }) => bareNames.some((name) => isNear(name, plain)));
  return near.length === 1 && near[0] !== undefined ? { ...near[0].column, guessed: true } : undefined;
}

/** *Số tiền (nghìn đồng)* and *Số tiền (đồng)* are one column. */
const withoutBrackets = (text: string) => fold(text.replace(/[(*[].*$/, "").replace(/[:*]+\s*$/, ""));

const isNear = (name: string, text: string) =>
  name === text ||
  (text.length >= 6 &&
    (edits(name, text, Math.floor(name.length / 6)) <= Math.floor(name.length / 6) ||
      (name.length >= 6 && text.startsWith(`${name} `))));

/** Which sheet this is: by its name, or, where it was renamed, by its heads. */
export function sheetFormOf(sheet: Sheet, known: KnownLayout): SheetForm | undefined {
  const name = bare(sheet.name);
  const named =
    known.layout.find((one) => bare(one.name) === name) ??
    known.layout.find((one) => isNear(bare(one.name), name));
  if (named !== undefined) return named;
  const found = known.layout
    .map((one) => ({ one, found: findHead(sheet, one.form, known)?.columns ?? [] }))
    .filter(
      ({ one, found }) => found.length * 2 > one.columns.filter(({ hidden }) => hidden === undefined).length,
    )
    .toSorted((a, b) => b.found.length - a.found.length);
  return found[0]?.one;
}
