import type { BriefWords } from "../../words/brief-words.js";

const things = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Where a plan is, on one screen. */
export const brief: BriefWords = {
  title: { "so-ket": "Interim review", "tong-ket": "Final review", "hang-nam": "Yearly review" },
  number: (number) => `Plan no. ${number}`,
  asOf: (day, knownBy) => `as of ${day}${knownBy === null ? "" : `, by what was on file on ${knownBy}`}`,
  illustrative: "INVENTED",
  done: (done, of) => (done === of ? `All ${things(of, "promise")} done` : `${done} of ${of} promises done`),
  noneDone: (of) => `None of ${things(of, "promise")} is known to be done`,
  part: {
    reached: (n) => `${n} reached so far, term running`,
    kept: (n) => `${n} within the limit so far`,
    "not-yet": (n) => `${n} not done yet, term running`,
    failed: (n) => `${n} not done`,
    "over-term": (n) => `${n} overdue, not known whether done since`,
    "successor-needed": (n) => `${n} waiting for a successor unit`,
  },
  unknown: (n) => `${n} without enough information`,
  nothingConcluded: (entries, told, of) =>
    `Nothing can be concluded yet: ${
      entries === 0
        ? "the register has no entry"
        : told === 0
          ? `the register has ${entries === 1 ? "1 entry" : `${entries} entries`}, and none answers what must be known of ${things(of, "promise")}`
          : `the register has ${entries === 1 ? "1 entry" : `${entries} entries`} on ${told} of ${of} promises`
    }`,
  nothingApplies: (all) =>
    all === 0 ? "There is no promise to assess" : `None of ${things(all, "promise")} is assessed`,
  late: (late, undated) =>
    `Of those done: ${[
      ...(late > 0 ? [`${late} after the due day`] : []),
      ...(undated > 0 ? [`${undated} on a day not known well enough`] : []),
    ].join(", ")}.`,
  atMost: (most) => `If all that is unknown turns out well: at most ${most} done.`,
  readings: (from, to) => `Over all readings: ${from === to ? from : `${from} to ${to}`} done.`,
  notApplicable: (n) => `Not assessed: ${n}.`,
  silent: (n) => `Nobody has reported on ${things(n, "promise")}. Not reported does not mean not done.`,
  questions: (questions, units, promises) =>
    units === 0
      ? `${things(questions, "question")} on ${things(promises, "promise")}; no unit is known to be asked.`
      : `${things(questions, "question")} to ${things(units, "unit")} on ${things(promises, "promise")}.`,
  label: {
    done: (n) => `${n} done`,
    reached: (n) => `${n} reached so far`,
    kept: (n) => `${n} within the limit so far`,
    "not-yet": (n) => `${n} not done yet`,
    failed: (n) => `${n} not done`,
    "over-term": (n) => `${n} overdue, unknown`,
    told: (n) => `${n} reported, not enough`,
    silent: (n) => `${n} not reported`,
    "successor-needed": (n) => `${n} waiting for a successor`,
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
  more: (n) => `and ${n} more`,
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
