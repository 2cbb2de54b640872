import type { TableWords } from "../words/table-words.js";

/** The words that only tables need. */
export const tables: TableWords = {
  without: { holder: "No unit in charge is known", task: "Outside the tasks of the annex" },
  stage: { reached: "reached", implied: "passed, known from a later stage", ahead: "ahead" },
  tally: { definite: "certain", possible: "possible", "passed-over": "on file, but not counted" },
};
