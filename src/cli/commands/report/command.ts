import { defineCommand, type RequestOf } from "../../call/command.js";
import { MINH_HOA } from "../../call/examples.js";
import { byLaw, day, file, flag, neededFile, onDay, usual } from "../../call/options.js";

export const command = defineCommand({
  options: {
    draft: file,
    ...onDay,
    previous: file,
    output: neededFile,
    annex: file,
    /** The report that is owed on the day, or one of the three; the minutes (biên bản); the letters of questions (công văn). */
    kind: { takes: ["bao-cao", "so-ket", "tong-ket", "hang-nam", "bien-ban", "cong-van"] },
    /** How much the body of a report tells. */
    form: { takes: ["short", "long"] },
    office: file,
    template: file,
    passages: file,
    plan: file,
    "known-by": day,
    ...byLaw,
    ...usual,
    force: flag,
  },
  example: `${MINH_HOA} --kind tong-ket -o tong-ket.docx`,
});

/** What is asked of a paper. */
export type ReportRequest = RequestOf<typeof command>;
