import type { Day } from "../../model/values/date.js";
import type { Issue, Warning } from "../../model/issue/issue.js";
import type { Plan } from "../../model/plan/plan.js";
import { contentId, nameId } from "../../model/values/content-id.js";
import type { Complete, Draft, DraftRow, Return } from "./draft.js";
import type { Fields } from "../../model/values/fields.js";
import { fieldOf } from "../cells/fields.js";
import { sheetFormOf } from "./find-head.js";
import { attestationForm, ATTESTATIONS } from "../form/attestation-sheet.js";
import { attested } from "../form/attested.js";
import { findForm, type FoundForm } from "../form/read/find-form.js";
import type { FormSheet } from "../form/form-column.js";
import { formSheets } from "../form/form-sheets.js";
import { readDeclared } from "../form/read/read-declared.js";
import { readForm } from "../form/read/read-form.js";
import { isQuestionSheet } from "../form/questions/read-answers.js";
import { readQuestions, withAnswers } from "../form/questions/read-questions.js";
import { layoutOf, type SheetForm } from "../book/layout.js";
import type { EntryForm } from "../../locale/words/entry-form.js";
import { recordSheets } from "../book/record-sheets.js";
import { keepersWords } from "../merge/keepers-word.js";
import { metaOf } from "../book/workbook-meta.js";
import { firstTerms, isFirstLayout } from "./first-layout.js";
import { ownNames } from "./own-names.js";
import { readComplete, readReturn, judgeMeta } from "./read-return.js";
import { type KnownSheet, readRows } from "./read-rows.js";
import { type Book, cellName, isBlank, type Sheet } from "../book/sheet.js";
import { termsOf, type CellVocabulary, withOwnNames } from "../book/vocabulary.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";

/** The order in which sheets are read, so that a sheet may name what another one holds. */
const ORDER: readonly EntryForm[] = [
  "units",
  "subjects",
  "documents",
  "records",
  "statements",
  "decisions",
  "notes",
];

/** Everything that a workbook says, each with its cell. Nothing is joined or judged yet. */
export function readBook(book: Book, plan: Plan, words: SheetWords, day?: Day): Draft {
  const meta = metaOf(book);
  const layout = [...layoutOf(plan, words), attestationForm(words)];
  const { known, forms, warnings } = recognise(book, layout, formSheets(plan, words), words);
  const issues: Issue[] = isForeign(book, [...known, ...forms], words)
    ? [{ code: "not-a-workbook", path: [], file: book.file, kind: "foreign" }]
    : [];
  const told: Warning[] = [...warnings];
  const rows: Record<EntryForm, readonly DraftRow[]> = {
    units: [],
    subjects: [],
    documents: [],
    records: [],
    statements: [],
    decisions: [],
    notes: [],
  };
  let terms = termsOf(plan, words, ownNames(rows, words, book.epoch));
  const termsFor = isFirstLayout(meta) ? firstTerms(known, plan) : (own: CellVocabulary) => own;
  for (const form of ORDER) {
    const read = known
      .filter((one) => one.known.form === form)
      .map((sheet) => readRows(sheet, termsFor(terms, sheet), layout));
    rows[form] = read.flatMap((sheet) => sheet.rows).map((row) => withId(row, form));
    issues.push(...read.flatMap((sheet) => sheet.issues));
    told.push(...read.flatMap((sheet) => sheet.warnings));
    if (rows[form].length > 0 && form !== "records")
      terms = withOwnNames(terms, plan, ownNames(rows, words, book.epoch));
  }
  const judged = judgeMeta(meta, book.file, plan);
  const returned = withDay(readReturn(book, meta, terms), day);
  const issue = meta.issue ?? contentId("issue", { plan: plan.id, unit: returned.value.unit });
  const tellings = forms.map(({ sheet, found }) =>
    readForm({ file: book.file, sheet, found, plan, terms, issue, returned: returned.value }),
  );
  for (const form of ["records", "subjects", "documents", "notes"] as const)
    rows[form] = [...rows[form], ...tellings.flatMap((one) => one[form])];
  const answered = readQuestions(book, { plan, terms, issue, returned: returned.value });
  const toldAgain = rows.records.flatMap((row) => keepersWords(row, plan, returned.value));
  for (const form of ["records", "subjects", "documents"] as const)
    rows[form] =
      form === "records"
        ? toldAgain.filter((row) => row.form === form)
        : [...rows[form], ...toldAgain.filter((row) => row.form === form)];
  rows.decisions = rows.decisions.map((row) =>
    row.sheet === ATTESTATIONS ? attested(row, returned.value) : row,
  );
  rows.records = withAnswers(rows.records, answered, issues);
  for (const form of ORDER)
    if (form !== "records") rows[form] = [...rows[form], ...answered.rows.filter((row) => row.form === form)];
  issues.push(...tellings.flatMap((one) => one.issues), ...answered.issues);
  told.push(...tellings.flatMap((one) => one.warnings), ...answered.warnings);
  const complete = [
    ...known.map((sheet) => completeOf(sheet, plan, terms)),
    readDeclared(book, formSheets(plan, words), terms),
  ];
  return {
    file: book.file,
    meta,
    title: words.register,
    words,
    returned: returned.value,
    rows,
    cells: true,
    forms: forms.length,
    complete: complete.flatMap(({ value }) => value ?? []),
    issues: [...judged.issues, ...returned.issues, ...complete.flatMap((one) => one.issues), ...issues],
    warnings: [...judged.warnings, ...(returned.warnings ?? []), ...told],
  };
}

const completeOf = (
  { known, sheet, file }: KnownSheet,
  plan: Plan,
  terms: CellVocabulary,
): { readonly value?: Complete | undefined; readonly issues: readonly Issue[] } =>
  known.form === "records"
    ? readComplete(sheet, recordSheets(plan).find(({ id }) => id === known.key)?.procedures ?? [], {
        file,
        terms,
      })
    : { issues: [] };

/** The day of return where the workbook does not say it, and no other day. */
const withDay = <R extends { readonly value: Return }>(read: R, day: Day | undefined): R =>
  read.value.recorded !== undefined || day === undefined
    ? read
    : { ...read, value: { ...read.value, recorded: day } };

/** Nothing in it is ours: some other file, which must not pass for a register without records. */
const isForeign = ({ sheets }: Book, known: readonly object[], words: SheetWords) =>
  known.length === 0 && !sheets.some((sheet) => isOurOwn(sheet, words));

/** Which sheet is which; a sheet that is nothing we know is reported if people see it and something stands in it. */
function recognise(
  { file, sheets }: Book,
  layout: readonly SheetForm[],
  ofUnits: readonly FormSheet[],
  words: SheetWords,
) {
  const known: KnownSheet[] = [];
  const forms: { readonly sheet: Sheet; readonly found: FoundForm }[] = [];
  const warnings: Warning[] = [];
  for (const sheet of sheets) {
    if (isOurOwn(sheet, words) || isQuestionSheet(sheet, words)) continue;
    const found = findForm(sheet, ofUnits);
    if (found !== undefined) {
      forms.push({ sheet, found });
      continue;
    }
    const form = sheetFormOf(sheet, { layout, words });
    if (form !== undefined) known.push({ known: form, sheet, file });
    else if (sheet.rows.some((cells) => !cells.every(isBlank)))
      warnings.push({
        code: "sheet-not-read",
        path: [],
        cell: `${file}!${sheet.name}!${cellName(0, 0)}`,
        found: sheet.name,
      });
  }
  return { known, forms, warnings };
}

const isOurOwn = ({ name }: Sheet, { sheets }: SheetWords) =>
  name.startsWith("_") ||
  name === sheets.guide ||
  name === sheets.lists ||
  name === sheets.journal ||
  name === sheets.faults;

/** An id for what somebody added without one; it follows from the content. */
function withId(row: DraftRow, form: EntryForm): DraftRow {
  if (form === "records" || typeof row.fields["id"] === "string") return row;
  return { ...row, fields: { ...row.fields, id: newId(form, row.fields) } };
}

function newId(form: EntryForm, fields: Fields): string {
  const name = form === "units" ? fieldOf(fields, "name.vi") : fields["name"];
  if ((form === "units" || form === "subjects") && typeof name === "string")
    return nameId(form.slice(0, -1), name);
  return contentId(form.slice(0, -1), fields);
}

/** The language in which a workbook of ours was written, such as `vi`; none where it does not say. */
export const languageOf = (book: Book): string | undefined => metaOf(book).language;
