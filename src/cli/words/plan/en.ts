import type { PlanCommandWords } from "../words.js";

/** Plans that are made, looked over, printed, compared. */
export const plan: PlanCommandWords = {
  usage: {
    make: "One annex and one output are needed: phoihop plan annex.xlsx -o plan.xlsx",
    check: "One plan is needed: phoihop plan check plan.xlsx",
    print: "One plan and one output are needed: phoihop plan print plan.xlsx -o annex.docx",
    diff: "Two versions are needed, the old one first: phoihop plan diff old.xlsx new.xlsx",
  },
  onlyBookOrJson: (file) => `${file}: a plan is written as .xlsx or .json only.`,
  passed: "Read and not used:",
  made: (rows, promises, units) =>
    `${rows} rows of the annex were read: ${promises} promises, ${units} units.`,
  questions: (count) => `${count} questions are open; write each answer in its cell:`,
  next: (file) =>
    `Open ${file}, answer the questions (marked cells and the sheet Doubts), then run: phoihop plan check ${file}`,
  sound: (promises, units, sides) =>
    `The plan is sound: ${promises} promises, ${units} units, ${sides} sides.`,
  open: (count) => `${count} doubts are not settled:`,
  gone: "no longer in the new version",
  same: "Both versions promise the same.",
};
