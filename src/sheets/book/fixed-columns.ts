import type { Column } from "./column.js";
import type { EntryForm } from "../../locale/words/entry-form.js";

const id: Column = { key: "id", kind: "id", width: 14, hidden: "always" };
/** The entry as it was written, as JSON: what the cells cannot say exactly, and what they said before a person changed them. */
const rest: Column = { key: "rest", kind: "json", width: 10, hidden: "always" };
const note: Column = { key: "note", kind: "line", width: 28 };
const evidence: Column = { key: "evidence", kind: "documents", width: 30, hidden: "in-template" };
const by: Column = { key: "by", kind: "unit", width: 24, hidden: "in-template" };
const recorded: Column = { key: "recorded", kind: "day", width: 13, hidden: "in-template" };
const corrects: Column = { key: "corrects", kind: "id", width: 16, hidden: "in-template" };
const cell: Column = { key: "cell", kind: "line", width: 16, hidden: "always" };

/** The paper of the act, written where the act is. */
const paper: readonly Column[] = [
  { key: "document.kind", kind: "choice", width: 17, choices: "document" },
  { key: "document.number", kind: "line", width: 18 },
  { key: "document.date", kind: "date", width: 13 },
  { key: "document.issuer", kind: "line", width: 24 },
  { key: "document.title", kind: "line", width: 30 },
];

/** What every statement and decision says of itself. */
const entry: readonly Column[] = [...paper, evidence, note, recorded, corrects, id, cell, rest];

/** The columns of a sheet of acts, with those of attributes among them. */
export const recordColumns = (attributes: readonly Column[]): readonly Column[] => [
  { key: "subject", kind: "subjects", width: 32 },
  { key: "for", kind: "places", width: 34 },
  { key: "unit", kind: "unit", width: 26 },
  { key: "stage", kind: "stage", width: 36 },
  { key: "on", kind: "date", width: 15 },
  ...attributes,
  ...paper,
  evidence,
  note,
  by,
  recorded,
  corrects,
  { key: "replaces", kind: "id", width: 16, hidden: "in-template" },
  id,
  { key: "ready", kind: "line", width: 10, hidden: "always" },
  { key: "order", kind: "number", width: 8, hidden: "always" },
  cell,
  rest,
];

/** The columns of all other sheets. */
export const FIXED_COLUMNS: Readonly<Record<Exclude<EntryForm, "records" | "subjects">, readonly Column[]>> =
  {
    statements: [
      { key: "by", kind: "unit", width: 26 },
      { key: "procedure", kind: "procedure", width: 36 },
      { key: "for", kind: "places", width: 40 },
      { key: "upTo", kind: "day", width: 14 },
      ...entry,
    ],
    decisions: [
      { key: "kind", kind: "choice", width: 22, choices: "decision" },
      { key: "by", kind: "unit", width: 26 },
      { key: "on", kind: "day", width: 13 },
      { key: "commitment", kind: "commitment", width: 40 },
      { key: "kept", kind: "flag", width: 10 },
      { key: "upTo", kind: "day", width: 13 },
      { key: "until", kind: "day", width: 13 },
      { key: "reading", kind: "line", width: 18 },
      { key: "verdict", kind: "choice", width: 16, choices: "verdict" },
      { key: "subject", kind: "subject", width: 30 },
      { key: "for", kind: "place", width: 30 },
      { key: "same", kind: "flag", width: 10 },
      { key: "reason", kind: "line", width: 32 },
      ...entry,
    ],
    notes: [
      { key: "kind", kind: "choice", width: 20, choices: "note" },
      { key: "by", kind: "unit", width: 26 },
      { key: "about", kind: "place", width: 36 },
      { key: "text", kind: "line", width: 60 },
      evidence,
      note,
      recorded,
      corrects,
      id,
      cell,
      rest,
    ],
    documents: [
      { key: "kind", kind: "choice", width: 17, choices: "document" },
      { key: "number", kind: "line", width: 18 },
      { key: "symbol", kind: "line", width: 18 },
      { key: "date", kind: "date", width: 14 },
      { key: "issuer", kind: "line", width: 28 },
      { key: "title", kind: "line", width: 40 },
      { key: "link", kind: "line", width: 28 },
      { key: "hash", kind: "line", width: 12, hidden: "always" },
      id,
      rest,
    ],
    units: [
      { key: "name.vi", kind: "line", width: 40 },
      { key: "name.en", kind: "line", width: 40 },
      { key: "form", kind: "choice", width: 18, choices: "form" },
      { key: "party", kind: "party", width: 28 },
      { key: "aliases", kind: "lines", width: 30 },
      { key: "founded", kind: "date", width: 14 },
      { key: "ended", kind: "date", width: 14 },
      id,
      rest,
    ],
  };

/** The columns of the sheet of subjects. */
export const subjectColumns = (attributes: readonly Column[]): readonly Column[] => [
  { key: "name", kind: "line", width: 36 },
  { key: "for", kind: "places", width: 40 },
  { key: "unit", kind: "unit", width: 28 },
  ...attributes,
  note,
  id,
  rest,
];
