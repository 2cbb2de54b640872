import { span } from "../../model/values/date.js";
import type { IdKind } from "../../model/issue/id-kind.js";
import type { TextForm } from "../../model/issue/issue.js";
import type { IssueWords } from "../words/locale.js";
import { pathText } from "../say/path.js";
import { few, list, marked, quoted, word } from "../say/values.js";
import { dataIssues } from "./data-issues.js";
import { paperIssues } from "./report/paper-issues.js";
import { sheetIssues } from "./sheets/issues.js";
import { number, when } from "./values.js";

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  int: "whole number",
  boolean: "true or false",
  record: "object",
  array: "list",
  tuple: "list",
  Infinity: "a number too large to be read",
  undefined: "nothing",
};

const FORMS: Readonly<Record<TextForm, string>> = {
  id: "an id of small letters, digits, “-” and “.” that begins with a letter, such as annex-1.2",
  stage: "a procedure and a stage joined by a point, such as mark.granted",
  day: "a day with the year first, such as 2023-06-30",
  "partial-date":
    "a day with the year first, such as 2023-06-30; where less is known: 2023-06, 2023 or ../2023-06-30",
  "sha-256": "a SHA-256 hash of 64 hexadecimal digits in small letters",
  language: "a language code of two or three small letters, such as vi",
  currency: "a currency code of three capital letters, such as VND",
  line: "a line of text that is not empty",
  "written-day": "a day with month and year, such as 25/03/2022",
  "written-date": "a day, month, quarter or year, such as 25/03/2022, 10/2022, Q2/2024, 2023",
  "written-number": "a number, such as 1.234.567 or 1,5 tỷ",
  "written-level": "a level such as: at least 2; more than 15%; at most 5; less than 2",
  "written-condition": "a condition such as: level: is provincial; amount: from 5 to 10",
  other: "a value of the right form",
};

const IDS: Readonly<Record<IdKind, string>> = {
  party: "party",
  unit: "unit",
  procedure: "procedure",
  stage: "stage",
  task: "task",
  item: "task, item or product",
  commitment: "commitment",
  reading: "reading",
  subject: "subject",
  document: "document",
  record: "record",
  statement: "statement",
  decision: "decision",
  note: "note",
  attribute: "attribute",
  topic: "subject, task, item, product or commitment",
  matter: "task, item, product or commitment",
  time: "lawful time",
  part: "part of the plan",
  plan: "plan",
};

const either = (texts: readonly string[]) => texts.map(quoted).join(" or ");
const typed = (types: string) =>
  types
    .split(" | ")
    .map((type) => word(TYPES, type))
    .join(" or ");
const at = (line: number, column: number) => `line ${number(line)}, column ${number(column)}`;
const day = (date: string) => when(span(date));

/** The words for what is wrong with input, and what to do. */
export const issues: IssueWords = {
  wholeFile: "the whole file",
  cell: (cell, sheet, file) => `cell ${cell}, sheet ${quoted(sheet)}, file ${quoted(file)}`,
  elsewhere: (count, places) => `and at ${count} more places (${places})`,
  about: {
    ...sheetIssues,
    ...paperIssues,
    ...dataIssues,
    missing: () => "is missing; add it",
    "wrong-type": ({ expected, found }) => `should be ${typed(expected)}, but is ${typed(found)}; correct it`,
    "unknown-key": ({ key, nearest, accepted }) =>
      `there is no field ${quoted(key)}; ${nearest.length > 0 ? `is it ${either(nearest)}` : `write one of ${few(accepted)}`}`,
    "forbidden-key": ({ key }) => `a field must not be called ${quoted(key)}; delete it`,
    "not-accepted": ({ found, accepted }) =>
      `${quoted(found)} is not accepted; write one of ${list(accepted.map(quoted))}`,
    malformed: ({ found, form }) => `${quoted(found)} is not well formed; write ${FORMS[form]}`,
    "no-such-day": ({ found }) => `${quoted(found)} is not in the calendar; correct the day`,
    "too-small": ({ found, minimum, exclusive }) =>
      `${quoted(found)} is too small; must be ${exclusive ? "more than" : "at least"} ${number(minimum)}`,
    "too-large": ({ found, maximum }) => `${quoted(found)} is too large; at most ${number(maximum)}`,
    "not-whole": ({ found }) => `${quoted(found)} has a fraction; write a whole number`,
    empty: () => "is empty; write something",
    "too-deep": ({ limit }) => `is nested more than ${number(limit)} levels deep; look at the file again`,
    "more-faults": ({ limit }) =>
      `there are ${number(limit)} faults already; the rest has not been looked at, mend these first`,
    "unknown-id": ({ kind, found, nearest, accepted = [] }) =>
      `there is no ${IDS[kind]} ${quoted(found)}; ${nearest.length > 0 ? `is it ${either(nearest)}` : accepted.length > 0 ? `write ${either(accepted)}` : "correct the id or declare it"}`,
    "duplicate-id": ({ found, first }) =>
      `the id ${quoted(found)} is taken at ${pathText(first)}; choose another`,
    "wrong-plan": ({ found, expected }) =>
      `this register belongs to the plan ${quoted(found)}, not ${quoted(expected)}; choose the right file`,
    "differs-from-plan": ({ found, key }) =>
      `field ${quoted(key)} of unit ${quoted(found)} differs from the plan; write it as the plan does or leave it out`,
    "missing-one-of": ({ keys }) => `something is missing; write ${either(keys)}`,
    "corrects-in-circle": ({ relation, ids }) =>
      `${relation === "succeeds" ? "units take over from" : relation === "corrects" ? "records correct" : "records replace"} each other in a circle (${list(ids)}); drop one link`,
    "backward-period": ({ from, to }) =>
      `the first day ${quoted(day(from))} is after the last ${quoted(day(to))}; exchange them`,
    "outside-period": ({ found, from, to }) =>
      `${quoted(found)} lies outside ${quoted(from)} to ${quoted(to)}; correct the day or widen the period`,
    "not-utf8": ({ line, column }) => `${at(line, column)}: not UTF-8; save the file as UTF-8`,
    "not-json": ({ line, column, found }) =>
      `${at(line, column)}: ${found === "" ? "the end of the file" : quoted(found)} breaks the JSON; correct it there`,
    unreadable: ({ file, reason }) => `the file ${quoted(file)} cannot be read: ${reason}`,
    "before-plan": ({ on, issued }) =>
      `recorded for a day (${day(on)}) before the plan was issued (${day(issued)}); look at the day again`,
    "told-early": ({ recorded, than, day: other }) =>
      `says it was recorded (${day(recorded)}) before ${than === "plan" ? "the plan was issued" : "the register's last day"} (${day(other)}); look at the day again`,
    "out-of-order": ({ earlier }) =>
      `its day is before that of the stage before it, in record ${quoted(earlier)}; look at both again`,
    "no-evidence": () => "has no evidence; add a document",
    "inside-complete": ({ statement, upTo }) =>
      `lies inside what statement ${marked(statement)} declared complete (up to ${day(upTo)}); look at the statement again`,
    "recorded-before": ({ on, recorded }) =>
      `was recorded (${day(recorded)}) before it happened (${day(on)}); look at both days again`,
    "states-future": ({ upTo, recorded }) =>
      `was made (${day(recorded)}) before the day it speaks of (${day(upTo)}); it counts only up to the day it was made`,
    "same-name": ({ name }) =>
      `has the same name ${quoted(name)} as another subject of the same item; if they are one, merge them`,
  },
};
