import { addDays } from "../../model/values/date.js";
import { shownDay } from "../write/shown-day.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Cell } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { writeCell } from "../cells/write-cell.js";
import type { FormColumn, FormSheet } from "./form-column.js";
import type { Need } from "./need.js";
import { needsOf } from "./needs.js";
import { readyRow } from "./ready/ready-row.js";

/** One row filled in, head by head, under a line that says of which sheet it is and that it is made up. */
export interface Example {
  readonly title: string;
  readonly lines: readonly (readonly [head: string, cell: Cell])[];
}

/** Enough figures for any promise are no example: so many. */
const FIGURE = 50_000_000;

/** An example (minh họa) of a row of the unit's own first sheet; none where it has no sheet. */
export function exampleOf(
  sheet: FormSheet | undefined,
  plan: Plan,
  terms: CellVocabulary,
): { readonly example?: Example } {
  const need = needsOf(plan).find(({ procedure }) => procedure === sheet?.procedure);
  if (sheet === undefined || need === undefined) return {};
  const { example } = terms.words.form;
  const name = example.name(sheet.subject);
  const teller = { unit: "", party: undefined };
  const { values } = readyRow(need, sheet, { plan, teller, name, number: 1 });
  const short = { ...terms, places: terms.shortPlaces };
  const lines = sheet.columns
    .filter((column) => isShown(column, need, values))
    .map((column): readonly [string, Cell] => {
      const head = column.group === "" ? column.head : `${column.group}: ${column.head}`;
      const value = values.get(column.key);
      const cell = value === undefined ? invented(column, plan, terms) : writeCell(value, column, short);
      return [`– ${head}`, figureText(cell)];
    });
  return { example: { title: example.title(sheet.name), lines } };
}

/** On the guide everything stands as text, to the left. */
const figureText = (cell: Cell): Cell =>
  typeof cell === "number"
    ? String(cell).replace(/\B(?=(\d{3})+$)/g, ".")
    : typeof cell === "object" && cell !== null && "day" in cell
      ? shownDay(cell.day)
      : cell;

/** The thing, and the blocks that a promise counts. */
const isShown = ({ part, stage, key }: FormColumn, need: Need, values: ReadonlyMap<string, unknown>) =>
  part === "thing" ? key === "subject" || values.has(key) : part === "block" && need.stages.has(stage ?? "");

function invented({ tells, kind, choices }: FormColumn, plan: Plan, terms: CellVocabulary): Cell {
  const { example } = terms.words.form;
  if (kind === "date" || kind === "day") return shownDay(addDays(plan.period.from, 90));
  if (kind === "money") return FIGURE;
  if (kind === "number") return 10;
  if (kind === "flag") return terms.words.yes;
  if (kind === "choice") return terms.choices[choices ?? ""]?.all[0] ?? example.text;
  return tells === "number" ? example.number : example.text;
}
