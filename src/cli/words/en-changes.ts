import { marked } from "../../locale/say/values.js";
import type { ChangeCommandWords } from "./change-words.js";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Comparison, rehearsal, timeline, history. */
export const changes: ChangeCommandWords = {
  compare: {
    before: "Earlier",
    after: "Later",
    moved: "Movement",
    why: "Cause",
    now: "Why now",
    note: "Note",
    none: "No finding has changed.",
    kept: "Kept",
    sameAgain: (file) => `${file}; made anew it is the same in everything`,
    otherPlan: (file, found, expected) =>
      `${file}: this assessment is of the plan ${found}, not ${expected}; choose the right file.`,
    backward: (file, kept, to) =>
      `${file}: this assessment is of ${kept}, after the second review (${to}); give a later --to or another file.`,
    differs: (file) => `WARNING: the kept assessment ${file} does not come out the same when made anew.`,
    law: (before, after, remarks) =>
      `Law set: ${before} → ${after}; ${remarks === 0 ? "no remark on the earlier review changes with it" : `${remarks === 1 ? "one remark" : `${remarks} remarks`} on the earlier review ${remarks === 1 ? "changes" : "change"} with it:`}`,
    differsWhy:
      "Since it was kept, the register, the plan, the law set or the program has changed. The comparison below uses what was made anew, not what was kept.",
    keptWithoutDay:
      "It used all that was in the register then. If records have been added since, give --from-known-by (the day it was made) or --previous-register (the register of that time).",
    part: {
      plan: "the plan",
      register: "the register",
      remarks: "remarks on the evidence",
      totals: "totals",
      law: "the law set",
      criteria: "remarks by the law",
    },
    parts: (parts) => `Otherwise than kept: ${parts}.`,
    finding: (id, kept, made) => `${id}: kept as ${marked(kept)}, made anew ${marked(made)}`,
    sameStatus: (id, status) => `${id}: still ${marked(status)}, but on other grounds than kept`,
    absent: "absent",
  },
  rehearse: {
    draft: "Draft",
    about: (number, on, reason) => `${number}, in force from ${on}; reason: ${reason}`,
    asIf: "not in force yet; tried here as if it were",
    changes: "What it changes:",
    before: "As it is",
    after: "If amended",
    flips: (count) => `${counted(count, "finding", "findings")} would change:`,
    eased: (count) =>
      `${counted(count, "of them changes", "of them change")} only because the goal moved, not because more was done.`,
    none: "No finding would change.",
    unmoved: (count) =>
      `${counted(count, "promise is amended, but its finding stays", "promises are amended, but their findings stay")}:`,
  },
  timeline: {
    window: "Timeline",
    days: (from, to) => `from ${from} to the end of ${to}`,
    columns: (days, months) =>
      days > 0
        ? "A day in every column."
        : `${months === 1 ? "A month" : months === 3 ? "A quarter" : months === 12 ? "A year" : `${months / 12} years`} in every column, with the finding of its last day.`,
    marks: "Marks",
    start: (year, month) => (month === null ? year : `${month}/${year}`),
  },
  history: {
    promise: "Promise",
    original: "As issued:",
    amendment: (number, on) => `Amendment ${number}, in force from ${on}:`,
    signed: (signers) => `signed: ${signers}`,
    reason: (reason) => `reason: ${reason}`,
    none: "It was never amended.",
  },
};
