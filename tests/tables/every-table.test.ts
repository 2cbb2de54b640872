import { afterEach, describe, expect, test, vi as mocks } from "vitest";
import { toArquero } from "../../src/tables/to-arquero.js";
import { isDay } from "../../src/model/values/date.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { CHANGE_COLUMNS } from "../../src/tables/changes.js";
import { EVIDENCE_COLUMNS } from "../../src/tables/evidence.js";
import { FINDING_COLUMNS } from "../../src/tables/finding-row.js";
import { FUNDING_COLUMNS } from "../../src/tables/funding.js";
import { INDICATOR_COLUMNS } from "../../src/tables/indicators.js";
import {
  changeTable,
  evidenceTable,
  findingTable,
  fundingTable,
  indicatorTable,
  questionTable,
  rows,
  stageTable,
  statusTable,
  tallyTable,
  taskTable,
  timelineTable,
  toArrow,
  toColumns,
  toCsv,
  type Table,
} from "../../src/tables/index.js";
import { QUESTION_COLUMNS } from "../../src/tables/questions.js";
import { STAGE_COLUMNS } from "../../src/tables/stages.js";
import { STATUS_COLUMNS } from "../../src/tables/statuses.js";
import type { ValueKind } from "../../src/tables/table.js";
import { TALLY_COLUMNS } from "../../src/tables/tallies.js";
import { TASK_COLUMNS } from "../../src/tables/tasks.js";
import { TIMELINE_COLUMNS } from "../../src/tables/timeline.js";
import { blank, en, plan, register, tablesOf, vi } from "./sample.js";

const columns = {
  findings: FINDING_COLUMNS,
  statuses: STATUS_COLUMNS,
  tasks: TASK_COLUMNS,
  indicators: INDICATOR_COLUMNS,
  tallies: TALLY_COLUMNS,
  evidence: EVIDENCE_COLUMNS,
  funding: FUNDING_COLUMNS,
  questions: QUESTION_COLUMNS,
  stages: STAGE_COLUMNS,
  timelines: TIMELINE_COLUMNS,
  changes: CHANGE_COLUMNS,
};
const names = [
  "findings",
  "statuses",
  "tasks",
  "indicators",
  "tallies",
  "evidence",
  "funding",
  "questions",
  "stages",
  "timelines",
  "changes",
] as const;

/** A plan that promises nothing, and the tables of it. */
const nothing = { ...plan, tasks: {}, commitments: [] };
const bare = evaluate(nothing, blank, { asOf: "2024-12-31" });
const empty = {
  findings: findingTable(bare, nothing, vi),
  statuses: statusTable(findingTable(bare, nothing, vi), "holder", vi),
  tasks: taskTable(bare, nothing, vi),
  indicators: indicatorTable(bare, nothing, vi),
  tallies: tallyTable(bare, vi),
  evidence: evidenceTable(bare, { plan: nothing, register: blank }, vi),
  funding: fundingTable(nothing, blank, { asOf: "2024-12-31" }, vi),
  questions: questionTable([], vi),
  stages: stageTable([], vi),
  timelines: timelineTable([], vi),
  changes: changeTable({ before: bare, after: bare, changes: [] }, { plan, registers: [] }, vi),
};

const isOf: Readonly<Record<ValueKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string",
  day: (value) => typeof value === "string" && isDay(value),
  whole: Number.isInteger,
  number: (value) => typeof value === "number",
  money: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  flag: (value) => typeof value === "boolean",
};

const cases = [
  ["illustrative data", tablesOf(register, "2025-12-31")],
  ["illustrative data in English", tablesOf(register, "2024-12-31", en)],
  ["a register without an entry", tablesOf(blank, "2024-12-31")],
] as const;

describe.each(names)("%s", (name) => {
  const wanted: readonly (readonly [string, ValueKind])[] = Object.entries(columns[name]);

  test("has all its columns in their order, where there is no row too", () => {
    const order = wanted.map(([column]) => column);
    expect(empty[name].numRows()).toBe(0);
    expect(empty[name].columnNames()).toEqual(order);
    for (const [, tables] of cases) expect(tables[name].columnNames()).toEqual(order);
  });

  test.each(cases)("every value is of its column's kind, or null: %s", (_, tables) => {
    for (const [column, kind] of wanted) {
      const values: unknown[] = Array.from(tables[name].array(column));
      expect(values.filter((value) => value !== null && !isOf[kind](value))).toEqual([]);
    }
  });
});

test("a column that two tables share is of one kind in both", () => {
  const kinds = new Map<string, Set<string>>();
  for (const name of names)
    for (const [column, kind] of Object.entries(columns[name]))
      kinds.set(column, (kinds.get(column) ?? new Set()).add(kind));
  expect([...kinds].filter(([, of]) => of.size > 1)).toEqual([]);
});

describe("rows", () => {
  const { findings } = tablesOf(register, "2024-12-31");

  test("are those of a table that arquero filtered and put in order", async () => {
    const met = (await toArquero(findings))
      .filter((row: { status: string }) => row.status === "met")
      .orderby("commitment")
      .select("commitment");
    expect(rows(met).slice(0, 3)).toEqual([
      { commitment: "both-62.activities" },
      { commitment: "both-62.adjust" },
      { commitment: "both-62.review" },
    ]);
  });
});

describe("where eval is forbidden", () => {
  afterEach(() => {
    mocks.unstubAllGlobals();
  });

  test("tables are made, read and written all the same", async () => {
    mocks.stubGlobal("Function", () => {
      throw new EvalError("Refused to evaluate a string as JavaScript");
    });
    const made = tablesOf(register, "2024-12-31");
    const findings = await toArquero(made.findings);
    expect(() => findings.objects()).toThrow(EvalError);
    for (const name of names) {
      const table: Table = made[name];
      expect(rows(table)).toHaveLength(table.numRows());
      expect(toCsv(table)).toContain(table.columnNames()[0]);
      expect(toColumns(table)).toHaveLength(table.columnNames().length);
      expect((await toArrow(table)).length).toBeGreaterThan(0);
    }
  });
});
