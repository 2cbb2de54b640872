import type { Plan } from "../../model/plan/plan.js";
import { isFact, type RegisterRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { entrySheet } from "./entry-sheet.js";
import { isFields, type Fields } from "../../model/values/fields.js";
import { guideSheet } from "./guide.js";
import { keeperLines } from "./guide-lines.js";
import { journalSheet } from "./journal-sheet.js";
import { layoutOf, OTHERS, type SheetForm } from "../book/layout.js";
import { listsOf } from "../book/dropdowns.js";
import { metaSheet, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import { documentName, subjectName } from "../book/names.js";
import { proofNotes } from "./proof-notes.js";
import { sheetOfStage } from "../book/record-sheets.js";
import { rowOf } from "../read/rows.js";
import type { Book, Sheet } from "../book/sheet.js";
import { termsOf, type CellVocabulary } from "../book/vocabulary.js";
import type { SheetLocale, SheetWords } from "../../locale/words/sheet-words.js";

/** The whole register as a workbook; `registerFromSheets` gives exactly the same register back. */
export function registerToSheets(register: Register, plan: Plan, { sheets: words }: SheetLocale): Book {
  const terms = termsFor(register, plan, words);
  const lists = listsOf(terms, plan);
  const entries = entriesOf(register, plan);
  const sheet = (form: SheetForm): Sheet =>
    entrySheet({
      sheet: form,
      rows: (entries.get(form.key) ?? []).map((entry) => rowOf(entry, form.columns, terms)),
      audience: "keeper",
      lists,
      words,
      notes: proofNotes(form.key, plan, terms),
    });
  const { id, nature, title } = register;
  return {
    file: `${register.id}.xlsx`,
    sheets: [
      guideSheet(plan, terms, { lists, lines: keeperLines(plan, words) }),
      ...layoutOf(plan, words).map(sheet),
      ...[journalSheet(register, plan, terms)].filter((sheet) => sheet !== null),
      lists.sheet,
      metaSheet({
        plan: plan.id,
        planVersion: plan.version,
        template: TEMPLATE_VERSION,
        language: words.language,
        register: { id, nature, title },
      }),
    ],
  };
}

/** The entries of each sheet, by its key. */
function entriesOf(register: Register, plan: Plan): ReadonlyMap<string, readonly Fields[]> {
  const records = new Map<string, Fields[]>();
  for (const [order, record] of register.records.entries()) {
    const key = (isFact(record) ? sheetOfStage(record.stage, plan) : undefined) ?? OTHERS;
    const own = records.get(key) ?? [];
    own.push({ ...aboutSubject(record, register), order });
    records.set(key, own);
  }
  return new Map<string, readonly Fields[]>([
    ...records,
    ["statements", register.statements.map(asFields)],
    ["decisions", register.decisions.map(asFields)],
    ["notes", register.notes.map(asFields)],
    ["subjects", keyed(register.subjects)],
    ["documents", keyed(register.documents)],
    ["units", keyed(register.units)],
  ]);
}

/** A record with what is known of its subject beside it, for those who read the sheet. */
function aboutSubject(record: RegisterRecord, { subjects }: Register): Fields {
  if (!isFact(record)) return { ...record };
  const subject = subjects[record.subject];
  return {
    ...record,
    ...(subject?.for !== undefined && { for: subject.for }),
    ...(subject?.unit !== undefined && { unit: subject.unit }),
  };
}

const termsFor = (register: Register, plan: Plan, words: SheetWords): CellVocabulary =>
  termsOf(plan, words, {
    units: register.units,
    subjects: keyed(register.subjects).map((entry) => subjectName(String(entry["id"]), entry)),
    documents: keyed(register.documents).map((entry) => documentName(String(entry["id"]), entry, words)),
  });

const keyed = (entries: Readonly<Record<string, object>>): readonly Fields[] =>
  Object.entries(entries).map(([id, entry]) => ({ ...entry, id }));

const asFields = (entry: object): Fields => (isFields(entry) ? entry : {});
