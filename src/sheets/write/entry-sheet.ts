import type { Column } from "../book/column.js";
import type { SheetForm } from "../book/layout.js";
import type { Lists } from "../book/dropdowns.js";
import type { Cell, ColumnLook, Look, Sheet } from "../book/sheet.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";

/** For whom a workbook is made: those who keep the whole register, or one unit that fills in its part. */
export type Audience = "keeper" | "unit";

export interface EntrySheet {
  readonly sheet: SheetForm;
  readonly rows: readonly (readonly Cell[])[];
  readonly audience: Audience;
  readonly lists: Lists;
  readonly words: SheetWords;
  /** More to say about a column on this sheet: which papers prove. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** Empty rows with lists and formats, below those that are filled. */
const SPARE = 30;

/** A sheet of entries: its title, what it is for, the question whether it is complete, the heads, the rows. */
export function entrySheet(made: EntrySheet): Sheet {
  const { sheet, rows, words } = made;
  const { columns, name, about } = sheet;
  const heads = columns.map(({ key }): Cell => sheet.heads[key] ?? key);
  const asks = sheet.form === "records";
  const above: readonly (readonly Cell[])[] = [
    [name],
    [about],
    ...(asks ? [[`${words.complete}:`, null]] : []),
    [],
  ];
  return {
    name,
    rows: [...above, heads, ...rows],
    look: lookOf(made, columns, above.length),
  };
}

function lookOf(made: EntrySheet, columns: readonly Column[], head: number): Look {
  const { sheet, words, notes = {} } = made;
  return {
    columns: columns.map((column) => columnLook(column, made)),
    head,
    spare: SPARE,
    titles: [0],
    prose: [1],
    ...(sheet.form === "records" && { inputs: [{ row: 2, column: 1, format: "day" as const }] }),
    notes: columns.flatMap(({ key }, column) => {
      const text = [words.notes[key], notes[key]].filter((part) => part !== undefined).join("\n");
      return text === "" ? [] : [{ row: head, column, text }];
    }),
  };
}

/** A head has so many lines at most, so that its row is not higher than what stands below it. */
const HEAD_LINES = 5;
/** No column becomes wider for its head. */
const WIDEST = 40;

function columnLook(column: Column, { sheet: { key, heads }, audience, lists }: EntrySheet): ColumnLook {
  const list = lists.listFor(column, key);
  const head = heads[column.key] ?? "";
  const hidden = column.hidden === "always" || (column.hidden === "in-template" && audience === "unit");
  return {
    width: Math.max(column.width, Math.min(WIDEST, Math.ceil((head.length * 1.2) / HEAD_LINES))),
    ...(hidden && { hidden }),
    ...formatOf(column),
    ...(list !== undefined && { list }),
  };
}

const formatOf = ({ kind }: Column): Pick<ColumnLook, "format"> =>
  kind === "date" || kind === "day" ? { format: "day" } : kind === "money" ? { format: "money" } : {};
