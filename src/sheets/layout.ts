import type { Plan } from "../model/plan.js";
import { inLanguage } from "../model/text.js";
import { attributeColumn, attributeHead, attributesOf } from "./attribute-columns.js";
import type { Column } from "./column.js";
import { recordSheets } from "./record-sheets.js";
import type { SheetWords } from "./words.js";

/** The sheets that hold one sort of entry. */
export type Form = "records" | "subjects" | "documents" | "units" | "statements" | "decisions" | "notes";

/** A sheet of the workbook of the whole register: what it holds, its name and its columns. */
export interface SheetForm {
  readonly form: Form;
  /** The id of a sheet of records; else its form. */
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly columns: readonly Column[];
  /** The head of each column, by key. */
  readonly heads: Readonly<Record<string, string>>;
}

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

const records = (attributes: readonly Column[]): readonly Column[] => [
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

const FORMS: Readonly<Record<Exclude<Form, "records" | "subjects">, readonly Column[]>> = {
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

/** Every sheet that holds entries, in the order of the workbook: acts first, each on the sheet of its procedure. */
export function layoutOf(plan: Plan, words: SheetWords): readonly SheetForm[] {
  const own = recordSheets(plan).map(({ id, title, procedures }): SheetForm => ({
    form: "records",
    key: id,
    name: inLanguage(title, words.language),
    about: words.aboutRecords,
    ...withAttributes(procedures, plan, words, records),
  }));
  const fixed = (["statements", "decisions", "notes", "subjects", "documents", "units"] as const).map(
    (form): SheetForm => ({
      form,
      key: form,
      name: words.sheets[form],
      about: words.about[form],
      ...(form === "subjects"
        ? withAttributes(Object.keys(plan.procedures), plan, words, subjects, "subject")
        : { columns: FORMS[form], heads: words.heads }),
    }),
  );
  return [...own, fallback(plan, words), ...fixed];
}

/** The key of the sheet for what has no sheet of its own: withdrawals, for example. */
export const OTHERS = "others";

const fallback = (plan: Plan, words: SheetWords): SheetForm => ({
  form: "records",
  key: OTHERS,
  name: words.sheets.others,
  about: words.about.others,
  ...withAttributes(Object.keys(plan.procedures), plan, words, records),
});

const subjects = (attributes: readonly Column[]): readonly Column[] => [
  { key: "name", kind: "line", width: 36 },
  { key: "for", kind: "places", width: 40 },
  { key: "unit", kind: "unit", width: 28 },
  ...attributes,
  note,
  id,
  rest,
];

/** Columns with those of attributes among them, and all heads; two attributes of one title show their names beside it. */
function withAttributes(
  procedures: readonly string[],
  plan: Plan,
  words: SheetWords,
  columnsWith: (attributes: readonly Column[]) => readonly Column[],
  only?: "subject",
): Pick<SheetForm, "columns" | "heads"> {
  const named = attributesOf(procedures, plan).filter(
    ({ attribute }) => only === undefined || attribute.of === only,
  );
  const heads: Record<string, string> = { ...words.heads };
  const taken = new Set(columnsWith([]).map(({ key }) => words.heads[key] ?? key));
  for (const { name, attribute } of named) {
    const head = attributeHead(attribute, words.language);
    heads[`attributes.${name}`] = taken.has(head) ? `${head} [${name}]` : head;
    taken.add(heads[`attributes.${name}`] ?? head);
  }
  return {
    columns: columnsWith(
      named.map(({ name, attribute, procedure }) => attributeColumn(name, attribute, procedure)),
    ),
    heads,
  };
}

/** All columns that sheets of one form can have, whatever sheet they were moved to. */
export const allColumns = (form: Form, layout: readonly SheetForm[]): readonly Column[] => [
  ...new Map(
    layout
      .filter((sheet) => sheet.form === form)
      .flatMap(({ columns }) => columns)
      .map((column) => [column.key, column]),
  ).values(),
];
