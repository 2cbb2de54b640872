import { marked } from "../../say/values.js";
import { choices, heads } from "./plan-columns.js";
import { planDoubts } from "./plan-doubts.js";
import { sheets } from "./words.js";

const LANGUAGES: Readonly<Record<string, string>> = { vi: "Vietnamese", en: "English" };

/** The words of plan workbooks; made to fit `PlanBookWords`. */
export const planBook = {
  sheets,
  parts: {
    general: {
      name: "General",
      about: "Title, numbers, days, time, code and bases of the plan. One row a fact.",
    },
    units: {
      name: "Units",
      about: "The sides, the units of each side, focal units and receiving units. One row a unit.",
    },
    contents: {
      name: "Contents",
      about:
        "One row a promise, in the order of the annex. Marked cells wait for an answer; the questions stand in their notes and on the sheet Doubts. Do not sort this sheet.",
    },
    kinds: {
      name: "Kinds of work",
      about: "What is counted or added up, the stages of each kind of work, and the papers that prove them.",
    },
    lists: {
      name: "Lists",
      about:
        "Figures and facts that are told of each kind of work. A choice has one more row for each option.",
    },
    doubts: {
      name: "Doubts",
      about:
        "Where the text is not clear, and questions. Answer in the cell of the sheet Contents, or in the column of answers.",
    },
  },
  choicesSheet: "Choices",
  heads,
  synonyms: {
    leads: ["Lead"],
    partners: ["Partner"],
    receivers: ["Receiver"],
    due: ["Deadline"],
    no: ["No"],
  },
  notes: {
    "contents.is":
      "Indicator, item, obligation, funds, review: something promised. And, or, out of, other reading, only if: goes on with the row above.",
    measure:
      "Count: how many. Share: so many per cent of them. Sum: figures added up. Last figure: the one published last. Confirmation: the other side says so.",
    level:
      "at least 2; more than 15%; at most 5; less than 2. One level a year, only where “Every” is “year”: a line each, such as 2024: at most 10%.",
    "contents.unit": "Count: what is counted. Sum and last figure: the unit of the figure.",
    of: "Share: of which total (a number, or counted work). Confirmation: the side that confirms.",
    due: "The last day, such as 31/12/2025. Empty: the end of the plan.",
    every: "Year, quarter, 6 months: promised once in each.",
    leads: "One unit a line (Alt+Enter).",
    stage: "Kind of work and stage, from the sheet Kinds of work.",
    attribute: "The figure that is added up or published, from the sheet Lists.",
    where: "One condition a line: level: is provincial; amount: from 5 to 10.",
    for: "Empty: all. This promise: only what is put forward for it.",
    proof: "One kind of paper a line; any one of them is enough.",
    repeats: "Yes: one subject passes this stage many times (each course, payment or publication).",
  },
  choices,
  level: {
    comparison: { atLeast: "at least", moreThan: "more than", atMost: "at most", lessThan: "less than" },
    base: "base",
    plus: "plus",
    minus: "minus",
  },
  condition: { is: "is", unit: "unit", party: "of side", from: "from", to: "to" },
  itself: "this promise",
  none: "–",
  inLanguage: (head: string, language: string) => `${head} – ${LANGUAGES[language] ?? language}`,
  fromDay: "from day",
  toDay: "to day",
  step: (year: number, every: "year" | "quarter" | "half", number: number) =>
    every === "year"
      ? `${year}`
      : every === "quarter"
        ? `quarter ${number} of ${year}`
        : `half ${number} of ${year}`,
  made: {
    done: "completed",
    published: "published",
    figures: "Published figures",
    area: "area",
    others: "Other work",
    work: "piece of work",
    occasion: "occasion",
    amount: (unit: string) => `number of ${unit}`,
    rowNumber: (no: string) => `No. ${no}`,
    quoted: { target: "target", unit: "unit", due: "time", year: (year: number) => `${year}` },
  },
  held: {
    fields: {
      receipts: "the stamp of receipt",
      stated: "where the text says its title, days and time",
      amendments: "amendments",
      amended: "amendments in force",
      successors: "successors",
      seek: "the act to look for",
      stands: "the term",
      renews: "the renewal",
      basis: "the legal basis",
      sheet: "the shared sheet",
      readings: "the requirement",
      when: "the condition",
      custom: "the customary time",
      responsible: "the order of the units in charge",
    },
    other: "a part",
    of: (what: string, name: string) => `${what} of ${marked(name)}`,
  },
  doubts: planDoubts,
} as const;
