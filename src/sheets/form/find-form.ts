import { fold } from "../../model/text.js";
import { cleanLine } from "../clean-text.js";
import { bare, edits } from "../match-name.js";
import { type Cell, isBlank, type Sheet } from "../sheet.js";
import type { FormColumn, FormSheet } from "./form-column.js";

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
    if (cells.filter((cell) => !isBlank(cell)).length < FEWEST) continue;
    for (const form of ordered) {
      const found = headsAt(cells, sheet.rows[row - 1] ?? [], form, row);
      if (isForm(found) && found.columns.length > (best?.columns.length ?? 0)) best = found;
    }
  }
  return best;
}

const isForm = ({ columns }: FoundForm) =>
  columns.length >= FEWEST &&
  columns.some(({ column }) => column.tells === "name") &&
  columns.some(({ column }) => column.part === "other" || column.part === "report" || column.key === "id");

function headsAt(cells: readonly Cell[], above: readonly Cell[], sheet: FormSheet, row: number): FoundForm {
  const columns: FoundColumn[] = [];
  const unknown: { readonly index: number; readonly text: string }[] = [];
  const groups = new Set(sheet.columns.map(({ group }) => bare(group)));
  let group = "";
  for (const [index, cell] of cells.entries()) {
    const over = above[index];
    if (typeof over === "string" && !isBlank(over)) group = bare(cleanLine(over));
    if (typeof cell !== "string" || isBlank(cell) || cell.length > LONGEST) continue;
    const text = cleanLine(cell);
    const free = sheet.columns.filter(
      (column) => bearsHead(column, text) && !columns.some((found) => found.column.key === column.key),
    );
    const found = free.find((column) => column.group === "" || bare(column.group) === group) ?? (groups.has(group) ? undefined : free[0]);
    if (found === undefined) unknown.push({ index, text });
    else columns.push({ column: found, index, head: text });
  }
  return { sheet, row, columns, unknown };
}

/** *Số tiền (nghìn đồng)* and *Số tiền (đồng)* are one column. */
export const withoutBrackets = (text: string): string => fold(text.replace(/[(*[].*$/, "").replace(/[:*]+\s*$/, ""));

function bearsHead({ head, hidden }: FormColumn, text: string): boolean {
  if (hidden !== undefined) return head === text;
  const [wanted, found] = [bare(withoutBrackets(head)), bare(withoutBrackets(text))];
  return wanted === found || (found.length >= 8 && edits(wanted, found) <= Math.floor(wanted.length / 8));
}
