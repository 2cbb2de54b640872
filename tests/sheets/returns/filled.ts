import type { Plan } from "../../../src/model/plan/plan.js";
import type { Quantity } from "../../../src/model/requirement/quantity.js";
import { span } from "../../../src/model/values/date.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import { comparisonOf, type Compared } from "../../../src/model/requirement/threshold.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import type { FormColumn, FormSheet } from "../../../src/sheets/form/form-column.js";
import { liesIn } from "../../../src/sheets/form/stretches.js";
import type { CellLabels } from "../../../src/sheets/book/labels.js";
import { termsOf } from "../../../src/sheets/book/vocabulary.js";
import { readDate } from "../../../src/sheets/cells/read-date.js";
import { shownCell } from "../../../src/sheets/cells/shown-cell.js";
import type { Book, Cell, Sheet } from "../../../src/sheets/book/sheet.js";
import { type } from "./clerk.js";

/** A cell that waits to be filled in, on a sheet. */
export interface Waiting {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Everybody returns after the end of the plan, every sheet declared complete. */
export function everybodysReturns(plan: Plan, without?: (waiting: Waiting, unit: string) => boolean) {
  const day = `${Number(plan.period.to.slice(0, 4)) + 1}-01-15`;
  return reportingUnits(plan).map((unit) => {
    const book = templateBook(plan, { sheets: words }, { unit });
    const declared = book.sheets[0]?.rows.flatMap(([name, upTo], row) =>
      row > 9 && typeof name === "string" && book.sheets.some((sheet) => sheet.name === name) && upTo === null
        ? [row + 1]
        : [],
    );
    const guide = words.sheets.guide;
    return {
      ...type(
        filled(book, plan, (waiting) => without?.(waiting, unit) ?? false),
        [
          [guide, 6, "", { day }],
          [guide, 7, "", "15/BC"],
          ...(declared ?? []).map((row) => [guide, row, "", { day }] as const),
        ],
      ),
      file: `${unit}.xlsx`,
    };
  });
}

/** The workbook with a sound value in every cell that waits, but for those left out; the other side's word is yes. */
export function filled(book: Book, plan: Plan, without: (waiting: Waiting) => boolean = () => false): Book {
  const forms = formSheets(plan, words);
  const sheets = book.sheets.map((sheet): Sheet => {
    const form = forms.find(({ name }) => name === sheet.name);
    const rows = sheet.rows.map((row) => [...row]);
    if (form === undefined)
      return sheet.name === words.form.attestations.sheet ? { ...sheet, rows: attested(rows) } : sheet;
    for (const { row, column } of sheet.look?.form?.needed ?? []) {
      const known = form.columns[column];
      const cells = rows[row];
      if (known === undefined || cells === undefined || without({ sheet: sheet.name, row, column })) continue;
      cells[column] = dayOf(cells[column] ?? null) ?? soundValue(known, { form, cells, number: row }, plan);
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

/** The last day of the stretch that a cell was sent out with: an act of it has a day of its own. */
function dayOf(cell: Cell): Cell {
  if (cell === null) return null;
  const read = readDate(shownCell(cell));
  const to = read.ok ? span(read.date).to : null;
  return to === null ? null : { day: to };
}

function attested(rows: Cell[][]): Cell[][] {
  const head = rows.findIndex((row) => row.includes("Đã thực hiện"));
  const kept = rows[head]?.indexOf("Đã thực hiện") ?? -1;
  for (const row of rows.slice(head + 1)) if (row.some((cell) => cell !== null)) row[kept] = "có";
  return rows;
}

function soundValue(column: FormColumn, { form, cells, number }: RowAt, plan: Plan): Cell {
  const { tells, key, kind, attribute, stage } = column;
  if (tells === "on") return { day: soon(plan) };
  if (tells === "number") return `${number}/${stage ?? ""}`;
  if (kind === "number" || kind === "money") {
    const valueOf = (wanted: (one: FormColumn) => boolean) => cells[form.columns.findIndex(wanted)] ?? null;
    return figure(`${form.procedure}.${stage ?? ""}`, attribute ?? key, plan, {
      places: valueOf((one) => one.tells === "place"),
      on: valueOf((one) => one.tells === "on" && one.stage === stage),
    });
  }
  if (kind === "day") return { day: soon(plan) };
  return kind === "flag" ? "có" : "nội dung";
}

interface RowAt {
  readonly form: FormSheet;
  readonly cells: readonly Cell[];
  readonly number: number;
}

/** A day in the first year of the plan; a row of other days says so itself. */
const soon = ({ period }: Plan) => `${period.from.slice(0, 4)}-12-01`;

/** Where a row stands: the places of the plan, and the days, as its cells show them. */
interface RowPlace {
  readonly places: Cell;
  readonly on: Cell;
}

/**
 * A figure that keeps all promises of a place and days: the most that they ask, else the least that they allow; a thousand
 * for what others are held against.
 */
function figure(stage: string, attribute: string, plan: Plan, place: RowPlace): number {
  const asked = plan.commitments.flatMap(({ id, readings }) =>
    readings.flatMap(({ requirement }) =>
      leavesOf(requirement).flatMap((leaf) => {
        if (leaf.kind === "attested" || leaf.kind === "count") return [];
        const [main, base] = quantitiesOf(leaf);
        const isOf = (quantity: Quantity | undefined) =>
          quantity?.stage === stage && "attribute" in quantity && quantity.attribute === attribute;
        const quantity = isOf(main) ? main : isOf(base) ? base : undefined;
        if (quantity === undefined) return [];
        return [{ limit: quantity === main ? limitOf(leaf) : BASE, quantity, places: quantity.for ?? [id] }];
      }),
    ),
  );
  const days = asked.filter(({ quantity }) => isThen(quantity, place.on));
  const here = days.filter(({ places }) => isThere(places, place.places, plan));
  const limits = (here.length > 0 ? here : days).map(({ limit }) => limit);
  const least = limits.flatMap((limit) => ("least" in limit ? [limit.least] : []));
  const most = limits.flatMap((limit) => ("most" in limit ? [limit.most] : []));
  return least.length > 0 ? Math.max(...least) : most.length > 0 ? Math.min(...most) : BASE.least;
}

const BASE = { least: 1_000 };

/** What keeps a leaf, whatever the figure of others is. */
function limitOf(leaf: Compared): { readonly least: number } | { readonly most: number } {
  const { comparison, threshold } = comparisonOf(leaf);
  if (comparison === "atMost" || comparison === "lessThan")
    return { most: typeof threshold === "number" ? threshold : 10 };
  if (typeof threshold !== "number") return { least: 100_000 };
  return { least: comparison === "moreThan" ? threshold + 1 : threshold };
}

function isThen({ within }: Quantity, on: Cell): boolean {
  if (typeof within !== "string" || on === null) return true;
  const read = readDate(shownCell(on));
  return read.ok && liesIn(read.date, within);
}

const known = new WeakMap<Plan, CellLabels>();

function isThere(places: readonly string[], cell: Cell, plan: Plan): boolean {
  const labels = known.get(plan) ?? termsOf(plan, words).shortPlaces;
  known.set(plan, labels);
  const shown = typeof cell === "string" ? cell.split("\n") : [];
  return places.some((place) => shown.includes(labels.labelOf(place)));
}
