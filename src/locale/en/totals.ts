import type { TotalWords } from "../locale.js";
import { list } from "../values.js";

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
  },
};
