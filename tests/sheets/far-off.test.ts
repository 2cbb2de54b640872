import { expect, test } from "vitest";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { termsOf } from "../../src/sheets/book/vocabulary.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { formSheets } from "../../src/sheets/form/form-sheets.js";
import { readFormCell } from "../../src/sheets/form/read/read-form-cell.js";
import { plans } from "./returns/plans.js";

/** The plan with all its money in a currency. */
const inCurrency = (plan: Plan, currency: string): Plan =>
  JSON.parse(JSON.stringify(plan), (_key, value) =>
    typeof value === "object" && value?.type === "money" ? { ...value, currency } : value,
  );

/** What is asked about a small figure, in every column in which a unit writes figures. */
function oddIn(plan: Plan, kind: "money" | "number"): readonly (string | undefined)[] {
  const terms = termsOf(plan, words);
  return formSheets(plan, words).flatMap(({ columns }) =>
    columns
      .filter((column) => column.kind === kind)
      .map((column) => {
        const read = readFormCell(20, column, { head: column.head, unit: null, terms });
        return read.ok ? read.odd?.code : undefined;
      }),
  );
}

test.each(plans)("%s: a small amount is asked about where it is of đồng, and nowhere else", (_, plan) => {
  const odd = oddIn(inCurrency(plan, "VND"), "money");
  expect(new Set(odd)).toEqual(new Set(odd.length === 0 ? [] : ["far-off"]));
  for (const currency of ["USD", "RWF"])
    expect(new Set(oddIn(inCurrency(plan, currency), "money")).has("far-off")).toBe(false);
  expect(oddIn(plan, "number")).not.toContain("far-off");
});
