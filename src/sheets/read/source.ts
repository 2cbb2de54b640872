import type { Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import { type Draft, type DraftRow } from "./draft.js";
import { isFields } from "../../model/values/fields.js";
import { readBook } from "./read-book.js";
import type { Book } from "../book/sheet.js";
import type { SheetLocale } from "../../locale/words/sheet-words.js";
import { OTHERS } from "../book/layout.js";
import type { EntryForm } from "../../locale/words/entry-form.js";

/** One of several inputs that become a register: a workbook, or a register that exists already. */
export type RegisterSource =
  /** A workbook, `book`, with the words that it is written in, `locale`. */
  | { readonly book: Book; readonly locale: SheetLocale }
  /** A `register`, and the name of its `file` for messages. */
  | { readonly register: Register; readonly file: string };

export const draftOf = (source: RegisterSource, plan: Plan, returned?: Day): Draft =>
  "book" in source
    ? readBook(source.book, plan, source.locale.sheets, returned)
    : ofRegister(source.register, source.file);

/** A register as if it had been read from a workbook that shows no cells. */
function ofRegister(register: Register, file: string): Draft {
  const { id, nature, title } = register;
  return {
    file,
    meta: { plan: register.plan, register: { id, nature, title } },
    returned: { cells: { recorded: file, letter: file } },
    rows: {
      units: ofMap(register.units, "units", file),
      subjects: ofMap(register.subjects, "subjects", file),
      documents: ofMap(register.documents, "documents", file),
      records: register.records.map((entry, order) => row({ ...entry, order }, "records", file)),
      statements: register.statements.map((entry) => row(entry, "statements", file)),
      decisions: register.decisions.map((entry) => row(entry, "decisions", file)),
      notes: register.notes.map((entry) => row(entry, "notes", file)),
    },
    cells: false,
    forms: 0,
    complete: [],
    issues: [],
    warnings: [],
  };
}

const ofMap = (
  entries: Readonly<Record<string, object>>,
  form: Exclude<EntryForm, "records">,
  from: string,
) => Object.entries(entries).map(([id, entry]) => row({ ...entry, id }, form, from));

const NOWHERE = { file: "", sheet: "", row: 0, columns: new Map<string, number>() };
const row = (entry: object, form: EntryForm, from: string): DraftRow => ({
  form,
  sheet: OTHERS,
  fields: isFields(entry) ? entry : {},
  place: NOWHERE,
  from,
});
