import { terms } from "./terms.js";

/** Heads of columns, by the field they hold. */
export const heads = {
  text: "Words",
  about: "About",
  subject: "Subject",
  for: "Task or item",
  unit: "Held by",
  stage: "What happened",
  on: "Day of the act",
  "document.kind": "Kind of paper",
  "document.number": "Number of paper",
  "document.date": "Day of paper",
  "document.issuer": "Paper issued by",
  "document.title": "Title of paper",
  evidence: "Papers from the list",
  note: "Note",
  by: "Reporting unit",
  recorded: "Recorded on",
  corrects: "Corrects record",
  replaces: "Replaces record",
  procedure: "Procedure",
  upTo: "Complete up to",
  kind: "Kind",
  commitment: "Commitment",
  kept: "Kept",
  until: "Until",
  reading: "Reading",
  verdict: "Verdict",
  same: "Is the same",
  reason: "Reason",
  name: "Name",
  number: "Number",
  symbol: "Symbol",
  date: "Day",
  issuer: "Issued by",
  title: "Title",
  link: "Link",
  "name.vi": "Vietnamese name",
  "name.en": "English name",
  form: "Form",
  party: "Side",
  aliases: "Other names",
  founded: "Founded",
  ended: "Ended",
} as const;

/** Other heads under which units return the same columns. */
export const synonyms = {
  subject: ["Name of subject", "Product"],
  for: ["Item", "Task"],
  stage: ["Stage", "Step"],
  on: ["Date", "Day"],
  "attributes.level": ["Task level"],
  "attributes.proposer": ["Proposing unit"],
  "attributes.authority": ["Competent authority"],
  "attributes.receiver": ["Receiving unit"],
  "attributes.issuer": ["Issuing body"],
  "attributes.amount": ["Amount (đồng)", "Amount", "Money"],
  "attributes.source": ["Source of funds"],
  "attributes.budget-year": ["Budget year"],
  "attributes.legal-form": ["Legal form"],
  "attributes.method": ["Method"],
  note: ["Remark", "Notes"],
} as const;

/** What to write in a column. */
export const notes = {
  subject: "The name as papers have it. Several subjects of one act: each on a line of the cell (Alt+Enter).",
  for: "Choose from the plan. Several: each on a line of the cell.",
  unit: "The unit that holds or carries it.",
  stage: "Choose what has happened. A later stage implies the earlier ones.",
  on: "25/03/2022; where less is known 10/2022, Quarter II/2024 or 2023.",
  "attributes.amount": "The amount of this act alone, in đồng. Leave blank where there is none, never 0.",
  "document.number": "Number and symbol in full, such as 12/QĐ-UBND.",
  "document.date": "The day on the paper.",
} as const;

/** Words of drop-down lists. */
export const choices = {
  document: Object.fromEntries(Object.entries(terms.documents).filter(([kind]) => kind !== "unstated")),
  form: terms.forms,
  decision: {
    same: "whether entries are one",
    equivalence: "whether it is the same",
    reading: "choice of reading",
    waiver: "waiver",
    attestation: "attestation",
    override: "assessor's own verdict",
  },
  note: { progress: "progress so far", difficulty: "difficulty", proposal: "proposal" },
  verdict: { met: "met", unmet: "unmet", unknown: "unknown", "not-applicable": "not applicable" },
};
