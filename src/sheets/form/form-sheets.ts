import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import { capital } from "../book/attribute-columns.js";
import { recordSheets } from "../book/record-sheets.js";
import { askedStages } from "../read/same-kind.js";
import { uniqueName } from "../book/unique-name.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { FormSheet } from "./form-column.js";
import { formColumns } from "./form-columns.js";

const known = new WeakMap<Plan, Map<string, readonly FormSheet[]>>();

/**
 * The sheets on which units tell of a plan: one for each procedure that some promise counts. Where the plan puts several
 * on one sheet, each is named by what it is about, for their stages would make rows that nobody can fill in.
 */
export function formSheets(plan: Plan, words: SheetWords): readonly FormSheet[] {
  const made = known.get(plan) ?? new Map<string, readonly FormSheet[]>();
  known.set(plan, made);
  const sheets = made.get(words.language) ?? sheetsFor(plan, words);
  made.set(words.language, sheets);
  return sheets;
}

function sheetsFor(plan: Plan, words: SheetWords): readonly FormSheet[] {
  const asked = Object.keys(plan.procedures).filter((id) => askedStages(id, plan).size > 0);
  const taken = new Set(
    [words.sheets.guide, words.sheets.lists, words.form.attestations.sheet].map((name) => name.toLowerCase()),
  );
  return asked.map((procedure) => ({
    procedure,
    name: uniqueName(nameOf(procedure, asked, plan, words.language), taken),
    subject: inLanguage(plan.procedures[procedure]?.subject ?? {}, words.language),
    columns: formColumns(procedure, plan, words),
  }));
}

function nameOf(procedure: string, asked: readonly string[], plan: Plan, language: string): string {
  const sheet = recordSheets(plan).find(({ procedures }) => procedures.includes(procedure));
  const others = sheet?.procedures.filter((id) => asked.includes(id)) ?? [];
  const named = plan.procedures[procedure]?.sheet !== undefined && others.length === 1;
  if (sheet !== undefined && named) return inLanguage(sheet.title, language);
  const wordsOf = (id: string) => inLanguage(plan.procedures[id]?.subject ?? {}, language);
  const isFirst =
    others.find((id) => wordsOf(id) === wordsOf(procedure)) === procedure || others.length === 0;
  return capital(
    isFirst ? wordsOf(procedure) : inLanguage(plan.procedures[procedure]?.title ?? {}, language),
  );
}
