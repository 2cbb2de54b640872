import { contentId, nameId } from "../../model/values/content-id.js";
import { nameKey } from "../../model/values/name-key.js";
import type { Plan } from "../../model/plan/plan.js";
import { KEEPER } from "../../rules/register/settle-tellings.js";
import type { DraftRow, Return } from "../read/draft.js";
import { isFields, type Fields } from "../../model/values/fields.js";
import { isSame } from "../cells/fields.js";
import { paperId } from "../read/papers.js";
import { kindOfSubject, procedureOf } from "../read/same-kind.js";

/** What helps people to read a row, and is none of the record. */
const BESIDE = new Set([
  "order",
  "for",
  "unit",
  "ready",
  "cell",
  "document",
  "row",
  "corrects",
  "recorded",
  "by",
  "id",
]);

/**
 * A cell that was corrected in the workbook of the register is a word of its keeper (người giữ sổ), against the record as it was
 * written; both are told, for a register is a set. A row struck through is taken back.
 */
export function keepersWords(row: DraftRow, plan: Plan, returned: Return): readonly DraftRow[] {
  const { was = row.fields, fields } = row;
  const entry = String(was["id"]);
  const isTaken = row.struck === true && typeof was["id"] === "string";
  const original: DraftRow = { ...row, fields: was };
  if (!isTaken && (row.was === undefined || isSame(recordIn(was), recordIn(fields)))) return [row];
  const told = {
    ...(returned.unit !== undefined && { by: returned.unit }),
    ...(returned.recorded !== undefined && { recorded: returned.recorded }),
    row: { issue: KEEPER, id: entry, sent: { entry, values: {} } },
  };
  if (isTaken) {
    const taken = { ...told, corrects: entry };
    return [original, { ...row, fields: { ...taken, id: contentId("withdrawal", taken) } }];
  }
  const { papers, evidence } = papersIn(row);
  const named = subjectIn(row, plan);
  const record = { ...recordIn(fields), ...told, ...evidence, ...named.about };
  return [
    original,
    { ...row, fields: { ...record, id: contentId("act", record) } },
    ...named.subjects,
    ...papers,
  ];
}

const recordIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !BESIDE.has(key)));

/** A paper written beside the act is one of its own. */
function papersIn(row: DraftRow): { readonly papers: readonly DraftRow[]; readonly evidence: Fields } {
  const { document, evidence } = row.fields;
  if (!isFields(document) || Object.keys(document).length === 0) return { papers: [], evidence: {} };
  const id = paperId(document);
  return {
    papers: [{ ...row, form: "documents", sheet: "documents", fields: { ...document, id } }],
    evidence: { evidence: Array.isArray(evidence) ? [...new Set<unknown>([...evidence, id])] : [id] },
  };
}

/** A name that nothing on file bears names something new. */
function subjectIn(
  row: DraftRow,
  plan: Plan,
): { readonly subjects: readonly DraftRow[]; readonly about: Fields } {
  const { subject, stage } = row.fields;
  const [name] = Array.isArray(subject) ? subject : [];
  if (typeof name !== "string") return { subjects: [], about: {} };
  const id = nameId(kindOfSubject(procedureOf(String(stage)), plan), nameKey(name));
  return {
    subjects: [{ ...row, form: "subjects", sheet: "subjects", fields: { id, name } }],
    about: { subject: id },
  };
}
