import type { Plan } from "../../../src/model/plan/plan.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import { comparisonOf } from "../../../src/model/requirement/threshold.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import type { FormColumn } from "../../../src/sheets/form/form-column.js";
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
      cells[column] = soundValue(known, form.procedure, cells, plan, row);
    }
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}

function attested(rows: Cell[][]): Cell[][] {
  const head = rows.findIndex((row) => row.includes("Đã thực hiện"));
  const kept = rows[head]?.indexOf("Đã thực hiện") ?? -1;
  for (const row of rows.slice(head + 1)) if (row.some((cell) => cell !== null)) row[kept] = "có";
  return rows;
}

function soundValue(
  { tells, key, kind, attribute, stage }: FormColumn,
  procedure: string,
  cells: readonly Cell[],
  plan: Plan,
  row: number,
): Cell {
  if (tells === "on") return { day: soon(plan) };
  if (tells === "number") return `${row}/${stage ?? ""}`;
  if (kind === "number" || kind === "money")
    return figure(`${procedure}.${stage ?? ""}`, attribute ?? key, cells, plan);
  if (kind === "day") return { day: soon(plan) };
  return kind === "flag" ? "có" : "nội dung";
}

/** A day in the first year of the plan. */
const soon = ({ period }: Plan) => `${period.from.slice(0, 4)}-12-01`;

/** A figure that keeps the promise: as much as it asks, or for what others are held against, a hundred. */
function figure(stage: string, attribute: string, cells: readonly Cell[], plan: Plan): number {
  for (const { readings } of plan.commitments)
    for (const leaf of readings.flatMap(({ requirement }) => leavesOf(requirement))) {
      const [main, base] = quantitiesOf(leaf);
      if (leaf.kind === "attested" || leaf.kind === "count" || main === undefined) continue;
      const isHere = (quantity: typeof main | undefined) =>
        quantity?.stage === stage &&
        "attribute" in quantity &&
        quantity.attribute === attribute &&
        (quantity.within === undefined ||
          typeof quantity.within !== "string" ||
          cells.includes(quantity.within));
      const { comparison, threshold } = comparisonOf(leaf);
      const isUpper = comparison === "atMost" || comparison === "lessThan";
      if (isHere(main)) {
        if (typeof threshold === "number") return comparison === "moreThan" ? threshold + 1 : threshold;
        return isUpper ? 10 : 100_000;
      }
      if (base !== undefined && isHere(base)) return 1_000;
    }
  return 1_000;
}
