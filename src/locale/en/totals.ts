import type { TotalWords } from "../words/locale.js";
import { inLanguage } from "../../model/values/wording.js";
import { list } from "../say/values.js";

const range = (from: string, to: string) => (from === to ? from : `from ${from} to ${to}`);

export const totals: TotalWords = {
  met: (from, to, of) => `${range(from, to)} of ${of} promises done`,
  notApplicable: (count) => `not assessed: ${count}`,
  anyReading: (from, to) => `in all readings: ${range(from, to)}`,
  remark: {
    "double-use": ({ document, commitments }) =>
      `paper ${document} is used for several promises (${list(commitments)}); look whether it is counted twice`,
    "statement-disputed": ({ statement, records }) =>
      `records were added (${list(records)}) after statement ${statement} declared all entered; look at the statement again`,
    "statement-wrong": ({ statement, subject, stage, records }) =>
      `statement ${statement} declared all entered, yet “${inLanguage(stage, "en")}” of ${subject.name} is not on file though it took place (shown by ${list(records)}); enter it, and look at the statement again`,
    "perhaps-the-same": ({ subjects }) =>
      `${list(subjects.map(({ name, id }) => `${name} (${id})`))} may be one and the same; decide, so that nothing is counted twice`,
  },
};
