import type { PlansWords } from "./plans-words.ts";

export const plans: PlansWords = {
  choose: "Plan",
  absent: "The address names a plan that is not on this machine. The page shows the plan named above.",
  found: (file, plan) => `${file}: this is the plan “${plan}”.`,
  book: (file) =>
    `${file}: this is a plan workbook. Drop it alone to open the plan; the files dropped with it were not read.`,
  open: "Open this plan",
  stays: "The plan and the register on show are kept. The list “Plan” leads back to them.",
  isOpen: (file) => `${file}: this plan is open already.`,
  sameVersion: (file, version) =>
    `${file}: it differs from the plan of this page, yet both say version ${version}. Give the file another version and drop it again.`,
  remove: "Remove this plan from the machine",
  removed: "The registers of the plan are kept. Drop the file of the plan again to open it.",
  notRemoved: "The plan could not be removed. Try again.",
  notKept: "This browser keeps no files, so another plan cannot be opened in this page.",
};
