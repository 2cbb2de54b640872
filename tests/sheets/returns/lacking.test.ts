import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { columnName, type Cell, type Sheet } from "../../../src/sheets/book/sheet.js";
import type { FormSheet } from "../../../src/sheets/form/form-column.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { shownCell } from "../../../src/sheets/cells/shown-cell.js";
import { merged, registerOf } from "./clerk.js";
import { everybodysReturns, type Waiting } from "./filled.js";
import { plans } from "./plans.js";

const idOf = (form?: FormSheet) => form?.columns.findIndex(({ key }) => key === "id") ?? -1;

describe.each(plans)("what is still missing in rows of %s", (_, plan) => {
  const forms = formSheets(plan, words);
  const books = new Map(
    reportingUnits(plan).map((unit) => [unit, templateBook(plan, { sheets: words }, { unit })]),
  );
  /** The year or quarter that was sent out in a cell where a day is waited for. */
  const sentAs = ({ sheet, row, column }: Waiting, unit: string): Cell =>
    books.get(unit)?.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;
  const coarse = [...books].flatMap(([unit, { sheets }]) =>
    sheets.flatMap(({ name, rows, look }) =>
      (look?.form?.needed ?? []).flatMap((at) => {
        const cell = sentAs({ sheet: name, ...at }, unit);
        return cell === null ? [] : [{ name, rows, look, ...at, cell: shownCell(cell) }];
      }),
    ),
  );

  /** What a spare row of a sheet waits for. */
  const spareOf = ({ name, rows, look }: Sheet) => {
    const form = forms.find((one) => one.name === name);
    const formulas = look?.form?.formulas ?? [];
    const isSpare = (row: number) => shownCell(rows[row]?.[idOf(form)] ?? null).startsWith("row-spare");
    return { form, spare: formulas.find(({ row }) => isSpare(row)) };
  };

  test("names the day of which the form knows only the year, until the cell says another", () => {
    for (const { name, rows, look, row, column, cell } of coarse) {
      const form = forms.find((one) => one.name === name);
      const lacking = look?.form?.formulas.find((one) => one.row === row);
      const at = rows[row]?.[lacking?.column ?? -1] ?? null;
      // A row in which nothing else stands has no result yet: its year is no word of the unit.
      expect([name, row, at]).toEqual([name, row, words.form.nothingYet]);
      const said = `${form?.columns[column]?.head.toLowerCase()} (${form?.columns[column]?.group.toLowerCase()})`;
      expect(lacking?.formula).toContain(`="${cell}"`);
      expect(lacking?.formula).toContain(`"; ${said}"`);
    }
  });

  test("is asked of a spare row as of the row that was made ready for its place", () => {
    let walked = 0;
    for (const [unit, { sheets }] of books)
      for (const sheet of sheets) {
        const { name, look } = sheet;
        const { form, spare } = spareOf(sheet);
        if (form === undefined || spare === undefined) continue;
        const asked = (look?.form?.needed ?? []).filter(({ row }) => row < spare.row);
        for (const { row, column } of asked) {
          const { head, group } = form.columns[column] ?? { head: "", group: "" };
          const said = `"; ${head.toLowerCase()}${group === "" ? "" : ` (${group.toLowerCase()})`}"`;
          walked += 1;
          expect([unit, name, row, spare.formula]).toEqual([unit, name, row, expect.stringContaining(said)]);
        }
      }
    expect(walked).toBeGreaterThan(0);
  });

  test("of a row without its place is the place, where places ask different cells", () => {
    for (const [unit, { sheets }] of books)
      for (const sheet of sheets) {
        const { name } = sheet;
        const { form, spare } = spareOf(sheet);
        if (form === undefined || spare === undefined || !spare.formula.includes("IF(OR(")) continue;
        const head = form.columns.find(({ key }) => key === "for")?.head.toLowerCase();
        expect([unit, name, spare.formula]).toEqual([unit, name, expect.stringContaining(`"; ${head}"`)]);
        // Whatever stands in any block is something told.
        const result = form.columns.flatMap(({ part, tells }, at) =>
          part === "block" && tells !== "kind" ? [`${columnName(at)}${spare.row + 1}`] : [],
        );
        expect(spare.formula).toContain(`COUNTA(${result.join()})=0`);
      }
  });

  test("a year that nobody made a day keeps no promise of that year from being met", () => {
    if (coarse.length === 0) return;
    const asOf = `${Number(plan.period.to.slice(0, 4)) + 1}-02-01`;
    const statuses = (without?: (waiting: Waiting, unit: string) => boolean) =>
      evaluate(plan, registerOf(merged(plan, ...everybodysReturns(plan, without))), { asOf }).findings.map(
        ({ commitment, status }) => [commitment, status],
      );
    expect(statuses((waiting, unit) => sentAs(waiting, unit) !== null)).toEqual(statuses());
  });
});
