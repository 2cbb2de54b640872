import type { Cell } from "../../book/sheet.js";
import { readFormCell } from "./read-form-cell.js";
import { stepsOf } from "../blocks.js";
import type { FormSource, ReadFormCell } from "./form-reading.js";
import type { FoundColumn } from "./find-form.js";

/** A sheet of a return, with what is the same for all its rows worked out once. */
export interface FormTable extends FormSource {
  /** Where the column of a key stands. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** The same, for messages about rows: the name stands first. */
  readonly places: ReadonlyMap<string, number>;
  /** The same, for messages about the records of a block: its columns have the keys of their fields. */
  readonly placesOf: (block: string) => ReadonlyMap<string, number>;
  /** The columns whose cells say nothing: they are computed. */
  readonly computed: ReadonlySet<number>;
  /** The stages that have a block of their own. */
  readonly blocks: readonly string[];
  readonly read: (cell: Cell, column: FoundColumn) => ReadFormCell;
}

/** `unit` is the unit of money written above the table. */
export function formTable(source: FormSource, unit: string | null): FormTable {
  const { found, terms } = source;
  const indexOf = new Map(found.columns.map(({ column, index }) => [column.key, index]));
  const places = new Map([["subject", indexOf.get("subject") ?? 0], ...indexOf]);
  const blocks = new Set(
    found.sheet.columns.flatMap(({ part, stage }) =>
      part === "block" && stage !== undefined ? [stage] : [],
    ),
  );
  const inBlock = (block: string) =>
    new Map(
      [...places].map(([key, index]) => [
        key.startsWith(`${block}.`) ? key.slice(block.length + 1) : key,
        index,
      ]),
    );
  return {
    ...source,
    indexOf,
    places,
    placesOf: once(inBlock),
    computed: new Set(found.columns.flatMap(({ column, index }) => (column.part === "end" ? [index] : []))),
    blocks: [...blocks],
    read: readOnce((cell, { column, head }) =>
      withSteps(readFormCell(cell, column, { head, unit, terms }), source),
    ),
  };
}

/** Where a step is none, and none is like it, those of the list. */
const withSteps = (read: ReadFormCell, { plan, terms, found }: FormSource): ReadFormCell =>
  read.ok
    ? read
    : {
        ok: false,
        faults: read.faults.map((fault) =>
          fault.code === "unknown-id" && fault.kind === "stage"
            ? {
                ...fault,
                accepted: stepsOf(found.sheet.procedure, plan).map((stage) => terms.stages.labelOf(stage)),
              }
            : fault,
        ),
      };

function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** What a text means in a column is found once, however many rows say it; names and numbers of papers are each row's own. */
function readOnce(read: FormTable["read"]): FormTable["read"] {
  const known = new Map<FoundColumn, Map<string, ReadFormCell>>();
  return (cell, column) => {
    if (typeof cell !== "string" || column.column.tells === "name" || column.column.tells === "number")
      return read(cell, column);
    const texts = known.get(column) ?? new Map<string, ReadFormCell>();
    known.set(column, texts);
    const value = texts.get(cell) ?? read(cell, column);
    texts.set(cell, value);
    return value;
  };
}
