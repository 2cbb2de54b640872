import { form } from "./form.js";
import { guide } from "./guide.js";
import { choices, heads, notes, synonyms } from "./columns.js";

/** The words of workbooks; made to fit `SheetWords`. */
export const sheets = {
  language: "en",
  sheets: {
    guide: "Guide",
    lists: "Lists",
    journal: "Journal",
    faults: "To be mended",
    others: "Other acts",
    statements: "Statements",
    decisions: "Decisions",
    notes: "Notes of units",
    subjects: "Subjects",
    documents: "Evidence",
    units: "More units",
  },
  about: {
    others: "Acts that have no sheet of their own.",
    statements: "Statements that a procedure, or some items, are entered completely.",
    decisions: "What only a competent person can settle: waivers, attestations, readings, equivalences.",
    notes: "Words of a unit for the report: progress, difficulties, proposals. Never a fact.",
    subjects: "Everything that is followed; one row each.",
    documents: "All papers; one row each.",
    units: "Units that the plan does not name, or that succeed others.",
  },
  aboutRecords: "One row for each act; amounts and figures are those of the act alone.",
  heads,
  synonyms,
  notes,
  choices,
  yes: "yes",
  no: "no",
  dates: {
    month: (month: string, year: string) => `${month}/${year}`,
    quarter: (quarter: string, year: string) => `Quarter ${quarter}/${year}`,
    by: (moment: string) => `by ${moment}`,
    from: (moment: string) => `from ${moment}`,
    between: (from: string, to: string) => `from ${from} to ${to}`,
  },
  complete: "All entered, nothing more, up to",
  totals: ["Total", "Sum", "Tổng cộng"],
  fields: {
    unit: "Reporting unit",
    author: "Filled in by",
    recorded: "Day of this return",
    letter: "Number of the covering letter",
    letterDate: "Day of the covering letter",
  },
  oldFields: {},
  guideTitle: "RETURN FOR THE COOPERATION PLAN",
  guide,
  register: { vi: "Sổ theo dõi kế hoạch phối hợp", en: "Register of the cooperation plan" },
  journal: {
    heads: ["Day of return", "Unit", "What", "Subject", "Stage", "Was", "Is", "Cell"],
    what: { told: "told", corrected: "corrected", replaced: "adjusted, reissued", withdrawn: "taken back" },
  },
  faultList: {
    title:
      "Cells to be mended; click the name of a cell to go there. The red mark goes when the cell is mended.",
    cell: "Cell",
    fault: "What to do",
  },
  form,
} as const;
