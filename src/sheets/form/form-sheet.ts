import { toJson } from "../cells/json.js";
import type { Lists } from "../book/dropdowns.js";
import type { Cell, ColumnLook, Look, Sheet } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { writeCell } from "../cells/write-cell.js";
import type { AskedCells } from "./ready/asked-cells.js";
import type { FormColumn, FormSheet } from "./form-column.js";
import type { FormRow } from "./form-row.js";
import { lackingIn, type LackingIn } from "./lacking.js";
import { pageOf } from "./page.js";

/** Rows with border, formula and id below those that are filled. */
const SPARE = 12;
/** Rows below them in which people may write as well. */
const BARE = 500;
/** The row of heads: below title, explanations and heads of groups. */
const HEAD = 4;

export interface MadeFrom {
  /** Rows are sent out with what is on file, so a change can be told. */
  readonly withChange: boolean;
  readonly sheet: FormSheet;
  readonly rows: readonly FormRow[];
  readonly terms: CellVocabulary;
  readonly lists: Lists;
  /** What the promises ask of rows that none of them made ready. */
  readonly asked: AskedCells;
}

/** A sheet that a unit fills in: what it is for, heads in two rows, rows made ready, and rows to spare. */
export function formSheet({ sheet, rows, terms: whole, lists, withChange, asked }: MadeFrom): Sheet {
  const terms: CellVocabulary = { ...whole, places: whole.shortPlaces };
  const { form } = terms.words;
  const { columns } = sheet;
  const spare = Array.from({ length: SPARE }, (_, index): FormRow => ({
    id: `row-spare-${sheet.procedure}-${index + 1}`,
    values: new Map(),
    needed: new Set(),
    prefilled: new Set(),
  }));
  const all = [...rows, ...spare];
  const groups = groupsIn(columns);
  const heads = columns.map((_, index): Cell => groups.find(({ from }) => from === index)?.text ?? null);
  return {
    name: sheet.name,
    rows: [
      [sheet.name.toUpperCase()],
      [null, form.about(sheet.subject)],
      [null, form.colours],
      heads,
      columns.map(({ head }): Cell => head),
      ...all.map((row, index) => cellsOf(row, HEAD + 1 + index, { sheet, asked, terms })),
    ],
    merges: groups
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => ({ top: HEAD - 1, bottom: HEAD - 1, left: from, right: to })),
    look: lookOf(all, { sheet, asked, terms }, { lists, withChange }),
  };
}

interface Within extends LackingIn {
  readonly terms: CellVocabulary;
}

function cellsOf(row: FormRow, at: number, within: Within): readonly Cell[] {
  const { sheet, terms } = within;
  return sheet.columns.map((column): Cell => {
    if (column.key === "id") return row.id;
    if (column.key === "lacking") return lackingIn(row, at, within).value || null;
    if (column.key === "sent") return sentCell(row, sheet, terms);
    return writeCell(row.values.get(column.key), column, terms);
  });
}

/** What the row was sent out with: its records, and what stood in the cells that were filled in. */
function sentCell({ sent, prefilled, values }: FormRow, sheet: FormSheet, terms: CellVocabulary): Cell {
  if (prefilled.size === 0) return null;
  const written = sheet.columns
    .filter(({ key }) => prefilled.has(key))
    .map((column) => [column.key, writeCell(values.get(column.key), column, terms)]);
  return toJson({ cells: Object.fromEntries(written), ...(sent && { records: sent }) });
}

interface Group {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Columns that stand together under one head. */
function groupsIn(columns: readonly FormColumn[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [index, { group, hidden }] of columns.entries()) {
    const last = groups.at(-1);
    if (group === "" || hidden !== undefined) continue;
    if (last !== undefined && last.text === group && last.to === index - 1)
      groups[groups.length - 1] = { ...last, to: index };
    else groups.push({ text: group, from: index, to: index });
  }
  return groups;
}

function lookOf(
  rows: readonly FormRow[],
  within: Within,
  { lists, withChange }: Pick<MadeFrom, "lists" | "withChange">,
): Look {
  const { sheet, terms } = within;
  const { columns } = sheet;
  const { form } = terms.words;
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const cellsWith = (keysOf: (row: FormRow) => ReadonlySet<string>) =>
    rows.flatMap((row, index) => [...keysOf(row)].map((key) => ({ row: HEAD + 1 + index, column: at(key) })));
  const page = pageOf(columns);
  return {
    columns: columns.map((column, index) => ({
      ...columnLook(column, page.widths[index] ?? column.width, sheet, lists),
      ...(column.key === "change" && !withChange && { hidden: true as const }),
    })),
    head: HEAD,
    titles: [0],
    prose: [1, 2],
    form: {
      groups: groupsIn(columns),
      formulas: rows.map((row, index) => ({
        row: HEAD + 1 + index,
        column: at("lacking"),
        formula: lackingIn(row, HEAD + 1 + index, within).formula,
      })),
      needed: cellsWith(({ needed, coarse = [] }) => new Set([...needed, ...coarse])),
      prefilled: cellsWith(({ prefilled }) => prefilled),
      lacking: { column: at("lacking"), full: form.full, lacks: form.lacks },
      bare: BARE,
      ...page,
    },
  };
}

function columnLook(column: FormColumn, width: number, { procedure }: FormSheet, lists: Lists): ColumnLook {
  const list =
    column.kind === "places" || column.kind === "stage" ? `${column.kind} ${procedure}` : undefined;
  const found = lists.listFor(column, list ?? "");
  const { kind, hidden } = column;
  return {
    width,
    ...(hidden !== undefined && { hidden: true as const }),
    ...((kind === "date" || kind === "day") && { format: "day" as const }),
    ...(kind === "money" && { format: "money" as const }),
    ...(found !== undefined && { list: found }),
  };
}
