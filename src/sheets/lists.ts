import type { Plan } from "../model/plan.js";
import { groupOf } from "./groups.js";
import type { Column } from "./column.js";
import type { SheetKey } from "./layout.js";
import type { Cell, ColumnLook, Sheet } from "./sheet.js";
import type { Terms } from "./terms.js";

/** The hidden sheet from which drop-down lists take their values. */
export interface Lists {
  readonly sheet: Sheet;
  /** The list of a column; undefined where anything may be written. */
  listFor(column: Column, sheet: SheetKey): ColumnLook["list"];
}

export function listsOf(terms: Terms, plan: Plan): Lists {
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

/** The stages of the procedures that a sheet is for; on the sheet for all others, every stage. */
function stageLists(plan: Plan, terms: Terms): readonly [string, readonly string[]][] {
  const all = Object.entries(plan.procedures).flatMap(([id, { stages, ends }]) =>
    Object.keys({ ...stages, ...ends }).map((stage) => `${id}.${stage}`),
  );
  const groups = [...new Set(all.map(groupOf))];
  return [
    ...groups.map((group): [string, readonly string[]] => [
      `stage ${group}`,
      all.filter((stage) => groupOf(stage) === group).map((stage) => terms.stages.labelOf(stage)),
    ]),
    ["stage others", all.map((stage) => terms.stages.labelOf(stage))],
  ];
}

function listName({ kind, choices }: Column, sheet: SheetKey): string {
  if (kind === "stage") return `stage ${sheet}`;
  if (kind === "choice") return `choice ${choices ?? ""}`;
  return kind === "places" ? "place" : kind;
}
