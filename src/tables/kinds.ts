import { isDay } from "../model/values/date.js";
import { CHANGE_COLUMNS } from "./changes.js";
import { EVIDENCE_COLUMNS } from "./evidence.js";
import { FINDING_COLUMNS } from "./finding-row.js";
import { FUNDING_COLUMNS } from "./funding.js";
import { INDICATOR_COLUMNS } from "./indicators.js";
import { QUESTION_COLUMNS } from "./questions.js";
import { STAGE_COLUMNS } from "./stages.js";
import { STATUS_COLUMNS } from "./statuses.js";
import type { Table, ValueKind } from "./table.js";
import { TALLY_COLUMNS } from "./tallies.js";
import { TASK_COLUMNS } from "./tasks.js";
import { TIMELINE_COLUMNS } from "./timeline.js";

/** The columns of every table. A name that two tables share is of one kind in both. */
const KINDS: ReadonlyMap<string, ValueKind> = new Map(
  [
    FINDING_COLUMNS,
    STATUS_COLUMNS,
    TASK_COLUMNS,
    INDICATOR_COLUMNS,
    TALLY_COLUMNS,
    EVIDENCE_COLUMNS,
    FUNDING_COLUMNS,
    QUESTION_COLUMNS,
    STAGE_COLUMNS,
    TIMELINE_COLUMNS,
    CHANGE_COLUMNS,
  ].flatMap((columns): readonly (readonly [string, ValueKind])[] => Object.entries(columns)),
);

/** What a column holds: what its name says, as long as its values bear that out; otherwise what they are. */
export function kindOf(name: string, values: readonly unknown[]): ValueKind {
  const stated = values.filter((value) => value !== null && value !== undefined);
  const known = KINDS.get(name);
  const fits = (kind: ValueKind) => stated.every((value) => isOf(kind, value));
  if (known !== undefined && fits(known)) return known;
  const guesses = ["flag", "whole", "money", "number"] as const;
  return (stated.length === 0 ? undefined : guesses.find(fits)) ?? "text";
}

/** What each column of a table holds. */
export const kindsOf = (table: Table): Readonly<Record<string, ValueKind>> =>
  Object.fromEntries(table.columnNames().map((name) => [name, kindOf(name, Array.from(table.array(name)))]));

const INT32 = 2 ** 31;

function isOf(kind: ValueKind, value: unknown): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "day":
      return typeof value === "string" && isDay(value);
    case "whole":
      return Number.isInteger(value) && Math.abs(Number(value)) < INT32;
    case "money":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
  }
}

/** A value of any kind as text; what a verb has made that is no single value, as JSON. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "bigint" ? value.toString() : JSON.stringify(value);
