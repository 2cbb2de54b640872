import type { ReportCommandWords } from "./report-words.js";

/** The command report. */
export const report: ReportCommandWords = {
  noSuchFormat: (file) => `${file}: only .html or .md can be written.`,
  unwritten: (count, file) =>
    `${count === 1 ? "1 place" : `${count} places`} for your own words ${count === 1 ? "is" : "are"} still empty. Write into ${file} and run the command again with --force; what you wrote is never overwritten.`,
  orphans: (file, ids) =>
    `${file}: this paper has no place for ${ids.join(", ")}; it stays in the file, but does not show in the paper.`,
};
