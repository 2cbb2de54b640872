import { marked } from "../../say/values.js";
import type { MeetingWords, PaperWords, LetterWords } from "../../words/report-paper-words.js";
import { count } from "../values.js";

/** The form of an official paper (Decree 30/2020). */
export const paper: PaperWords = {
  nation: "SOCIALIST REPUBLIC OF VIET NAM",
  motto: "Independence - Freedom - Happiness",
  type: { report: "REPORT", minutes: "MINUTES" },
  letter: "LETTER",
  code: { report: "BC", minutes: "BB" },
  abstract: {
    "so-ket": (plan) => `Interim review of the ${plan}`,
    "tong-ket": (plan) => `Final review of the ${plan}`,
    "hang-nam": (plan, year) => `Results in ${year} of the ${plan}`,
  },
  number: (number, symbol) => `No. ${number?.padStart(2, "0") ?? "……"}/${symbol}`,
  placed: (place, day) => `${place ?? "……………"}, ${day ?? "……………"}`,
  onBehalf: "FOR THE PEOPLE'S COMMITTEE",
  position: "HEAD OF THE BODY",
  positions: {
    committee: "CHAIRMAN",
    department: "DIRECTOR",
    division: "HEAD OF DIVISION",
    "sub-department": "HEAD OF SUB-DEPARTMENT",
  },
  successor: (of) => `the successor of ${of}`,
  recipients: "Recipients:",
  archive: "On file",
  asAbove: "As above",
  annex: (number) => `Annex ${number}`,
  attached: (type, number, symbol, day) =>
    `(Attached to ${type.slice(0, 1)}${type.slice(1).toLowerCase()} no. ${number?.padStart(2, "0") ?? "……"}/${symbol}, ${day ?? "……………"})`,
  annexes: "ANNEXES",
  asOf: (day) => `Data as of the end of ${day}`,
  group: "Group",
  warning: "ILLUSTRATIVE: invented figures that show the product, not real results",
  unstated: "–",
  total: "Total",
  unwritten: (prompt) => `[For the authors: ${prompt}]`,
};

/** Minutes of a review meeting. */
export const meeting: MeetingWords = {
  abstract: {
    "so-ket": (plan) => `Interim review meeting on the ${plan}`,
    "tong-ket": (plan) => `Final review meeting on the ${plan}`,
    "hang-nam": (plan, year) => `Meeting on the results in ${year} of the ${plan}`,
  },
  headings: {
    time: "TIME AND PLACE",
    present: "PRESENT",
    report: "REPORTED TO THE MEETING",
    opinions: "DISCUSSION",
    points: "POINTS FOR THE MEETING TO DECIDE",
    conclusions: "CONCLUSIONS",
  },
  heard: (focal) =>
    `The meeting heard ${focal === "" ? "the focal units" : focal} on the state of the Plan. In the main:`,
  points: (points) =>
    points === 1
      ? "The review leaves 1 point that only the sides, or who is competent, can decide:"
      : `The review leaves ${count(points)} points that only the sides, or who is competent, can decide:`,
  noPoints: "No point waits for the meeting.",
  reading: (title, readings) => `How to read ${marked(title)}: ${readings}.`,
  draft: (number, reason) => `Draft amendment no. ${number}: ${reason}.`,
  closing: (copies) =>
    `The meeting closed at …… on the same day. The minutes were drawn up in ${count(copies)} copies of equal standing, one for each side, read out to those present and agreed./.`,
  signers: ["SECRETARY", "CHAIR"],
};

/** A letter of questions to one unit. */
export const letter: LetterWords = {
  abstract: (plan) => `Request for information on the ${plan}`,
  byNumber: (kind, number) => `${kind} no. ${number}`,
  to: (unit) => `To: ${unit}`,
  nobody: "(nobody is known who could answer)",
  purpose: (plan, asOf) =>
    `To judge the ${plan} on sufficient evidence as of the end of ${asOf}, please answer the points in the annex.`,
  how: "For each point please give the answer, the day of the act and the number and symbol of the paper that proves it, with a copy. Where there is nothing, or nothing more, please say so in writing as well: a blank is read as not answered, not as nothing. Please reply before …………….",
  annex: "Information requested",
  caption: "Points to answer",
  columns: {
    no: "No.",
    asked: "What is asked",
    promises: "Promises concerned",
    proof: "Paper that proves it",
    answer: "Your answer",
  },
  none: "There is nothing to ask.",
  closing: "Thank you for your help./.",
};
