import { change } from "./en-change.ts";
import { plan } from "./en-plan.ts";
import type { Words } from "./words.ts";

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** English. */
export const en: Words = {
  frame: {
    title: {
      index: "Notebooks",
      "ke-hoach": "The plan",
      "so-ket": "Mid-term review",
      "neu-dieu-chinh": "If amended",
      "so-sanh": "Compare",
    },
    code: "Show the code",
    notebooks: "Notebooks",
    language: "Language",
  },
  register: {
    choose: "Register",
    own: "My own file",
    drop: "Drop an .xlsx, .csv or .json file here",
    pick: "Choose a file",
    local: "The file is read on this machine; nothing is sent anywhere.",
    reading: (files) => `Reading ${files}…`,
    read: (file, records, subjects) =>
      `${file} read: ${counted(records, "record")}, ${counted(subjects, "subject")}.`,
    refused: (file, faults) =>
      `${file}: ${counted(faults, "fault")}, cannot be used yet. Mend the file and drop it again.`,
    still: (register) => `The results below still rest on: ${register}.`,
    oddities: (count) => `${counted(count, "point")} to look at`,
    others: (count) => `… and ${count} more`,
    illustrative: "ILLUSTRATIVE: invented figures that show the software, not real results.",
    unknownFile: (file) => `${file}: only .xlsx, .csv and .json files can be read.`,
    severalFiles: "One file at a time, or several .csv files of one register.",
  },
  moment: {
    asOf: "As of the end of",
    knownBy: "Only what had been recorded by the end of (empty: all)",
    all: "all",
    line: (asOf, knownBy) =>
      `As of the end of ${asOf}${knownBy === null ? "" : `; only what had been recorded by the end of ${knownBy}`}.`,
    side: "Side",
    allSides: "All sides",
    unit: "Unit",
    allUnits: "All units",
    readings: (clauses) => `Readings: ${counted(clauses, "clause")} can be read in several ways`,
    readingsAbout:
      "Try another reading to see what it would change; a choice made here is not written into the register.",
    asDecided: "As decided, or the default",
    chosen: (count) => `Another reading is being tried for ${counted(count, "clause")}.`,
  },
  findings: {
    totals: "Totals",
    possibleKey: (from, to, of) =>
      from === to
        ? `${from} of ${of} certainly met`
        : `${from} certainly met, up to ${to} possibly, of ${of}`,
    status: "Finding",
    allStatuses: "All findings",
    search: "Search titles, clauses, units",
    shown: (shown, all) =>
      shown === all ? counted(all, "finding") : `${shown} of ${counted(all, "finding")}`,
    openAll: "Open all",
    closeAll: "Close all",
    none: "No finding matches.",
    reason: "Reason",
    missing: "Still missing",
    who: "Responsible",
    nobody: "not known",
    why: "Step by step",
    printed: (lines) => `As printed (line ${lines})`,
    records: "Records and papers",
    noRecords: "No record has been used.",
    recorded: (day) => `recorded ${day}`,
    noDocument: "no evidence yet",
    link: "link",
    remarks: "On the evidence",
    mark: {
      met: "✓",
      "met-late": "✓",
      "not-yet": "…",
      failed: "✗",
      undetermined: "?",
      "successor-needed": "!",
      "not-applicable": "–",
    },
  },
  further: {
    questionsTo: (unit, count) => `${unit}: ${counted(count, "question")}`,
    nobodyToAsk: "Nobody is known who could be asked",
    noQuestions: "There is nothing to ask.",
    noLaw: "No act on file is one that the law speaks of.",
    lawCount: (verdict, count) => `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}: ${count}`,
    promise: "Promise",
    outlook: "Outlook",
    lastStart: "Must start by",
    daysLeft: "Days left",
    reached: "Under way",
    noOutlook: "No promise is left whose outlook could be told.",
    subject: "Subject",
    procedure: "Procedure",
    stage: "Stage",
    state: "State",
    on: "Day",
    latest: "Lawful limit",
    overrun: (days) => `${counted(days, "day")} over`,
    ended: (how) => `ended: ${how}`,
    noSubjects: "The register has no subject yet.",
    money: "Money on file",
    about: "For",
    source: "Source",
    year: "Year",
    step: "Step",
    amount: "Amount",
    noMoney: "No money is on file.",
    bounds: (least, most) => (most === null ? `at least ${least}` : `${least} to ${most}`),
  },
  save: {
    findings: "Save the findings",
    as: { csv: "CSV", json: "JSON", xlsx: "Excel", docx: "Word" },
    file: "findings",
    failed: (kind) => `The ${kind} file could not be saved. Please try again.`,
    report: "Save the report",
    reportFile: "report",
    withoutTried:
      "The report leaves out the readings that are being tried; it goes by those decided, or the default.",
  },
  plan,
  change,
};
