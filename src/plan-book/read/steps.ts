import { span } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import { bare } from "../../sheets/cells/match-name.js";
import { dayIn, readStretch } from "../rows/stretch-text.js";
import { lineOf } from "./fields.js";
import { isRow } from "./parts-of-rows.js";
import type { PlacedRow, PlanReading } from "./reading.js";

/** One year, half-year or quarter of a promise that is made for each. */
export interface PlanStep {
  /** Ends the id of the promise: `2023`, `2023-q2`. */
  readonly name: string;
  readonly year: number;
  readonly within: string;
  readonly due: string;
  readonly title: (title: Wording) => Wording;
}

/** A stretch of a year, by its first and last month. */
interface Cut {
  readonly name: (year: number) => string;
  readonly number: number;
  readonly months: readonly [number, number];
}

const two = (number: number) => String(number).padStart(2, "0");

const CUTS: Readonly<Record<"year" | "half" | "quarter", readonly Cut[]>> = {
  year: [{ name: (year) => `${year}`, number: 1, months: [1, 12] }],
  half: [1, 2].map((number) => ({
    name: (year: number) => `${year}-h${number}`,
    number,
    months: [number * 6 - 5, number * 6],
  })),
  quarter: [1, 2, 3, 4].map((number) => ({
    name: (year: number) => `${year}-q${number}`,
    number,
    months: [number * 3 - 2, number * 3],
  })),
};

const EVERY = ["year", "half", "quarter"] as const;

/** The steps of a row that is promised each year, half-year or quarter; undefined where it is promised once. */
export function stepsOf(row: PlacedRow, reading: PlanReading): readonly PlanStep[] | undefined {
  const every = EVERY.find((one) => one === lineOf(row, "every"));
  const years = every && yearsOf(row, reading);
  if (every === undefined) return undefined;
  // In which years is not known yet, and was told where they belong.
  if (years === undefined) return [];
  const { words, fault } = reading;
  const written = lineOf(row, "due");
  const due = written === "" ? null : dayOfYear(written);
  if (due === undefined) fault({ code: "malformed", found: written, form: "written-day" }, row, "due");
  return years.flatMap((year) =>
    CUTS[every].map(({ name, number, months: [first, last] }): PlanStep => {
      const within = every === "year" ? `${year}` : `${year}-${two(first)}/${year}-${two(last)}`;
      return {
        name: name(year),
        year,
        within,
        due: every === "year" && due ? `${year}-${due}` : (span(within).to ?? `${year}-12-31`),
        title: (title) => withStep(title, reading, words.step(year, every, number)),
      };
    }),
  );
}

const withStep = (title: Wording, { language }: PlanReading, step: string): Wording =>
  Object.fromEntries(
    Object.entries(title).map(([one, words], index) => [
      one,
      one === language || index === 0
        ? `${words} – ${step}`
        : `${words} – ${step.replace(/^\D*?(?=[\dIVQ])/u, "")}`,
    ]),
  );

/** The years in which it is promised: those written, else those of the plan. */
function yearsOf(row: PlacedRow, reading: PlanReading): readonly number[] | undefined {
  const written = lineOf(row, "within");
  if (LIST.test(written)) return written.split(/, ?/).map(Number);
  const [from, to] = (written === "" ? periodOf(reading) : boundsOf(written)) ?? [];
  if (from === undefined || to === undefined || to - from > MOST || to < from) {
    if (written !== "")
      reading.fault({ code: "malformed", found: written, form: "written-date" }, row, "within");
    return undefined;
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Years that do not follow one another: *2023, 2025*. */
const LIST = /^\d{4}(?:, ?\d{4})+$/;
/** No plan runs longer. */
const MOST = 50;

function boundsOf(text: string): readonly [number, number] | undefined {
  const read = readStretch(text);
  const { from, to } = typeof read === "string" ? span(read) : (read ?? {});
  return from && to ? [yearOf(from), yearOf(to)] : undefined;
}

function periodOf({ rows, language }: PlanReading): readonly [number, number] | undefined {
  const [from, to] = ["from", "to"].map((kind) => {
    const row = rows.general.find((one) => isRow(one, kind));
    return row === undefined ? undefined : dayIn(lineOf(row, `value.${language}`));
  });
  return from !== undefined && to !== undefined ? [yearOf(from), yearOf(to)] : undefined;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** *30/6*, *Quý II*: month and day of every year; undefined where it is neither. */
function dayOfYear(text: string): string | undefined {
  const plain = bare(text.replaceAll("/", " ")).replace(/ (hang|hằng) nam$/u, "");
  const [, quarter] = /^quy (i{1,3}|iv|[1-4])\b/.exec(plain) ?? [];
  if (quarter !== undefined) return QUARTER_ENDS[quarter];
  const [, day = "", month = ""] = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2})(?: \d{4})?$/.exec(plain) ?? [];
  const isReal = Number(month) >= 1 && Number(month) <= 12 && dayIn(`${day}/${month}/2023`) !== undefined;
  return isReal ? `${two(Number(month))}-${two(Number(day))}` : undefined;
}

const QUARTER_ENDS: Readonly<Record<string, string>> = {
  i: "03-31",
  ii: "06-30",
  iii: "09-30",
  iv: "12-31",
  "1": "03-31",
  "2": "06-30",
  "3": "09-30",
  "4": "12-31",
};
