import type { Plan } from "../../model/plan/plan.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import { isFields, type Fields } from "../../model/values/fields.js";
import type { EntryForm } from "../../locale/words/entry-form.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { shownCell } from "../cells/shown-cell.js";
import { writeCell } from "../cells/write-cell.js";
import { attributeColumn } from "../book/attribute-columns.js";
import type { Column } from "../book/column.js";
import { FIXED_COLUMNS, recordColumns, subjectColumns } from "../book/fixed-columns.js";
import { documentName } from "../book/names.js";
import { text } from "../cells/fields.js";
import { writeDate } from "../cells/write-date.js";
import { shownDay } from "./shown-day.js";

/** Days of a record as they stand in a workbook. */
export const saidDays = (on: string, { words }: CellVocabulary): string =>
  shownCell(writeDate(on, words.dates));

interface InPlan {
  readonly plan: Plan;
  readonly terms: CellVocabulary;
}

/** What a record says beside its attributes. */
const OWN = new Set(["on", "evidence"]);

/** A field of a record as people read it: its days, its papers, or the value of one of its attributes. */
export const saidField = (
  { field, value }: { readonly field: string; readonly value: unknown },
  stage: string,
  { plan, terms }: InPlan,
): string =>
  entryField(
    { form: "records", fields: { stage }, key: OWN.has(field) ? field : `attributes.${field}`, value },
    { plan, terms },
  );

/** An entry, and one of its fields: a point leads to an attribute. */
interface FieldOfEntry {
  readonly form: EntryForm;
  readonly fields: Fields;
  readonly key: string;
  readonly value: unknown;
}

/** Any field of any entry as people read it: what stands in its cell, or would. */
export const entryField = (field: FieldOfEntry, { plan, terms }: InPlan): string =>
  saidValue(field.value, columnOf(field, plan), terms);

function columnOf({ form, fields, key }: FieldOfEntry, plan: Plan): Column | undefined {
  const columns =
    form === "records" ? recordColumns([]) : form === "subjects" ? subjectColumns([]) : FIXED_COLUMNS[form];
  const name = key.replace(/^attributes\./, "");
  if (key === "ids")
    return { key, kind: fields["what"] === "documents" ? "documents" : "subjects", width: 0 };
  if (name === key) return columns.find((column) => column.key === key);
  const own = procedureOf(text(fields["stage"]));
  return [own, ...Object.keys(plan.procedures)].flatMap((procedure) => {
    const attribute = plan.procedures[procedure]?.attributes[name];
    return attribute === undefined ? [] : [attributeColumn(name, attribute, procedure)];
  })[0];
}

function saidValue(value: unknown, column: Column | undefined, terms: CellVocabulary): string {
  const { language, yes, no } = terms.words;
  if (value === undefined || value === null) return "–";
  if (typeof value === "number")
    return value.toLocaleString(language === "vi" ? "vi-VN" : "en-GB", {
      maximumFractionDigits: 20,
      // 2023 is a year as often as a number.
      useGrouping: Math.abs(value) >= 10_000,
    });
  if (typeof value === "boolean") return value ? yes : no;
  if (Array.isArray(value)) return value.map((one) => saidValue(one, column, terms)).join("; ");
  if (isFields(value)) return plainValue(value, language);
  return column === undefined ? plainValue(value, language) : shownCell(writeCell(value, column, terms));
}

/** A value of which nothing more is known, never as code: a day as people write days, of words those of the language. */
export function plainValue(value: unknown, language: string): string {
  if (Array.isArray(value)) return value.map((one) => plainValue(one, language)).join("; ");
  if (isFields(value))
    return typeof value[language] === "string"
      ? value[language]
      : Object.values(value)
          .map((one) => plainValue(one, language))
          .join("; ");
  const said = text(value);
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(said) ? shownDay(said) : said;
}

/** An entry by the name that people know it by; a record by its subject and stage. */
export function saidEntry(
  { form, id, fields }: { readonly form: EntryForm; readonly id: string; readonly fields: Fields },
  terms: CellVocabulary,
): string {
  const name = plainValue(fields["name"], terms.words.language);
  if (name !== "") return name;
  if (form === "documents") return documentName(id, fields, terms.words).names[0] ?? id;
  const subject = terms.subjects.labelOf(text(fields["subject"]));
  const stage = terms.stages.labelOf(text(fields["stage"]));
  const by = terms.units.labelOf(text(fields["by"]));
  const parts = [subject, stage, text(fields["text"]), text(fields["reason"]), by];
  return parts.filter((part) => part !== "").join(", ") || id;
}

/** Where a telling stood, by the name of its unit and the day of return: a file may bear any name. */
export function saidCell(cell: string, { units }: CellVocabulary): string {
  const [, unit = "", day = "", rest = ""] = /^([a-z][\w.-]*) (\d{4}-\d\d-\d\d)(!.*)$/.exec(cell) ?? [];
  return unit === "" ? cell : `${units.labelOf(unit)}, ${shownDay(day)}${rest}`;
}
