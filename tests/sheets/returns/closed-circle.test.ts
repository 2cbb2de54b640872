import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { merged, registerOf, type } from "./clerk.js";
import { plansOfOneDay } from "./plans.js";
import { filled, type Waiting } from "./filled.js";

/** Everybody returns after the end of the plan, every sheet declared complete. */
function everybodysReturns(plan: Plan, without?: (waiting: Waiting, unit: string) => boolean) {
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

describe.each(plansOfOneDay)("closed circle: %s", (_, plan) => {
  const asOf = `${Number(plan.period.to.slice(0, 4)) + 1}-02-01`;

  test("every ready row filled, every promise is met, those that wait for the other side's word included", () => {
    const register = registerOf(merged(plan, ...everybodysReturns(plan)));
    const open = evaluate(plan, register, { asOf }).findings.filter(({ verdict }) => verdict !== "met");
    expect(
      open.map(({ commitment, status }) => [commitment, status]),
      JSON.stringify(
        open.map(({ commitment, explanation }) => [commitment, explanation]),
        null,
        1,
      ).slice(0, 6000),
    ).toEqual([]);
  });
});
