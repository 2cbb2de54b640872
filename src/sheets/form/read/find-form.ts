import { fold } from "../../../model/values/wording.js";
import { cleanLine } from "../../cells/clean-text.js";
import { bare, edits } from "../../cells/match-name.js";
import { type Cell, isBlank, type Sheet } from "../../book/sheet.js";
import type { FormColumn, FormSheet } from "../form-column.js";

/** A column of a form where it stands in a returned sheet. */
export interface FoundColumn {
  readonly column: FormColumn;
  readonly index: number;
  /** The head as it stands. */
  readonly head: string;
}

/** The heads of a form, found. */
export interface FoundForm {
  readonly sheet: FormSheet;
  readonly row: number;
  readonly columns: readonly FoundColumn[];
  readonly unknown: readonly { readonly index: number; readonly text: string }[];
}

const DEEPEST = 40;
const LONGEST = 80;
/** So many heads, the name among them, make a form. */
const FEWEST = 4;

/** Which form a sheet is, and where its heads stand; undefined where it is none. Its name decides between forms alike. */
export function findForm(sheet: Sheet, forms: readonly FormSheet[]): FoundForm | undefined {
  const name = bare(sheet.name);
  const ordered = forms.toSorted((a, b) => Number(bare(b.name) === name) - Number(bare(a.name) === name));
  let best: FoundForm | undefined;
  for (const [row, cells] of sheet.rows.slice(0, DEEPEST).entries()) {
    const heads = cells.map((cell) =>
      typeof cell === "string" && cell.length <= LONGEST && !isBlank(cell) ? bare(withoutBrackets(cell)) : "",
    );
    for (const form of ordered) {
      const known = headsOf(form);
      // Rows of data have few words that are heads; only where there are some is it worth looking for renamed ones.
      if (heads.filter((head) => known.has(head)).length < FEWEST) continue;
      const found = headsAt({ cells, heads, above: sheet.rows[row - 1] ?? [], row }, form);
      if (isForm(found) && found.columns.length > (best?.columns.length ?? 0)) best = found;
    }
  }
  return best;
}

const known = new WeakMap<FormSheet, ReadonlySet<string>>();

/** The heads of a form, without signs; they never change. */
function headsOf(form: FormSheet): ReadonlySet<string> {
  const before = known.get(form);
  if (before !== undefined) return before;
  const heads = new Set(form.columns.map(({ head }) => bare(withoutBrackets(head))));
  known.set(form, heads);
  return heads;
}

interface RowOfHeads {
  readonly cells: readonly Cell[];
  /** The cells as they are compared; blank where they can be no head. */
  readonly heads: readonly string[];
  readonly above: readonly Cell[];
  readonly row: number;
}

const isForm = ({ columns }: FoundForm) =>
  columns.length >= FEWEST &&
  columns.some(({ column }) => column.tells === "name") &&
  columns.some(({ column }) => column.part === "other" || column.part === "report" || column.key === "id");

function headsAt({ cells, heads, above, row }: RowOfHeads, sheet: FormSheet): FoundForm {
  const columns: FoundColumn[] = [];
  const unknown: { readonly index: number; readonly text: string }[] = [];
  const groups = new Set(sheet.columns.map(({ group }) => bare(group)));
  const wanted = sheet.columns.map((column) => ({
    column,
    head: bare(withoutBrackets(column.head)),
    group: bare(column.group),
  }));
  const taken = new Set<string>();
  let group = "";
  for (const [index, cell] of cells.entries()) {
    const over = above[index];
    if (typeof over === "string" && !isBlank(over)) group = bare(cleanLine(over));
    const written = heads[index] ?? "";
    if (written === "" || typeof cell !== "string") continue;
    const text = cleanLine(cell);
    const free = wanted.filter(({ column }) => !taken.has(column.key));
    const exact = free.filter(({ column, head }) =>
      column.hidden === undefined ? head === written : column.head === text,
    );
    const fitting =
      exact.length > 0
        ? exact
        : free.filter(({ column, head }) => column.hidden === undefined && isNear(head, written));
    const found =
      fitting.find((one) => one.group === "" || one.group === group) ??
      (groups.has(group) ? undefined : fitting[0]);
    if (found === undefined) unknown.push({ index, text });
    else {
      taken.add(found.column.key);
      columns.push({ column: found.column, index, head: text });
    }
  }
  return { sheet, row, columns, unknown };
}

/** *Số tiền (nghìn đồng)* and *Số tiền (đồng)* are one column. */
const withoutBrackets = (text: string): string => fold(text.replace(/[(*[].*$/, "").replace(/[:*]+\s*$/, ""));

const isNear = (wanted: string, found: string): boolean =>
  found.length >= 8 && edits(wanted, found) <= Math.floor(wanted.length / 8);
