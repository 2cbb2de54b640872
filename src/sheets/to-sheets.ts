import type { Plan } from "../model/plan.js";
import { isFact, type RegisterRecord } from "../model/record.js";
import type { Register } from "../model/register.js";
import { entrySheet } from "./entry-sheet.js";
import { isFields, type Fields } from "./fields.js";
import { GROUPS, type Group, groupOf, proceduresOf } from "./groups.js";
import { guideSheet } from "./guide.js";
import { columnsOf, type SheetKey } from "./layout.js";
import { listsOf } from "./lists.js";
import { metaSheet, TEMPLATE_VERSION } from "./meta.js";
import { documentName, subjectName } from "./names.js";
import { proofNotes } from "./proof-notes.js";
import { rowOf } from "./rows.js";
import type { Book, Sheet } from "./sheet.js";
import { termsOf, type Terms } from "./terms.js";
import type { SheetWords } from "./words.js";

/** The whole register as a workbook; `registerFromSheets` gives exactly the same register back. */
export function registerToSheets(register: Register, plan: Plan, words: SheetWords): Book {
  const terms = termsFor(register, plan, words);
  const lists = listsOf(terms, plan);
  const sheet = (key: SheetKey, entries: readonly Fields[]): Sheet =>
    entrySheet({
      key,
      rows: entries.map((entry) => rowOf(entry, columnsOf(key), terms)),
      audience: "keeper",
      lists,
      words,
      notes: proofNotes(key, plan, terms),
    });
  const { id, nature, title } = register;
  return {
    file: `${register.id}.xlsx`,
    sheets: [
      guideSheet(plan, terms, { lists }),
      ...recordSheets(register, plan, sheet),
      sheet("statements", register.statements.map(asFields)),
      sheet("decisions", register.decisions.map(asFields)),
      sheet("notes", register.notes.map(asFields)),
      sheet("subjects", keyed(register.subjects)),
      sheet("documents", keyed(register.documents)),
      sheet("units", keyed(register.units)),
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

function recordSheets(
  register: Register,
  plan: Plan,
  sheet: (key: Group, entries: readonly Fields[]) => Sheet,
): readonly Sheet[] {
  const entries = new Map<Group, Fields[]>(GROUPS.map((group) => [group, []]));
  for (const [order, record] of register.records.entries())
    entries
      .get(isFact(record) ? groupOf(record.stage) : "others")
      ?.push({ ...aboutSubject(record, register), order });
  return GROUPS.flatMap((group) => {
    const found = entries.get(group) ?? [];
    return found.length > 0 || group === "others" || proceduresOf(group, plan).length > 0
      ? [sheet(group, found)]
      : [];
  });
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

const termsFor = (register: Register, plan: Plan, words: SheetWords): Terms =>
  termsOf(plan, words, {
    units: register.units,
    subjects: keyed(register.subjects).map((entry) => subjectName(String(entry["id"]), entry)),
    documents: keyed(register.documents).map((entry) => documentName(String(entry["id"]), entry, words)),
  });

const keyed = (entries: Readonly<Record<string, object>>): readonly Fields[] =>
  Object.entries(entries).map(([id, entry]) => ({ ...entry, id }));

const asFields = (entry: object): Fields => (isFields(entry) ? entry : {});
