import { marked } from "../../locale/say/values.js";
import type { MergeTableWords } from "./words.js";

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
    `${{ told: "told", corrected: "corrected", replaced: "adjusted", withdrawn: "taken back" }[what]} ${marked(subject)}${values === "" ? "" : `: ${values}`} (${cell.split("!").at(-1) ?? ""}, ${cell.split("!")[0] ?? ""})`,
};
