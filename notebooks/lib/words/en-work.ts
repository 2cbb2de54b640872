import type { WorkWords } from "./work-words.ts";

export const work: WorkWords = {
  read: "Reading the file…",
  mark: "Marking what is to be mended…",
  open: "Opening the register kept on this machine…",
  enter: "Entering it into the register…",
  write: "Writing the file of the register…",
  figures: "Writing the report; with a large register this may take minutes…",
  report: "Writing the file of the report…",
  annex: "Writing the annexes; with a large register this may take minutes…",
  minutes: "Writing the minutes; with a large register this may take minutes…",
  letters: "Writing the letters; with a large register this may take minutes…",
  templates: "Writing the workbooks for the units…",
  judge: "Judging every promise…",
  ask: "Looking for what to ask of the units; the findings can be read meanwhile.",
  findings: "Listing the findings…",
  indicators: "Listing the indicators…",
  stages: "Working out the schedule…",
  funds: "Adding up the money…",
  remarks: "Checking against the law…",
  time: "Working out the way through time…",
  since: "Comparing with the last review…",
  failed:
    "This part could not be worked out. Open the page anew; if that does not help, save the register as a file and tell whoever looks after the program.",
  asking: "Looking for what to ask of the units…",
  more: (left) => `Show more (${left} left)`,
  crowded: (lines) => `${lines} subjects are under way, more than a chart can show; see the list below.`,
};
