import type { AcrossWords } from "./across-words.ts";
import { counted } from "./counted.ts";

export const across: AcrossWords = {
  drop: "Drop plans and registers (.json), or a portfolio of many plans (.ndjson), here",
  example:
    "This is an example (minh họa): four plans and three registers that were made up, no real results.",
  own: (files) => `Looked at: ${files}.`,
  back: "Back to the example",
  passed: (files) =>
    `${files} not read: this page reads plans and registers in .json, and portfolios in .ndjson.`,
  nothing: "There is no plan and no register in those files; what was shown before stays.",
  reading: "Reading…",
  limits:
    "Excel files are saved as .json first: a register in the notebook “Review”, a plan by the command phoihop plan. For Parquet files and thousands of plans there is the command phoihop portfolio. After a reload, drop the files again.",
  line: (file, place) => `${file}, line ${place}`,
  judging: (plans) => `${counted(plans, "plan")} judged…`,
  about: {
    reviews: "Plans that need most attention come first.",
    promises:
      "One promise in several plans, by the key that they share or by its title; what is broken everywhere comes first.",
    waits: "Open promises, by who waits and whose word is awaited; the longest queue comes first.",
    papers: "One paper that is evidence in several plans: see whether one deed is counted in several places.",
    issues: "What could not be read or judged, or was judged without a register; all the rest is judged.",
  },
  charts: {
    plans: "Promises by plan",
    promises: "Like promises of several plans",
  },
  all: (plans) => counted(plans, "plan"),
  drawn: (drawn, all) => `The chart shows the first ${drawn} rows of ${all}; the table has them all.`,
  tables: "Save the tables",
  tablesFile: "many-plans",
  findings: "Save every finding",
  findingsFile: "findings-of-many-plans",
  sum: "In sum",
  faults: (count) => `Show ${counted(count, "fault")}`,
};
