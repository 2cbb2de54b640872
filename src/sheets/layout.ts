import type { Column } from "./column.js";
import { ATTRIBUTES, GROUPS, type Group } from "./groups.js";

/** The sheets that hold one sort of entry. */
export type Form = "records" | "subjects" | "documents" | "units" | "statements" | "decisions" | "notes";

/** A sheet of a workbook, by what it is for. */
export type SheetKey = Group | Exclude<Form, "records">;

const id: Column = { key: "id", kind: "id", width: 14, hidden: "always" };
/** What the visible cells cannot say exactly, as JSON. */
const rest: Column = { key: "rest", kind: "json", width: 10, hidden: "always" };
const note: Column = { key: "note", kind: "line", width: 28 };
const evidence: Column = { key: "evidence", kind: "documents", width: 30, hidden: "in-template" };
const by: Column = { key: "by", kind: "unit", width: 24, hidden: "in-template" };
const recorded: Column = { key: "recorded", kind: "day", width: 13, hidden: "in-template" };
const corrects: Column = { key: "corrects", kind: "id", width: 16, hidden: "in-template" };
const cell: Column = { key: "cell", kind: "line", width: 16, hidden: "always" };

const ATTRIBUTE: Readonly<Record<string, Omit<Column, "key">>> = {
  level: { kind: "choice", width: 14, choices: "level" },
  proposer: { kind: "name", width: 24 },
  authority: { kind: "name", width: 22 },
  receiver: { kind: "name", width: 26 },
  issuer: { kind: "name", width: 22 },
  amount: { kind: "money", width: 18 },
  source: { kind: "choice", width: 20, choices: "source" },
  "budget-year": { kind: "number", width: 11 },
  "legal-form": { kind: "choice", width: 16, choices: "form" },
  method: { kind: "choice", width: 14, choices: "method" },
};
const attribute = (name: string): Column => ({
  key: `attributes.${name}`,
  ...(ATTRIBUTE[name] ?? { kind: "line", width: 16 }),
});

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

const records = (group: Group): readonly Column[] => [
  { key: "subject", kind: "subjects", width: 32 },
  { key: "for", kind: "places", width: 34 },
  { key: "unit", kind: "unit", width: 26 },
  { key: "stage", kind: "stage", width: 36 },
  { key: "on", kind: "date", width: 15 },
  ...ATTRIBUTES[group].map(attribute),
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

const forms: Readonly<Record<Exclude<Form, "records">, readonly Column[]>> = {
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
  subjects: [
    { key: "name", kind: "line", width: 36 },
    { key: "for", kind: "places", width: 40 },
    { key: "unit", kind: "unit", width: 28 },
    attribute("legal-form"),
    attribute("level"),
    note,
    id,
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

/** Every sheet that holds entries, in the order of the workbook. */
export const SHEETS: readonly SheetKey[] = [
  ...GROUPS,
  "statements",
  "decisions",
  "notes",
  "subjects",
  "documents",
  "units",
];

export const isGroup = (sheet: SheetKey): sheet is Group => GROUPS.some((group) => group === sheet);
export const formOf = (sheet: SheetKey): Form => (isGroup(sheet) ? "records" : sheet);

const LAYOUT = new Map(SHEETS.map((sheet) => [sheet, isGroup(sheet) ? records(sheet) : forms[sheet]]));

/** The columns of a sheet, in the order in which they are written. */
export const columnsOf = (sheet: SheetKey): readonly Column[] => LAYOUT.get(sheet) ?? [];

/** All columns that sheets of one form can have, whatever sheet they were moved to. */
export const allColumns = (form: Form): readonly Column[] => [
  ...new Map(
    SHEETS.filter((sheet) => formOf(sheet) === form)
      .flatMap((sheet) => columnsOf(sheet))
      .map((column) => [column.key, column]),
  ).values(),
];
