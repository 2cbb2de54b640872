import type { BriefWords } from "../../words/brief-words.js";
import { number } from "../values.js";

const things = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? "" : "s"}`;

/** Where a plan is, on one screen. */
export const brief: BriefWords = {
  title: { "so-ket": "Interim review", "tong-ket": "Final review", "hang-nam": "Yearly review" },
  number: (cited) => `Plan no. ${cited}`,
  asOf: (day, knownBy) => `as of ${day}${knownBy === null ? "" : `, by what was on file on ${knownBy}`}`,
  illustrative: "INVENTED",
  done: (done, of) =>
    done === of ? `All ${things(of, "promise")} done` : `${number(done)} of ${number(of)} promises done`,
  noneDone: (of) => `None of ${things(of, "promise")} is known to be done`,
  part: {
    reached: (n) => `${number(n)} reached so far, term running`,
    kept: (n) => `${number(n)} within the limit so far`,
    "not-yet": (n) => `${number(n)} not done yet, term running`,
    failed: (n) => `${number(n)} not done`,
    "over-term": (n) => `${number(n)} overdue, not known whether done since`,
    "successor-needed": (n) => `${number(n)} waiting for a successor unit`,
  },
  unknown: (n) => `${number(n)} without enough information`,
  nothingConcluded: (entries, told, of) =>
    `Nothing can be concluded yet: ${
      entries === 0
        ? "the register has no entry"
        : told === 0
          ? `the register has ${entries === 1 ? "1 entry" : `${number(entries)} entries`}, and none answers what must be known of ${things(of, "promise")}`
          : `the register has ${entries === 1 ? "1 entry" : `${number(entries)} entries`} on ${number(told)} of ${number(of)} promises`
    }`,
  nothingApplies: (all) =>
    all === 0 ? "There is no promise to assess" : `None of ${things(all, "promise")} is assessed`,
  late: (late, undated) =>
    `Of those done: ${[
      ...(late > 0 ? [`${number(late)} after the due day`] : []),
      ...(undated > 0 ? [`${number(undated)} on a day not known well enough`] : []),
    ].join(", ")}.`,
  atMost: (most) => `If all that is unknown turns out well: at most ${number(most)} done.`,
  readings: (from, to) =>
    `Over all readings: ${from === to ? number(from) : `${number(from)} to ${number(to)}`} done.`,
  notApplicable: (n) => `Not assessed: ${number(n)}.`,
  silent: (n) => `Nobody has reported on ${things(n, "promise")}. Not reported does not mean not done.`,
  questions: (questions, units, promises) =>
    units === 0
      ? `${things(questions, "question")} on ${things(promises, "promise")}; no unit is known to be asked.`
      : `${things(questions, "question")} to ${things(units, "unit")} on ${things(promises, "promise")}.`,
  label: {
    done: (n) => `${number(n)} done`,
    reached: (n) => `${number(n)} reached so far`,
    kept: (n) => `${number(n)} within the limit so far`,
    "not-yet": (n) => `${number(n)} not done yet`,
    failed: (n) => `${number(n)} not done`,
    "over-term": (n) => `${number(n)} overdue, unknown`,
    told: (n) => `${number(n)} reported, not enough`,
    silent: (n) => `${number(n)} not reported`,
    "successor-needed": (n) => `${number(n)} waiting for a successor`,
  },
  broken: (n) => `${things(n, "promise")} not done`,
  columns: {
    promise: "Promise",
    lacking: "Where it is",
    who: "Unit in charge",
    need: "Needed",
    bears: "Promises concerned",
    unit: "Unit",
    asked: "Questions",
  },
  known: "Reported, not enough to decide",
  urgent: "Terms to watch",
  overdue: (n, titles) => `${things(n, "promise")} overdue without enough information: ${titles}`,
  dueToday: (n, titles) => `${things(n, "promise")} due today without enough information: ${titles}`,
  next: (day, days, titles) => `Due ${day} (${things(days, "day")} left): ${titles}`,
  decide: "For a person in charge to decide",
  decided: "a person in charge decides",
  settle: "What would settle most",
  askFirst: "Whom to ask first",
  moreUnits: (n) => `and ${things(n, "unit")} more`,
  nobodyToAsk: "No unit is known to be asked",
  uncertain: "may have ended",
  more: (n) => `and ${number(n)} more`,
  asked: {
    complete: (procedure) => `all entries of ${procedure ?? "what it concerns"}`,
    attest: (side) => `a written word of ${side}`,
    record: (what) => `an entry of ${what}, if there is any`,
    reading: (readings) => `agreement on a reading: ${readings}`,
  },
  do: {
    report: {
      "so-ket": "Interim report (Word)",
      "tong-ket": "Final report (Word)",
      "hang-nam": "Yearly report (Word)",
    },
    letters: (units) => `${things(units, "letter")} with questions (Word)`,
    workbooks: "Workbooks for units (Excel)",
    page: "Save this page with its register",
    papers: "Minutes, annexes",
  },
  change: "Change register, day, unit",
  needsScript: "To use the buttons, save this file and open it in a browser.",
};
