import type { ActWords, QuestionWords } from "../words/question-words.js";
import { number } from "./values.js";

const act = ({ subject, stage, when }: ActWords) => `${subject}: ${stage} (${when})`;
const counted = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

/** Questions to units. */
export const questions: QuestionWords = {
  succeed: (unit) =>
    `which unit has taken over the promises below from ${unit}, from which day, under which paper?`,
  complete: (procedure, promises, upTo) =>
    `${procedure ?? "everything"} for the ${counted(promises, "promise", "promises")} below: what was there up to and including ${upTo}? Please enter all of it, with evidence; if there was nothing, or nothing else, please declare in writing that the register is complete.`,
  attest: (side, after) =>
    `${side}: please confirm in writing whether each duty below was fulfilled.${after === null ? "" : ` The word given so far covers only days up to and including ${after}.`}`,
  prove: (of, papers) =>
    `please send the ${papers} that proves ${act(of)}; if it never took place, please withdraw the record.`,
  date: (of) => `on which day was ${of.subject}: ${of.stage}? All that is known: ${of.when}.`,
  attribute: (of, attribute) => `please add the ${attribute} of ${act(of)}.`,
  settle: (of, attribute) =>
    `the records on ${of.subject}: ${of.stage} contradict each other on the ${attribute ?? "day"}: which is right? Please correct the other.`,
  body: (of, attribute, found) => `${act(of)}: the ${attribute} is ${found}; which unit of the list is it?`,
  place: (subject, stated, places) =>
    `${subject}${stated === null ? "" : `, entered for ${stated},`} belongs to which part of the plan: ${places}?`,
  same: {
    subjects: (things) => `are ${things} one and the same? Somebody competent must decide.`,
    records: (things) => `do the records on ${things} report one act? Somebody competent must decide.`,
  },
  figure: (attribute, stage, subjects) =>
    `${attribute} (${stage}) has several figures that cannot be added, of ${subjects}: which is the one for all?`,
  reading: (title, readings) =>
    `how is ${title} to be read: ${readings}? The sides are asked to agree in writing.`,
  decide: (subject, planned) => `is ${subject} the ${planned} of the plan? Somebody competent must decide.`,
  end: (subject, stage, ends, day) =>
    `${subject}: ${stage}; was it valid on ${day}, and on which day does it end?${ends === null ? "" : ` All that is known: ${ends}.`}`,
  record: (more, subject) =>
    subject === null
      ? `still lacking: ${more}. If it is there and was not entered, please enter it with evidence.`
      : `please enter ${more}, with evidence.`,
  more: (count, what) => `${count} × ${what}`,
  sum: (amount, total) => (amount === null ? total : `${amount} in ${total}`),
  stated: (name, goal) =>
    goal === null ? `the figure of ${name}` : `the figure of ${name} (needed: ${goal})`,
  act: (what, subject) => `the day and particulars of ${subject} (${what})`,
  needed: (what) => `needed: ${what}`,
  each: (what) => `Each needs ${what}.`,
  whom: (units) => `Ask: ${units}.`,
  nobody: "No unit to ask is known.",
  uncertain: "may no longer exist",
  after: (unit) => `successor of ${unit}`,
  insteadOf: (unit) => `because the successor of ${unit} is not known`,
  otherwise: "if it is gone, ask",
  proof: (papers) => `Evidence: ${papers}.`,
  bears: {
    settles: (count) => `Settles ${counted(count, "finding", "findings")}.`,
    names: (count) => `Tells who is responsible for ${counted(count, "promise", "promises")}.`,
    helps: (count) => `Together with other answers, settles ${counted(count, "finding", "findings")}.`,
    turns: (count) =>
      `Would change ${counted(count, "finding that is not met", "findings that are not met")}.`,
  },
  or: "or",
};
