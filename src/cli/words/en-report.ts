import type { ReportCommandWords } from "./report-words.js";

/** The command report. */
export const report: ReportCommandWords = {
  noSuchFormat: (file) => `${file}: only .docx, .html or .md can be written.`,
  onlyWorkbook: (file) => `${file}: the tables of the annexes can only be written as .xlsx.`,
  noAnnex: "Only reports have annexes; leave out --annex.",
  onlyWord: "--template is a Word file, and serves only a result that is .docx.",
  noPictures: (reason) => `The charts could not be drawn (${reason}); the paper tells them in words.`,
  unwritten: (count, file, isWordRead) =>
    `${count === 1 ? "1 place" : `${count} places`} for your own words ${count === 1 ? "is" : "are"} still empty. Write into ${file}${isWordRead ? ", or into the .docx itself," : ""} and run the command again (report with --force); what you wrote is kept.`,
  conflict: (ids, file) =>
    `${ids.join(", ")}: the Word file and ${file} differ, and either may be right; the paper has not been written. Both texts stand in ${file} now: choose one, put it into “text”, remove “other”, and run the command again.`,
  foreign: (file, id, parts) =>
    `${file}: the ${parts.join(", ")} in the passage ${id} cannot go into the new paper; only its words do.`,
  outside: (file) =>
    `${file}: something was changed outside the places for the authors; that cannot go into the new paper.`,
  orphans: (file, ids) =>
    `${file}: this paper has no place for ${ids.join(", ")}; it stays in the file, but does not show in the paper.`,
};
