import {
  changeChart,
  fundingChart,
  indicatorChart,
  overviewChart,
  questionChart,
  scheduleChart,
  statusByGroupChart,
  statusByTaskChart,
  statusByUnitChart,
  timelineChart,
  type Chart,
  type ChartOptions,
} from "../../src/charts/index.js";
import type { ChartLocale } from "../../src/locale/words/chart-words.js";
import * as english from "../../src/locale/en/index.js";
import * as vietnamese from "../../src/locale/vi/index.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Register } from "../../src/model/register/register.js";
import { calendar, law } from "../../src/law/index.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { statusTable } from "../../src/tables/index.js";
import publicRecord from "../../examples/cao-lanh/public-record.json" with { type: "json" };
import * as words from "../tables/sample.js";

export { plan, register as invented } from "../tables/sample.js";

/** What anyone may find out about the plan. */
export const found = read(publicRecord);

function read(json: unknown): Register {
  const parsed = parseRegister(json, words.plan);
  if (!parsed.ok) throw new Error("the example is broken");
  return parsed.value;
}

type Words = ChartLocale & typeof words.vi;
export const vi: Words = { ...words.vi, charts: vietnamese.charts };
export const en: Words = { ...words.en, charts: english.charts };

export const names = [
  "status-by-unit",
  "status-by-task",
  "status-by-group",
  "indicators",
  "schedule",
  "timeline",
  "funding",
  "questions",
  "changes",
  "overview",
] as const;
export type Name = (typeof names)[number];

/** The earlier review of `tablesOf`. */
export const BEFORE = "2023-12-31";

const made = new Map<string, Review>();

/** One review with all that its charts are drawn from; made once, for it takes its time. */
export function reviewOf(register: Register, asOf: string, locale: Words = vi): Review {
  const key = [register.id, asOf, locale.language].join(" ");
  const review = made.get(key) ?? makeReview(register, asOf, locale);
  made.set(key, review);
  return review;
}

export function makeReview(register: Register, asOf: string, locale: Words = vi) {
  const about = evaluate(words.plan, register, { asOf, law, calendar });
  const tables = words.tablesOf(register, asOf, locale);
  const byTask = statusTable(tables.findings, "task", locale);
  const byKind = statusTable(tables.findings, "kind", locale);
  return { about, locale, tables: { ...tables, byTask, byKind } };
}
export type Review = ReturnType<typeof makeReview>;

type Look = Pick<ChartOptions, "width" | "theme">;

/** Every chart of a review. */
export function chartsOf({ about, locale, tables }: Review, look: Look = {}): Readonly<Record<Name, Chart>> {
  const options = { about, locale, ...look };
  return {
    "status-by-unit": statusByUnitChart(tables.statuses, options),
    "status-by-task": statusByTaskChart(tables.byTask, options),
    "status-by-group": statusByGroupChart(tables.byKind, options),
    indicators: indicatorChart(tables.indicators, options),
    schedule: scheduleChart(tables.stages, tables.findings, options),
    timeline: timelineChart(tables.timelines, options),
    funding: fundingChart(tables.funding, options),
    questions: questionChart(tables.questions, options),
    changes: changeChart(tables.changes, { ...options, before: { asOf: BEFORE } }),
    overview: overviewChart(tables, options),
  };
}

/** All values that any layer of a chart draws, in its order. */
export function valuesIn(chart: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof chart !== "object" || chart === null) return [];
  const own = "data" in chart && isValues(chart.data) ? chart.data.values : [];
  const inner = "layer" in chart && Array.isArray(chart.layer) ? chart.layer.flatMap(valuesIn) : [];
  return [...own, ...inner];
}

const isValues = (data: unknown): data is { values: Readonly<Record<string, unknown>>[] } =>
  typeof data === "object" && data !== null && "values" in data;
