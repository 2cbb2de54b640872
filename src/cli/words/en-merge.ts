import type { MergeTableWords, WorkbookWords } from "./words.js";

/** The tables at the end of a merge. */
export const mergeTables: MergeTableWords = {
  returned: "Who has returned and who has not:",
  changed: "What changed:",
  asked: "To be asked:",
  unused: "Read, not used:",
  nothing: "nothing",
  missing: "not returned",
  columns: ["Unit", "File", "Day", "Letter", "Acts", "Faults"],
  day: (day) => day,
  told: (unit, count) => `${unit}: ${count} new acts`,
  change: (what, subject, values, cell) =>
    `${{ told: "told", corrected: "corrected", replaced: "adjusted", withdrawn: "taken back" }[what]} “${subject}”${values === "" ? "" : `: ${values}`} (${cell.split("!").at(-1) ?? ""}, ${cell.split("!")[0] ?? ""})`,
};

/** The sheet that lists what is wrong. */
export const faultList: WorkbookWords["faultList"] = {
  list: "To be mended",
  title:
    "Cells to be mended; click the name of a cell to go there. The red mark goes when the cell is mended.",
  cell: "Cell",
  fault: "What to do",
};
