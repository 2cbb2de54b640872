import type { Plan } from "../../model/plan/plan.js";
import type { Column } from "./column.js";
import { stepsOf } from "../form/blocks.js";
import { formSheets } from "../form/form-sheets.js";
import { needsOf } from "../form/needs.js";
import { OTHERS } from "./layout.js";
import { recordSheets } from "./record-sheets.js";
import type { Cell, ColumnLook, Sheet } from "./sheet.js";
import type { CellVocabulary } from "./vocabulary.js";

/** The hidden sheet from which drop-down lists take their values. */
export interface Lists {
  readonly sheet: Sheet;
  /** The list of a column; undefined where anything may be written. */
  listFor(column: Column, sheet: string): ColumnLook["list"];
}

export function listsOf(terms: CellVocabulary, plan: Plan): Lists {
  const lists = new Map<string, readonly string[]>([
    ["unit", terms.units.all],
    ["party", terms.parties.all],
    ["place", terms.places.all],
    ["procedure", terms.procedures.all],
    ["commitment", terms.commitments.all],
    ["flag", [terms.words.yes, terms.words.no]],
    ...Object.entries(terms.choices).map(([name, { all }]): [string, readonly string[]] => [
      `choice ${name}`,
      all,
    ]),
    ...stageLists(plan, terms),
    ...formLists(plan, terms),
  ]);
  const names = [...lists.keys()];
  const longest = Math.max(...[...lists.values()].map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row): readonly Cell[] =>
    [...lists.values()].map((values) => values[row] ?? null),
  );
  return {
    sheet: { name: terms.words.sheets.lists, hidden: true, rows },
    listFor: (column, sheet) => {
      const name = listName(column, sheet);
      const count = lists.get(name)?.length ?? 0;
      return count === 0 ? undefined : { column: names.indexOf(name), count };
    },
  };
}

/** The sheet of lists with more of them, each in a column of its own behind the others. */
export function withLists(sheet: Sheet, more: readonly (readonly string[])[]): Sheet {
  const width = sheet.rows[0]?.length ?? 0;
  const longest = Math.max(sheet.rows.length, ...more.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row): readonly Cell[] => [
    ...Array.from({ length: width }, (_unused, column) => sheet.rows[row]?.[column] ?? null),
    ...more.map((list) => list[row] ?? null),
  ]);
  return { ...sheet, rows };
}

/** The stages of the procedures that a sheet is for; on the sheet for all others, every stage. */
function stageLists(plan: Plan, terms: CellVocabulary): readonly [string, readonly string[]][] {
  const all = Object.entries(plan.procedures).flatMap(([id, { stages, ends }]) =>
    Object.keys({ ...stages, ...ends }).map((stage) => `${id}.${stage}`),
  );
  return [
    ...recordSheets(plan).map(({ id, procedures }): [string, readonly string[]] => [
      `stage ${id}`,
      all
        .filter((stage) => procedures.includes(stage.split(".", 1)[0] ?? ""))
        .map((stage) => terms.stages.labelOf(stage)),
    ]),
    [`stage ${OTHERS}`, all.map((stage) => terms.stages.labelOf(stage))],
  ];
}

/** What the sheet of one procedure can serve: the places that its promises name, and its stages without a block. */
const formLists = (plan: Plan, terms: CellVocabulary): readonly [string, readonly string[]][] =>
  formSheets(plan, terms.words).flatMap(({ procedure }): [string, readonly string[]][] => {
    const places = needsOf(plan).flatMap((need) => (need.procedure === procedure ? need.for : []));
    return [
      [`places ${procedure}`, [...new Set(places)].map((place) => terms.shortPlaces.labelOf(place))],
      [`stage ${procedure}`, stepsOf(procedure, plan).map((stage) => terms.stages.labelOf(stage))],
    ];
  });

function listName({ kind, choices }: Column, sheet: string): string {
  if (sheet.startsWith("places ") || sheet.startsWith("stage ")) return sheet;
  if (kind === "stage") return `stage ${sheet}`;
  if (kind === "choice") return `choice ${choices ?? ""}`;
  return kind === "places" ? "place" : kind;
}
