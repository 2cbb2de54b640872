import { changes } from "./en-changes.js";
import { files } from "./en-files.js";
import { report } from "./en-report.js";
import type { Words } from "./words.js";

const orNearest = (nearest: readonly string[]) =>
  nearest.length > 0 ? `; did you mean ${nearest.join(" or ")}?` : "";
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  files,
  help: {
    about: "phoihop: judge every promise of a cooperation plan against dated evidence, on one day",
    usage: "Usage:",
    commands: "Commands:",
    options: "Options:",
    command: {
      check: "a finding on every promise, the reason, and what is missing",
      explain: "one finding explained: every requirement, record and document, and the plan's own words",
      questions: "the questions that settle most findings, for each unit to be asked",
      compare: "two reviews side by side: which findings changed, and why",
      rehearse: "a draft amendment tried: which findings would change",
      timeline: "the status of every promise through time",
      history: "the amendments of one promise",
      inspect: "what is wrong or silent in the plan's own text",
      law: "every rule of the law set: what it asks, when, on what basis, how sure, and the promises it touches",
      page: "the review page in one file, opened by double click, without network",
      notebook: "the analysts' notebooks in a new folder, run in the browser",
      report: "a mid-term, final or yearly report; minutes of the meeting; requests for information",
      review: "the review of the Cao Lãnh plan that comes with the package (npm start runs it)",
      template: "the Excel workbook that a unit fills in",
      merge: "one register from returned workbooks; every fault with its cell",
    },
    option: {
      register: "the register (a JSON, XLSX or CSV file)",
      draft: "the draft amendment (a JSON file)",
      from: "the first day; of a comparison: the earlier review is as at the end of it",
      to: "the last day; of a comparison: the later review is as at the end of it",
      previous:
        "the earlier review is this kept one (JSON of the command check); it is made anew to be checked",
      "from-known-by": "the earlier review uses only what had been recorded by the end of this day",
      "to-known-by": "the later review uses only what had been recorded by the end of this day",
      "previous-register": "the register of the earlier review, where it is kept; without it: that of today",
      "previous-plan": "the plan of the earlier review, where it was another; without it: that of today",
      commitment: "one promise only, by its id, with the reason for every stretch",
      save: "write the review page, the Word report and its annexes in Excel into this folder as well",
      kind: "which paper: mid-term report (so-ket, default), final (tong-ket), yearly (hang-nam), minutes (bien-ban), or questions to each unit (phieu-hoi)",
      annex: "write the tables of the annexes as an Excel file as well",
      template: "the office's own Word file (a .docx with a line {{NOI_DUNG}})",
      office: "the form of the office: number, place, day, signers, recipients (a JSON file)",
      passages:
        "the authors' own words (a JSON file, or an edited .docx); by default the .passages.json beside the result",
      output: "the file to write (in short: -o)",
      unit: "one unit only, by its id; without it all of them",
      "all-units": "one workbook for each unit, into this folder",
      annotate: "copies with the faulty cells marked, into this folder",
      "convert-legacy-text": "convert TCVN3 and VNI text to Unicode (look first whether it is right)",
      force: "replace a file that exists",
      "as-of": "judge as at the end of this day",
      plan: "the plan (a JSON file); without it: the Cao Lãnh plan 2022–2025",
      "known-by": "use only what had been recorded by the end of this day",
      law: "the office's own law file (JSON), which amends the law set that comes with the package",
      calendar: "public holidays and days worked instead (a JSON file), for terms in working days",
      lang: "Vietnamese (vi, the default) or English (en)",
      format: "a table (table) or Markdown (markdown) to read, the default; or JSON for programs (json)",
      strict: "exit with 1 if a promise is over its term and unmet",
      help: "this page; after a command, the page of that command",
      version: "the version",
    },
    examples: "Examples:",
    exitCodes: "Exit codes:",
    exitCode: {
      0: "done",
      1: "with --strict: a promise is over its term and unmet",
      2: "bad input or a wrong call; what is wrong is on standard error",
    },
    more: (call) => `More: ${call}`,
    problem: {
      "no-command": () => "no command given",
      "unknown-command": ({ found, nearest }) => `there is no command ${found}${orNearest(nearest)}`,
      "unknown-option": ({ found, nearest }) => `there is no option ${found}${orNearest(nearest)}`,
      "missing-option": ({ option }) => `${option} is missing`,
      "missing-argument": ({ argument }) =>
        argument === "COMMITMENT"
          ? `${argument} is missing (the id under the clause in the table)`
          : `${argument} is missing`,
      "missing-value": ({ option, takes }) => `${option} needs ${takes} after it`,
      "takes-no-value": ({ option, found }) => `${option} takes no value, but has “${found}”`,
      "not-accepted": ({ option, found, accepted }) =>
        `${option} does not take “${found}”, only ${accepted.join(", ")}`,
      "no-such-day": ({ option, found }) =>
        `${option}: “${found}” is no calendar day; write year-month-day, such as 2023-12-31`,
      "not-both": ({ option, other }) => `give one of ${option} and ${other}, not both`,
      "only-with": ({ option, other }) => `${option} is of use only with ${other}`,
      backward: ({ from, to }) => `the first day ${from} is after the last day ${to}; change them round`,
      "given-twice": ({ option }) => `${option} is given twice`,
      unexpected: ({ found }) => `“${found}” is not expected here`,
    },
  },
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
    remarks: "Remarks on the evidence:",
    telling: (shown, all) =>
      `${shown} telling findings out of ${all}, one or two of every status and every cause:`,
    rest: "See them all:",
    readings: "Readings",
    explainOne: "See what one of them rests on:",
    lawOne: "See what the law says, promise by promise:",
    lawMissing: "See what is missing to say more:",
  },
  explain: {
    printed: (lines) => `As printed (${lines.includes("–") ? "lines" : "line"} ${lines}):`,
    records: "Records and documents:",
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
  },
  notebook: {
    noPage: "This package lacks the review page dist/page.html; in the repository, run npm run build.",
    pageWritten: (file) => `Review page, opened by double click: ${file}`,
    exist: (files) => `There already: ${files}. Nothing was written; choose another folder.`,
    started: (folder) => `Notebooks made in ${folder}.`,
    next: "Next:",
  },
  questions: {
    page: (unit, questions) => `${unit}: ${counted(questions, "question", "questions")}`,
    nobody: "No unit to ask is known",
    none: "There is nothing to ask.",
    byLaw: (acts) => `So that ${counted(acts, "act", "acts")} on file can be judged by the law, please add:`,
  },
  ...changes,
  report,
  inspect: {
    title: (plan, remarks) => `${plan}: ${counted(remarks, "point", "points")} wrong or silent in the text`,
    remark: "Remark",
    printed: "As printed",
    line: (lines) => `line ${lines}`,
  },
};
