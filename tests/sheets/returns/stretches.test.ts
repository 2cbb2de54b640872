import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { procedureOf, stageOf } from "../../../src/model/plan/stage-ref.js";
import type { Cell } from "../../../src/sheets/book/sheet.js";
import { readDate } from "../../../src/sheets/cells/read-date.js";
import { shownCell } from "../../../src/sheets/cells/shown-cell.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { liesIn } from "../../../src/sheets/form/stretches.js";
import { templateBook, type TemplateOptions } from "../../../src/sheets/write/template.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { merged, registerOf } from "./clerk.js";
import { everybodysReturns } from "./filled.js";
import { plans } from "./plans.js";

interface Ready {
  readonly unit: string;
  readonly procedure: string;
  readonly places: Cell;
  /** The days that stand in the row, by the stage of their column, as an officer reads them. */
  readonly days: ReadonlyMap<string, string>;
}

/** The rows of all workbooks that name a place of the plan. */
function rowsOf(plan: Plan, options: Omit<TemplateOptions, "unit"> = {}): readonly Ready[] {
  const forms = formSheets(plan, words);
  return reportingUnits(plan).flatMap((unit) =>
    templateBook(plan, { sheets: words }, { unit, ...options }).sheets.flatMap((sheet) => {
      const form = forms.find(({ name }) => name === sheet.name);
      if (form === undefined) return [];
      const at = form.columns.findIndex(({ tells }) => tells === "place");
      return sheet.rows.slice(5).flatMap((cells): readonly Ready[] => {
        if ((cells[at] ?? null) === null) return [];
        const days = form.columns.flatMap(({ tells, stage }, index) => {
          const cell = cells[index] ?? null;
          return tells === "on" && stage !== undefined && cell !== null
            ? [[stage, shownCell(cell)] as const]
            : [];
        });
        return [{ unit, procedure: form.procedure, places: cells[at] ?? null, days: new Map(days) }];
      });
    }),
  );
}

const daysIn = (text: string): string => {
  const read = readDate(text);
  if (!read.ok) throw new Error(`no days: ${text}`);
  return read.date;
};

describe.each(plans)("promises of years and quarters: %s", (_, plan) => {
  const ready = rowsOf(plan);

  test("each stretch that a promise names has a row that says so in words", () => {
    const lacking = plan.commitments.flatMap(({ id, readings: [{ requirement }] }) =>
      leavesOf(requirement).flatMap((leaf) =>
        quantitiesOf(leaf).flatMap(({ stage, within }) =>
          typeof within !== "string" ||
          ready.some(({ procedure, days }) => {
            const shown = days.get(stageOf(stage));
            return procedure === procedureOf(stage) && shown !== undefined && liesIn(daysIn(shown), within);
          })
            ? []
            : [[id, stage, within]],
        ),
      ),
    );
    expect(lacking).toEqual([]);
    const machine = ready.flatMap(({ days }) => [...days.values()].filter((text) => /\d{4}-\d\d/.test(text)));
    expect(machine).toEqual([]);
  });

  test("no row is of a year whose quarters have rows", () => {
    const doubled = ready.flatMap((row) =>
      [...row.days].flatMap(([stage, whole]) =>
        ready.some(
          (part) =>
            part !== row &&
            part.unit === row.unit &&
            part.procedure === row.procedure &&
            part.places === row.places &&
            liesIn(daysIn(part.days.get(stage) ?? whole), daysIn(whole)) &&
            !liesIn(daysIn(whole), daysIn(part.days.get(stage) ?? whole)),
        )
          ? [[row.unit, row.procedure, row.places, whole]]
          : [],
      ),
    );
    expect(doubled).toEqual([]);
  });

  test("a row on file serves its own stretch, and no other", () => {
    const withDays = ready.filter(({ days }) => days.size > 0);
    const returns = everybodysReturns(plan);
    const register = registerOf(merged(plan, ...returns));
    const stretches = new Set(withDays.flatMap(({ days }) => [...days.values()]));
    for (const one of [...stretches].slice(0, 4)) {
      const kept = register.records.filter((record) => "on" in record && record.on === daysIn(one));
      const after = rowsOf(plan, { register: { ...register, records: kept } });
      const count = (rows: readonly Ready[], text: string) =>
        rows.filter(({ days }) => [...days.values()].includes(text)).length;
      for (const text of stretches)
        if (text !== one) expect([one, text, count(after, text)]).toEqual([one, text, count(ready, text)]);
      expect(count(after, one)).toBeLessThan(count(ready, one) + Math.max(1, kept.length));
    }
  });

  test("what is left out of one stretch is met by nothing else", () => {
    const stretches = new Set(ready.flatMap(({ days }) => [...days.values()]));
    const forms = formSheets(plan, words);
    const books = new Map(
      reportingUnits(plan).map((unit) => [unit, templateBook(plan, { sheets: words }, { unit })]),
    );
    for (const one of [...stretches].slice(0, 2)) {
      const returns = everybodysReturns(plan, ({ sheet, row }, unit) => {
        const cells = books.get(unit)?.sheets.find(({ name }) => name === sheet)?.rows[row] ?? [];
        const { columns = [] } = forms.find(({ name }) => name === sheet) ?? {};
        return columns.some(({ tells }, at) => tells === "on" && shownCell(cells[at] ?? null) === one);
      });
      const asOf = `${Number(plan.period.to.slice(0, 4)) + 1}-02-01`;
      const { findings } = evaluate(plan, registerOf(merged(plan, ...returns)), { asOf });
      const met = new Set(
        findings.flatMap(({ commitment, verdict }) => (verdict === "met" ? [commitment] : [])),
      );
      const bare = plan.commitments.filter(({ readings: [{ requirement }] }) =>
        leavesOf(requirement).some(
          (leaf) => (leaf.kind === "sum" || leaf.kind === "latest") && leaf.within === daysIn(one),
        ),
      );
      expect([one, bare.flatMap(({ id }) => (met.has(id) ? [id] : []))]).toEqual([one, []]);
    }
  });
});
