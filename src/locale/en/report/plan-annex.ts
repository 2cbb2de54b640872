import type { PlanAnnexWords } from "../../words/report-annex-words.js";
import { count } from "../values.js";

/** A plan printed as its own annex. */
export const planAnnex: PlanAnnexWords = {
  type: "ANNEX",
  intro: (promises) =>
    `Printed from the plan workbook, to be held beside the signed text: ${count(promises)} promises, each with its own words.`,
  caption: "Promises",
  empty: "The plan promises nothing yet.",
  others: "Other promises",
  columns: {
    no: "Clause",
    promise: "Task or promise",
    lead: "Lead",
    partner: "Partners",
    receiver: "Receivers",
    asked: "Requirement",
    due: "Due",
    quote: "Words of the text",
  },
};
