import type { AheadWords, AppraisalWords, RequestWords } from "../../words/report-judgement-words.js";
import { marked, list } from "../../say/values.js";
import { count } from "../values.js";

const many = (value: number, one = "promise", more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;

/** III. The whole. */
export const appraisal: AppraisalWords = {
  heading: "APPRAISAL",
  headings: {
    strengths: "Strengths",
    shortcomings: "Shortcomings",
    causes: "Causes",
    lessons: "Lessons",
  },
  met: (met, of, timely) =>
    `${count(met)} of the ${count(of)} promises that apply are done, ${timely === met ? "all of them" : count(timely)} in time.`,

  most: (groups) => `Most promises that apply are done in: ${groups.join("; ")}.`,
  share: (name, met, of) => `${name} (${count(met)} of ${count(of)})`,
  whole: (names) => `All promises that apply are done in: ${names.join("; ")}.`,
  proved: (records, documents, annex) =>
    `What is called done rests on ${many(records, "record")} and ${many(documents, "paper")}, listed in ${annex}.`,
  noStrength: "No promise can be called done, so there are no strengths to report yet.",
  failed: (n, titles) => `${many(n)} not done at the end of the term: ${titles}.`,
  late: (n, titles) => `${many(n)} done late: ${titles}.`,
  notYet: (n, rows) => `${many(n)} not done yet, with the term still running (${rows}).`,
  overTerm: (n, rows) => `${many(n)} with the term over, not known whether done since (${rows}).`,
  undetermined: (n, rows) => `${many(n)} without enough evidence to conclude (${rows}).`,
  successor: (n, rows) =>
    `${many(n)} for which no successor is known, so that nobody answers for them (${rows}).`,
  doubleUse: (n) =>
    `${many(n, "paper")} used for promises that mean different things; to be looked at, lest it count twice.`,
  disputed: (n) =>
    `${many(n, "completeness statement")} followed by new records in the same scope; please review.`,
  noShortcoming: "Every promise is done and has evidence.",
  causes: (promises) =>
    `The evidence on the ${many(promises)} not done or not settled shows these causes (a promise may have several):`,
  cause: {
    short: (n) => `What was declared complete falls short of the promise: ${many(n)}`,
    exceeded: (n) => `The result passes the limit: ${many(n)}`,
    silent: (n) => `No information, and the unit has not declared its entries complete: ${many(n)}`,
    unproved: (n) => `Recorded, but without a paper or with one of the wrong kind: ${many(n)}`,
    incomplete: (n) => `The papers lack the exact day, the amount or another needed fact: ${many(n)}`,
    contradicted: (n) => `The units contradict each other: ${many(n)}`,
    undecided: (n) => `Waiting for who is competent to decide on the name of a result: ${many(n)}`,
    unplaced: (n) => `Not known to which part of the Plan a result belongs: ${many(n)}`,
    doubled: (n) => `Not known whether a result was entered twice: ${many(n)}`,
    unattested: (n) => `The side to which it is owed has not spoken in writing: ${many(n)}`,
    denied: (n) => `The side to which it is owed states that it was not kept: ${many(n)}`,
    standing: (n) => `Not known whether what was granted is still valid: ${many(n)}`,
    condition: (n) => `Not known whether the condition has occurred: ${many(n)}`,
    law: (n) => `The rule it rests on has not been verified: ${many(n)}`,
    "lost-in-print": (n) =>
      `The print of the Plan has lost the unit in charge, so nobody is known to answer: ${many(n)}`,
    successor: (n) => `The unit in charge has ended and no successor is known: ${many(n)}`,
  },
  noCause: "There is nothing to find causes for.",
  rows: (rows) => `Annex I, no. ${rows}`,
};

/** IV. What comes next. */
export const ahead: AheadWords = {
  heading: {
    "so-ket": () => "WHAT IS TO BE DONE IN THE REST OF THE PLAN",
    "tong-ket": () => "WHAT REMAINS TO BE SETTLED",
    "hang-nam": (nextYear) => `WHAT IS TO BE DONE IN ${nextYear}`,
  },
  headings: {
    start: {
      "so-ket": "What must start now",
      "tong-ket": "Promises not completed at the end of the term",
      "hang-nam": "What must start now",
    },
    questions: "Open points, and who answers them",
    drafts: "Proposed amendments of the Plan",
  },
  none: "Nothing remains to be started.",
  atRisk: (n) =>
    `${many(n)} may not be kept in time: what is left of the term is shorter than the longest lawful time of the steps to come.`,
  onTrack: (n, begun) =>
    begun === n
      ? `${many(n)} ${n === 1 ? "has" : "have"} begun and can still be kept in time.`
      : `${many(n)} can still be kept in time${begun === 0 ? "" : `; ${count(begun)} of them ${begun === 1 ? "has" : "have"} begun`}. The remaining steps must begin by the day in the table.`,
  tooLate: (n) => `${many(n)} ran out of time without being called done; who answers for them:`,
  unitOwes: (unit, n) => `${unit}: ${many(n)}`,
  cannotEstimate: (n) =>
    `For ${many(n, "other promise")} the time still needed cannot be estimated, because no rule limits the steps to come; the units plan their time themselves.`,
  start: {
    caption: "Promises whose term is to be watched",
    columns: {
      unit: "Unit",
      promise: "Promise",
      due: "Due",
      start: "Start by",
      reached: "Step reached",
      outlook: "Outlook",
    },
  },
  unnamed: "Not known",
  questions: (questions, units) =>
    `To conclude on what is not done or not settled, ${many(questions, "point")} must be cleared up by ${many(units, "unit")} (“no.” is that of Annex I; in full in the request for information to each unit):`,
  noQuestion: "There is no open point.",
  unitAsked: (unit, n) => `${unit}: ${many(n, "point")}`,
  asked: {
    succeed: (unit) => `name the successor of ${unit}`,
    complete: (procedure, rows) => `declare ${procedure ?? "everything"} complete (no. ${rows})`,
    attest: (_side, rows) => `state in writing whether the other side kept its duties (no. ${rows})`,
    prove: (subject, stage) => `prove that ${subject} was ${stage}`,
    date: (subject, stage) => `give the day on which ${subject} was ${stage}`,
    attribute: (subject, attribute) => `add the ${attribute} of ${subject}`,
    settle: (subject, attribute) => `agree on the ${attribute ?? "day"} of ${subject}`,
    decide: (subject, planned) => `decide whether ${subject} is ${planned}`,
    place: (subject) => `tell to which part of the Plan ${subject} belongs`,
    same: (names) => `decide whether ${names.join(" and ")} are one`,
    figure: (attribute) => `agree on one figure of ${attribute}`,
    reading: (readings, rows) => `agree how to read the clause: ${readings} (no. ${rows})`,
    end: (subject) => `tell whether ${subject} is still valid`,
    record: (what, rows) => `enter ${what}, if there is any (no. ${rows})`,
    more: (n) => `and ${many(n, "other point")}`,
  },
  noDraft: "There is no draft amendment of the Plan so far.",
  draft: (number, reason, changes) =>
    `Draft amendment no. ${number}, with ${many(changes, "change")}. Reason: ${reason}.`,
  change: (title, what) => `${title}: ${what}`,
  flips: (flips, eased) =>
    `Tried on the facts as they are, the draft turns ${many(flips, "conclusion")}${eased === 0 ? "." : `, ${count(eased)} of them only because the goal moved, not because more was done.`}`,
  noFlip: "Tried on the facts as they are, the draft turns no conclusion.",
  flip: (title, before, after, goalMoved) =>
    `${title}: ${before === null ? "" : `from ${marked(before)} to `}${marked(after)}${goalMoved ? " (only because the goal moved)" : ""}`,
};

/** V. Requests. */
export const requests: RequestWords = {
  heading: "REQUESTS AND PROPOSALS",
  answer: (units, questions) =>
    `That the ${many(units, "unit")} named in chapter IV answer the ${many(questions, "open point")} and send the papers, for the register.`,
  successor: (units, promises, rows) =>
    `That who is competent name the successor of ${units} for ${many(promises)} (${rows}).`,
  readings: (promises, rows) =>
    `That the sides agree in writing how to read the clauses of ${many(promises)} whose conclusion depends on it (${rows}).`,
  decide: (subject, planned) => `That who is competent decide whether ${subject} is the Plan's ${planned}.`,
  print: (places, tasks) =>
    `That the original of the Plan be looked at in ${many(places, "place")} where the print is lost or unclear${tasks.length === 0 ? "" : `, among them the unit in charge of task ${list(tasks)}`}.`,
  drafts: (drafts) => `That the ${many(drafts, "draft amendment")} of chapter IV be decided on.`,
  closing: {
    "so-ket": () =>
      "This is the report on the interim review of the Plan, submitted for direction and cooperation./.",
    "tong-ket": () => "This is the report on the final review of the Plan, submitted for direction./.",
    "hang-nam": (year) =>
      `This is the report on the results of the Plan in ${year}, submitted for direction and cooperation./.`,
  },
};
