import type { ChangeWords } from "./change-words.ts";

const findings = (count: number) => (count === 1 ? "1 finding" : `${count} findings`);

export const change: ChangeWords = {
  since: {
    title: "Since the last review",
    none: "No earlier review of this register. Whenever a report is saved, the page remembers it and says next time what changed.",
    of: (saved, asOf) => `Compared with the report saved on ${saved}, as of ${asOf}:`,
    same: (all) =>
      all === 0
        ? "there is nothing to compare."
        : `${all === 1 ? "the finding" : `all ${all} findings`} did not change.`,
    moved: (counts) =>
      `${counts.map(({ how, count }, index) => `${count}${index === 0 ? " findings" : ""} ${how}`).join("; ")}.`,
    entries: (more, fewer) =>
      more === 0 && fewer === 0
        ? "The register has the same entries."
        : `The register has ${[...(more > 0 ? [`${more} entries more`] : []), ...(fewer > 0 ? [`${fewer} entries less`] : [])].join(", ")}.`,
  },
  backwards:
    "“Later” is of an earlier day than “Earlier”, so nothing is compared. Choose a day for “Later” that is not before it.",
  before: "Earlier",
  after: "Later",
  asIs: "As the plan stands",
  asDrafted: "As drafted",
  cause: "Cause",
  now: "Reason now",
  note: "Note",
  none: "No finding has changed.",
  unmoved: (count) => `${findings(count)} unchanged`,
  draft: "Draft amendment",
  noDraft: "None yet",
  saveDraft: "Save the draft",
  draftFile: "Draft-amendment",
  ownDraft: "Composed here",
  dropDraft: "Drop the .json file of a draft here",
  draftRefused: (file, faults) =>
    `${file}: ${faults === 1 ? "1 fault" : `${faults} faults`}, cannot be used yet. Mend the file and drop it again.`,
  draftRead: (file) => `${file} read.`,
  add: "Add a change",
  remove: "Remove",
  edit: (number) => `Change ${number}`,
  promise: "Promise",
  action: "Change",
  actions: { due: "Move the due day", target: "Change the target", withdraw: "Withdraw it from the plan" },
  newDue: "New due day",
  newTarget: "New target",
  noEdits: "No change yet: add one above.",
  number: "trial",
  reason: "A trial; no office has drafted or signed it",
  changes: "The plan would change",
  flips: (count) => `${findings(count)} would change`,
  eased: (count) =>
    `${findings(count)} done or not assessed only because the goal moved, not because anything was done`,
  noFlips: "No finding would change.",
};
