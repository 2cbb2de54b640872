import { marked } from "../../locale/say/values.js";
import { mergeTables } from "./en-merge.js";
import { changes } from "./en-changes.js";
import { plan } from "./plan/en.js";
import { portfolio } from "./portfolio/en.js";
import { files } from "./en-files.js";
import { report } from "./en-report.js";
import { orNearest } from "./en-nearest.js";
import type { Words } from "./words.js";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  plan,
  portfolio,
  files,
  review: {
    plan: "Plan",
    register: "Register",
    asOf: "As of",
    endOf: (day) => `the end of ${day}`,
    knownBy: (day) => `using only what had been recorded by the end of ${day}`,
    illustrative: "ILLUSTRATIVE (minh họa): invented to show the program, no real results.",
    numbers: (numbers) => `no. ${numbers}`,
    totals: "Totals:",
    oddities: "Remarks on the register:",
    record: (act, on, by) =>
      [marked(act), ...(on === null ? [] : [on]), ...(by === null ? [] : [`entered by ${by}`])].join(", "),
    statement: (name) => `statement of completeness (${name})`,
    subject: (name) => `subject ${marked(name)}`,
    remarks: "Remarks on the evidence:",
    highlights: (shown, all) =>
      `${shown} telling findings out of ${all}, one or two of every status and every cause:`,
    rest: "See them all:",
    readings: "Readings",
    explainOne: "See what one of them rests on:",
    lawOne: "See what the law says, promise by promise:",
    lawMissing: "See what is missing to say more:",
  },
  explain: {
    several: (clause) => `Several promises stand under ${marked(clause)}; name one by its number:`,
    printed: (lines) => `As printed (${lines.includes("–") ? "lines" : "line"} ${lines}):`,
    records: "Records and documents:",
    recordNo: (number) => `no. ${number}`,
    recorded: (day) => `recorded ${day}`,
    noDocument: "no evidence yet",
  },
  input: {
    refused: (file, issues) => `${file}: ${counted(issues, "fault", "faults")}, cannot be used.`,
    twice: (line, column, key) =>
      `Line ${line}, column ${column}: the key ${key} stands a second time in the same object; rename it or remove one.`,
    others: (count) => `and ${counted(count, "other", "others")}`,
  },
  workbook: {
    exists: (file) => `${file} exists; add --force to replace it.`,
    notWritten: (file, reason) => `${file} could not be written: ${reason}.`,
    written: (file) => `Wrote ${file}`,
    kept: (file, copy) => `${file} held something else before; that is kept in ${copy}.`,
    removed: (file) => `Removed ${file}: the register just written has no such sheet.`,
    noUnit: (unit, nearest, all) =>
      `The plan has no unit ${unit}${orNearest(nearest)}${nearest.length > 0 ? "" : "."} Reporting units: ${all.join(", ")}.`,
    noChart: (chart, nearest, all) =>
      `There is no chart ${chart}${orNearest(nearest)}${nearest.length > 0 ? "" : "."} Charts: ${all.join(", ")}.`,
    noFinding: (cell) => `No finding rests on ${cell}.`,
    bearsOn: (cell, count) => `${count} findings rest on the row of ${cell}:`,
    noOutput: "Say -o FILE.xlsx or --all-units DIR.",
    notBoth: "--all-units writes every workbook into one folder; not together with -o or --unit.",
    onlyWorkbook: (file) => `${file}: a template can only be written as .xlsx.`,
    noSuchFormat: (file) => `${file}: only .json, .xlsx and .csv can be written.`,
    joining: "merging",
    converted: (file, cells) => `${file}: ${cells} cells converted to Unicode; read them again.`,
    faults: (count) => `${count} faults; nothing was merged:`,
    oddities: (count) => `${count} points to look at:`,
    notMerged: "Nothing was merged.",
    merged: (files, records, repeated) =>
      `Merged ${files} files: ${records} records${repeated > 0 ? `, ${repeated} told twice` : ""}.`,
    skipped: (file, faults) => `${file}: ${faults} faults, not merged; mend it and merge it later.`,
    notSpliced: (file) =>
      `${file}: could not be marked within the unit's own file; the copy is a new file and may lack looks of its own.`,
    mergeTables,
  },
  notebook: {
    noPage: "This package lacks the review page dist/page.html.br; in the repository, run npm run build.",
    pageWritten: (file) => `Review page, opened by double click: ${file}`,
    exist: (files) => `There already: ${files}. Nothing was written; choose another folder.`,
    started: (folder) => `Notebooks made in ${folder}.`,
    next: "Next:",
  },
  questions: {
    page: (unit, questions) => `${unit}: ${counted(questions, "question", "questions")}`,
    nobody: "No unit to ask is known",
    none: "There is nothing to ask.",
    renewals: "To be asked before all else, for a right runs out:",
    renewal: (subject, by, owner, hasEnded) =>
      `${subject}: in force up to ${by} at the latest, no renewal on file${owner === null ? "" : `; its owner ${owner}${hasEnded === "yes" ? " has ended" : hasEnded === "maybe" ? " may have ended" : ""}`}. When was it filed, who succeeds to it, and has renewal been asked for?`,
    byLaw: (acts) => `So that ${counted(acts, "act", "acts")} on file can be judged by the law, please add:`,
  },
  ...changes,
  report,
  inspect: {
    title: (plan, remarks) => `${plan}: ${counted(remarks, "point", "points")} wrong or silent in the text`,
    remark: "Remark",
    printed: "As printed",
    units: (count) => `${count} units whose end or successor no paper proves:`,
    unit: "Unit",
    lacks: "Not known",
    seek: "Act to look for",
    lacking: { end: "the day it ended", successor: "who follows it" },
    thought: (successors) => `thought to be ${successors}`,
    line: (lines) => `line ${lines}`,
  },
};
