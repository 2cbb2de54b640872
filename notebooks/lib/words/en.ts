import { counted } from "./counted.ts";
import { change } from "./en-change.ts";
import { decide } from "./en-decide.ts";
import { folder } from "./en-folder.ts";
import { papers } from "./en-papers.ts";
import { plans } from "./en-plans.ts";
import { plan } from "./en-plan.ts";
import { unread } from "./en-unread.ts";
import { work } from "./en-work.ts";
import type { Words } from "./words.ts";

/** English. */
export const en: Words = {
  frame: {
    title: {
      index: "Notebooks",
      "ke-hoach": "The plan",
      "so-ket": "Review",
      "neu-dieu-chinh": "If amended",
      "so-sanh": "Compare",
      "nhieu-ke-hoach": "Many plans",
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
    unite: "Unite files with the register that is looked at (else they are a register of their own)",
    united: (file, before, after) =>
      `${file} was united with the register that is looked at: it had ${before} records and now has ${after}.`,
    refused: (file, faults) =>
      `${file}: ${counted(faults, "fault")}, cannot be used yet. Mend the file and drop it again.`,
    still: (register) => `The results below still rest on: ${register}.`,
    sound: (files) => `Nothing is wrong in: ${files}. Files without a fault can be dropped by themselves.`,
    sendBack: (files) => `Copy of ${files} with the cells to be corrected marked, to be sent back`,
    markedFile: "marked",
    writtenAnew: (files) =>
      `${files}: the unit's own file could not be marked. The copy is a new file and may lack its formats.`,
    oddities: (count) => `${counted(count, "point")} to look at`,
    others: (count) => `… and ${count} more`,
    illustrative: "ILLUSTRATIVE: invented figures that show the software, not real results.",
    unknownFile: (file) => `${file}: only .xlsx, .csv and .json files can be read.`,
    paper: (file) =>
      `${file}: this is a Word file, not a register. Drop a report or minutes under “Report, annexes, minutes; the author's own words”.`,
    severalFiles: "Drop one .json register, the .csv files of one register, or one or more .xlsx workbooks.",
    kept: "The register is kept in this browser on this machine; it can be chosen again. Save it as a file to send or store it.",
    keptBefore: (registers) =>
      `${registers === 1 ? "1 register was" : `${registers} registers were`} kept on this machine: choose from the list of registers.`,
    absent: "The address names a register that is not on this machine; the one named above is looked at.",
    remove: "Remove this register from the machine",
    save: "Save the register",
    file: "register",
    otherFile: {
      draft: "this is a draft amendment, not a register.",
      assessment: "this is a saved review, not a register.",
      law: "this is a file of law, not a register.",
      "other-plan":
        "this is the register of another plan. Drop the file of that plan (.json) here, open it, and drop the register again.",
    },
  },
  moment: {
    asOf: "As of the end of",
    knownBy: "Only what had been recorded by the end of (empty: all)",
    noDay: "Not a day; write day/month/year, such as 31/12/2023. Results keep the day before.",
    all: "all",
    line: (asOf, knownBy) =>
      `As of the end of ${asOf}${knownBy === null ? "" : `; only what had been recorded by the end of ${knownBy}`}.`,
    side: "Side",
    allSides: "All sides",
    unit: "Unit",
    allUnits: "All units",
    folded: (register, day, part) => `Register: ${register} · as of ${day} · ${part}`,
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
        ? `${from} of ${of} certainly done`
        : `${from} certainly done, up to ${to} possibly, of ${of}`,
    status: "Finding",
    allStatuses: "All findings",
    search: "Search titles, clauses, units",
    shown: (shown, all) =>
      shown === all ? counted(all, "finding") : `${shown} of ${counted(all, "finding")}`,
    order: "Order",
    orders: { urgency: "What needs a person first", plan: "As in the plan" },
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
      "met-undated": "✓",
      reached: "↑",
      kept: "≤",
      "not-yet": "…",
      failed: "✗",
      "over-term": "✗?",
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
    noAmount: "amount not stated",
    bounds: (least, most) => (most === null ? `at least ${least}` : `${least} to ${most}`),
  },
  save: {
    findings: "Save the findings",
    as: { csv: "CSV", json: "JSON", xlsx: "Excel", docx: "Word", zip: "ZIP" },
    file: "findings",
    failed: (kind) => `The ${kind} file could not be saved. Please try again.`,
    reportFile: "report",
    lettersFile: "letters",
    pageFile: "review-page",
    workbooksFile: "workbooks",
    names: { invented: "INVENTED", known: "known-by", tried: "TRIAL", part: "part" },
    limited: {
      tried: "TRIAL: by readings that nobody has decided.",
      part: "PART: the promises of the chosen units alone.",
    },
    making: "Being made…",
    saved: (file) => `${file} saved.`,
    withoutTried:
      "The report leaves out the readings that are being tried; it goes by those decided, or the default.",
  },
  undo: {
    button: "Undo",
    back: {
      register: {
        read: (_, what) =>
          `removes from this machine the register read from ${what}; the files stay as they are.`,
        changed: (register, what) => `removes what was entered in the register “${register}”: ${what}`,
        removed: (register) => `brings back the register “${register}” that was removed from this machine.`,
      },
      passages: {
        read: (_, what) => `removes the author's words taken from ${what}; the file stays as it is.`,
        changed: () => "brings back the author's words as they were.",
        removed: () => "brings back the author's words that were removed.",
      },
      drafts: {
        read: (_, what) => `removes the draft read from ${what}; the file stays as it is.`,
        changed: () => "brings back the drafts as they were.",
        removed: () => "brings back the draft that was removed.",
      },
    },
    unkept: {
      register: "This browser keeps no registers: save the register as a file before you close the page.",
      passages: "This browser does not keep the author's words: keep the Word file.",
      drafts: "This browser does not keep drafts: keep the file of the draft.",
    },
  },
  papers,
  plans,
  decide,
  plan,
  change,
  work,
  folder,
  unread,
};
