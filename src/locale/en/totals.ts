import type { TotalWords } from "../words/locale.js";
import { inLanguage } from "../../model/values/wording.js";
import { list, marked } from "../say/values.js";

const range = (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`);

/** The words for sums over findings. */
export const totals: TotalWords = {
  met: (from, to, of) => `${range(from, to)} of ${of} promises done`,
  notApplicable: (count) => `not assessed: ${count}`,
  anyReading: (from, to) => `in all readings: ${range(from, to)}`,
  remark: {
    "double-use": ({ document, commitments }) =>
      `paper ${document} is used for several promises (${list(commitments)}); look whether it is counted twice`,
    "statement-disputed": ({ statement, records }) =>
      `entries were added after they had been declared complete (${statement}): ${list(records)}; check the statement`,
    "statement-wrong": ({ statement, subject, stage, records }) =>
      `all was declared entered (${statement}), yet ${marked(inLanguage(stage, "en"))} of ${subject.name} is not on file though it took place, shown by ${list(records)}; enter it and check the statement`,
    "perhaps-the-same": ({ subjects }) =>
      `${list(subjects.map(({ name }) => marked(name)))} may be one and the same; decide, so that nothing is counted twice`,
  },
};
