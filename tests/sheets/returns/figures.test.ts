import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { NumberAttribute } from "../../../src/model/plan/attribute.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { isFact } from "../../../src/model/register/record.js";
import { inLanguage } from "../../../src/model/values/wording.js";
import { type Book, type Cell, cellName } from "../../../src/sheets/book/sheet.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import type { Merged } from "../../../src/sheets/merge/from-sheets.js";
import { registerToSheets } from "../../../src/sheets/write/to-sheets.js";
import { merged, registerOf, type } from "./clerk.js";
import { everybodysReturns } from "./filled.js";
import { plans } from "./plans.js";

/** A cell for a figure in a filled workbook: where it stands, and of which attribute. */
interface Figure {
  readonly book: Book;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly attribute: NumberAttribute;
  readonly unit: string;
  readonly stage: string;
}

/** A cell for each unit and number of decimals in which figures are told. */
function figuresOf(plan: Plan): readonly Figure[] {
  const found = new Map<string, Figure>();
  for (const book of everybodysReturns(plan))
    for (const sheet of book.sheets) {
      const form = formSheets(plan, words).find(({ name }) => name === sheet.name);
      for (const { row, column } of sheet.look?.form?.needed ?? []) {
        const { attribute: name = "", stage = "" } = form?.columns[column] ?? {};
        const attribute = plan.procedures[form?.procedure ?? ""]?.attributes[name];
        if (attribute?.type !== "number") continue;
        const unit = inLanguage(attribute.unit, "vi");
        const key = `${unit} ${attribute.decimals ?? 0}`;
        const at = { sheet: sheet.name, row, column, stage: `${form?.procedure}.${stage}` };
        if (!found.has(key)) found.set(key, { book, ...at, name, attribute, unit });
      }
    }
  return [...found.values()];
}

/** The workbook with another cell, of the row or of its head, and without the sheets of other things. */
const withCell = ({ book, sheet, row, column }: Figure, value: Cell, at = row): Book => ({
  ...book,
  sheets: book.sheets
    .filter(({ name, hidden }) => name === sheet || name === words.sheets.guide || hidden === true)
    .map((one) =>
      one.name === sheet
        ? {
            ...one,
            rows: one.rows.map((cells, index) =>
              index === at ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
            ),
          }
        : one,
    ),
});

/** What is on file of the figure of a cell, and what is said of that cell. */
function readBack({ book, sheet, row, column, name, stage }: Figure, result: Merged) {
  const cell = `${book.file}!${sheet}!${cellName(row, column)}`;
  const said = [...(result.ok ? [] : result.issues), ...result.odd].filter((one) => one.cell === cell);
  const isOfRow = (at = "") => at.includes(`!${sheet}!`) && /\d+$/u.exec(at)?.[0] === String(row + 1);
  const values = (result.ok ? result.value.records : []).flatMap((record) =>
    isFact(record) && record.stage === stage && isOfRow(record.cell) ? [record.attributes?.[name]] : [],
  );
  return { values: values.filter((value) => value !== undefined), said: said.map(({ code }) => code) };
}

const said = (cell: Cell = null) => (typeof cell === "string" ? cell : "");

describe.each(plans)("figures as people write them: %s", (_, plan) => {
  const figures = figuresOf(plan);
  const typed = (figure: Figure, value: Cell) => readBack(figure, merged(plan, withCell(figure, value)));

  test("are read as they stand, with their unit behind them or not", () => {
    for (const figure of figures)
      for (const text of ["88", `88 ${figure.unit}`, `88${figure.unit}`, `88 ${figure.unit.toUpperCase()}`])
        expect([figure.name, text, typed(figure, text)]).toEqual([
          figure.name,
          text,
          { values: [88], said: [] },
        ]);
  });

  test("are refused with their cell where they are none, are negative or finer than they are told", () => {
    for (const figure of figures) {
      const { decimals = 0 } = figure.attribute;
      const finer = Number(`88.${"1".repeat(decimals + 1)}`);
      for (const [value, code] of [
        ["khoảng 88", "malformed"],
        ["88–90", "malformed"],
        ["chưa có số liệu", "malformed"],
        ["88 gang tay", "malformed"],
        ["1.5.2", "malformed"],
        [-5, "too-small"],
        ["-5", "too-small"],
        [finer, decimals === 0 ? "not-whole" : "too-fine"],
        [{ day: "2024-05-12" }, "wrong-type"],
        [{ error: "#DIV/0!" }, "cell-error"],
      ] as const)
        expect([figure.name, value, typed(figure, value)]).toEqual([
          figure.name,
          value,
          { values: [], said: [code] },
        ]);
    }
  });

  test("are never taken for another measure than the head's", () => {
    for (const figure of figures) {
      const head = figure.book.sheets.find(({ name }) => name === figure.sheet)?.rows[4]?.[figure.column];
      const other = withCell(figure, said(head).replace(/\(.*\)/u, "(phần nghìn)"), 4);
      expect(readBack(figure, merged(plan, other))).toEqual({ values: [], said: ["unit-unknown"] });
      if (/đồng/u.test(figure.unit))
        for (const text of ["65.000.000 đồng", "0,065 tỷ"])
          expect([text, typed(figure, text)]).toEqual([text, { values: [], said: ["malformed"] }]);
    }
  });

  test("are asked about where a share may be meant", () => {
    for (const figure of figures) {
      if (figure.unit !== "%" || (figure.attribute.decimals ?? 0) < 2) continue;
      for (const share of [0.88, "0,88"])
        expect(typed(figure, share)).toEqual({ values: [0.88], said: ["perhaps-share"] });
      expect(typed(figure, 1.25).said).toEqual([]);
    }
  });

  test("stand in the register's workbook in the same measure when the keeper changes them", () => {
    for (const figure of figures.slice(0, 6)) {
      const title = inLanguage(figure.attribute.title, "vi");
      const register = registerOf(merged(plan, withCell(figure, 88)));
      const book = registerToSheets(register, plan, { sheets: words });
      const changed = {
        ...book,
        sheets: book.sheets.map((sheet) => {
          const heads = sheet.rows.find((cells) => cells.includes("id"));
          const at = heads?.findIndex((cell) => said(cell).toLowerCase().startsWith(title.toLowerCase()));
          return {
            ...sheet,
            rows: sheet.rows.map((cells) =>
              cells.map((cell, column) => (column === at && cell === 88 ? 89 : cell)),
            ),
          };
        }),
      };
      const values = registerOf(
        merged(plan, type(changed, [[words.sheets.guide, 6, "", { day: "2031-01-10" }]])),
      ).records.flatMap((record) => (isFact(record) ? [record.attributes?.[figure.name]] : []));
      expect([figure.name, values.includes(89)]).toEqual([figure.name, true]);
    }
  });
});
