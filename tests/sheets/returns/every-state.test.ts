import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { askedQuantities } from "../../../src/model/plan/asked-quantities.js";
import type { Commitment } from "../../../src/model/plan/commitment.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { procedureOf, stageOf } from "../../../src/model/plan/stage-ref.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { questions } from "../../../src/rules/questions/questions.js";
import type { Book, Cell, Sheet } from "../../../src/sheets/book/sheet.js";
import { attributesAsked } from "../../../src/sheets/form/asked-attributes.js";
import type { FormColumn, FormSheet } from "../../../src/sheets/form/form-column.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { proceduresFor } from "../../../src/sheets/form/needs.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { readBook } from "../../../src/sheets/read/read-book.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { merged, registerOf, type } from "./clerk.js";
import { plans } from "./plans.js";
import { filled, type Waiting } from "./filled.js";

const yearAfter = ({ period }: Plan) => String(Number(period.to.slice(0, 4)) + 1);

interface Year {
  /** Cells that are left blank. */
  readonly without?: (waiting: Waiting, column: FormColumn | undefined) => boolean;
  /** Every day that is told; a day in the first year where absent. */
  readonly on?: string;
  /** The day up to which every sheet is declared complete; none where absent. */
  readonly declared?: string;
}

/** How it stands when every unit has returned its workbook after the end of the plan. */
function review(plan: Plan, { without, on, declared }: Year) {
  const asOf = `${yearAfter(plan)}-04-01`;
  const forms = formSheets(plan, words);
  const guide = words.sheets.guide;
  const books = reportingUnits(plan).map((unit) => {
    const book = templateBook(plan, { sheets: words }, { unit });
    const done = filled(book, plan, (waiting) => {
      const form = forms.find(({ name }) => name === waiting.sheet);
      return without?.(waiting, form?.columns[waiting.column]) === true;
    });
    const sheets = done.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map((cell) => moved(cell, plan, on))),
    }));
    const told = (book.sheets[0]?.rows ?? []).flatMap(([name, upTo], row) =>
      declared !== undefined && forms.some((form) => form.name === name) && upTo === null ? [row + 1] : [],
    );
    return {
      ...type({ ...done, sheets }, [
        [guide, 6, "", { day: asOf }],
        [guide, 7, "", "15/BC"],
        ...told.map((row) => [guide, row, "", { day: declared ?? asOf }] as const),
      ]),
      file: `${unit}.xlsx`,
    };
  });
  const register = registerOf(merged(plan, ...books));
  const { findings } = evaluate(plan, register, { asOf });
  return {
    findings,
    statuses: new Map(findings.map(({ commitment, status }) => [commitment, status])),
    asked: () =>
      new Set(
        questions(plan, register, { asOf }).flatMap(({ bears }) => bears.map(({ commitment }) => commitment)),
      ),
  };
}

const moved = (cell: Cell, { period }: Plan, on: string | undefined): Cell =>
  on !== undefined &&
  typeof cell === "object" &&
  cell !== null &&
  "day" in cell &&
  cell.day === `${period.from.slice(0, 4)}-12-01`
    ? { day: on }
    : cell;

/** What is met, does not apply or cannot be said where nobody tells anything: limits, conditions, figures, lost successors. */
const ASIDE = new Set(["met", "not-applicable", "successor-needed", "undetermined", "failed"]);

/** A plan of as many promises takes seconds for each sheet: every fourth of them is tried. */
const MANY = 150;

/** Where all who lead are gone, nothing fails: it waits for a successor. Such a plan is walked as if they had stayed. */
function withLeaders(plan: Plan): Plan {
  const isGone = ({ responsible }: Commitment) =>
    responsible.every((duty) => duty.role !== "lead" || plan.units[duty.unit]?.ended !== undefined);
  if (!plan.commitments.every(isGone)) return plan;
  const units = Object.entries(plan.units).map(([id, { ended: _ended, seek: _seek, ...unit }]) => [id, unit]);
  return { ...plan, units: Object.fromEntries(units) };
}

describe.each(plans)("through the workbooks: %s", (_, given) => {
  const plan = withLeaders(given);
  const year = yearAfter(plan);
  const nothing = review(plan, { without: () => true, declared: `${year}-03-10` });
  /** What can no longer be done once its year or quarter is over. */
  const isOver = ({ readings: [{ requirement }] }: Commitment) =>
    leavesOf(requirement)
      .flatMap(quantitiesOf)
      .some(({ within }) => typeof within === "string");
  const dueActs = plan.commitments
    .filter((one) => nothing.statuses.get(one.id) === (isOver(one) ? "failed" : "over-term"))
    .map(({ id }) => id);
  const late = dueActs.filter((id) => nothing.statuses.get(id) === "over-term");
  const over = dueActs.filter((id) => !late.includes(id));
  const statusIn = (told: Year, ids: readonly string[] = dueActs) => {
    const { statuses } = review(plan, told);
    return [...new Set(ids.map((id) => statuses.get(id)))];
  };

  test("what is not done is over its term while the declaration ends before the review", () => {
    expect(dueActs.length).toBeGreaterThanOrEqual(plan.commitments.length / 4);
    const others = [...nothing.statuses].filter(
      ([id, status]) => !dueActs.includes(id) && !ASIDE.has(status),
    );
    expect(others).toEqual([]);
  });

  test("it has failed once the declaration reaches the review", () => {
    expect(statusIn({ without: () => true, declared: `${year}-04-01` })).toEqual(["failed"]);
  });

  test("nothing is said of it, and all of it is asked, while nobody declares anything", () => {
    const { statuses, asked } = review(plan, { without: () => true });
    const open = asked();
    expect([...new Set(dueActs.map((id) => statuses.get(id)))]).toEqual(["undetermined"]);
    expect(dueActs.filter((id) => !open.has(id))).toEqual([]);
  }, 120_000);

  test("it is met late where it was done after the term, unless its own days were over", () => {
    const told = { on: `${year}-02-10`, declared: `${year}-03-10` };
    expect(statusIn(told, late)).toEqual(late.length === 0 ? [] : ["met-late"]);
    expect(statusIn(told, over)).toEqual(over.length === 0 ? [] : ["met"]);
  });

  test("with the papers of one sheet left out, what needs them is not met and is asked; all else is met", () => {
    const sheets = formSheets(plan, words);
    const tried = sheets.filter((_each, at) => plan.commitments.length < MANY || at % 4 === 0);
    expect(tried.length).toBeGreaterThanOrEqual(Math.min(sheets.length, 2));
    for (const { name, procedure } of tried) {
      const { findings, asked } = review(plan, {
        declared: `${year}-03-10`,
        without: ({ sheet }, column) => sheet === name && column?.tells === "number",
      });
      const open = findings.flatMap(({ commitment, verdict }) => (verdict === "met" ? [] : [commitment]));
      const known = open.length === 0 ? new Set<string>() : asked();
      expect([name, open.filter((id) => !known.has(id))]).toEqual([name, []]);
      const [need, rest] = [
        plan.commitments.filter((one) => proceduresFor([one]).has(procedure)).map(({ id }) => id),
        plan.commitments.filter((one) => [...proceduresFor([one])].join() === procedure).map(({ id }) => id),
      ];
      expect([name, open.filter((id) => !need.includes(id))]).toEqual([name, []]);
      const waiting = rest.filter((id) => dueActs.includes(id) && !open.includes(id));
      expect([name, waiting]).toEqual([name, []]);
    }
  }, 300_000);
});

describe.each(plans)("cells and facts: %s", (_, plan) => {
  const forms = formSheets(plan, words);
  const formOf = (procedure: string): FormSheet | undefined =>
    forms.find((one) => one.procedure === procedure);

  test("every fact that a promise asks for has its cell", () => {
    const lacking = plan.commitments.flatMap((commitment) =>
      askedQuantities(commitment).flatMap((quantity) => {
        const form = formOf(procedureOf(quantity.stage));
        const own = form?.columns.filter(
          ({ part, stage }) => part === "thing" || stage === stageOf(quantity.stage),
        );
        const hasDay = own?.some(({ tells }) => tells === "on") === true;
        const without = attributesAsked(quantity).filter(
          (name) => own?.some(({ attribute }) => attribute === name) !== true,
        );
        return hasDay && without.length === 0 ? [] : [[commitment.id, quantity.stage, hasDay, without]];
      }),
    );
    expect(lacking).toEqual([]);
  });

  test("every cell of a spare row tells something when something is written there", () => {
    const units = reportingUnits(plan).map((unit) => templateBook(plan, { sheets: words }, { unit }));
    for (const form of forms) {
      const book = units.find(({ sheets }) => sheets.some(({ name }) => name === form.name));
      const sheet = book?.sheets.find(({ name }) => name === form.name);
      if (book === undefined || sheet === undefined) throw new Error(`nobody has the sheet ${form.name}`);
      const told = (cells: ReadonlyMap<number, Cell>) => {
        const rows = sheet.rows.map((row, at) =>
          at === sheet.rows.length - 1 ? filledRow(row, cells) : row,
        );
        const read = readBook(
          { ...book, sheets: [{ ...sheet, rows }] },
          plan,
          words,
          `${yearAfter(plan)}-03-15`,
        );
        const { records, subjects, documents, notes } = read.rows;
        return JSON.stringify(
          [records, subjects, documents, notes].map((all) => all.map(({ fields }) => fields)),
        );
      };
      const sound = (index: number) => soundIn(form, index, book, sheet);
      const base = new Map(
        form.columns.flatMap(({ tells }, index) =>
          ["on", "number", "stage", "name"].includes(tells) ? [[index, sound(index)] as const] : [],
        ),
      );
      const whole = told(base);
      for (const [index, { part, group, head }] of form.columns.entries()) {
        if (part === "end") continue;
        const other = new Map(base);
        if (!other.delete(index)) other.set(index, sound(index));
        expect(told(other) === whole, `${form.name}: ${group} ${head}`).toBe(false);
      }
    }
  }, 120_000);
});

const filledRow = (row: readonly Cell[], cells: ReadonlyMap<number, Cell>): readonly Cell[] =>
  row.map((cell, index) => cells.get(index) ?? cell);

/** Something that the column accepts: of its list the last word, else a day, a figure, a text. */
function soundIn(form: FormSheet, index: number, book: Book, sheet: Sheet | undefined): Cell {
  const list = sheet?.look?.columns[index]?.list;
  const lists = book.sheets.find(({ name }) => name === words.sheets.lists);
  if (list !== undefined) return lists?.rows[list.count - 1]?.[list.column] ?? null;
  const column = form.columns[index];
  if (column?.kind === "date" || column?.kind === "day") return "12/10/2023";
  if (column?.kind === "money" || column?.kind === "number") return 12_000_000;
  return `nội dung ${index}`;
}
