import type { Plan } from "../../model/plan/plan.js";
import { inLanguage, type Wording } from "../../model/values/wording.js";
import { sheetNames } from "./sheet-names.js";

/** A sheet of acts in the workbook of the whole register: procedures that one desk keeps. */
export interface RecordSheet {
  readonly id: string;
  readonly title: Wording;
  readonly procedures: readonly string[];
}

/** A plan never changes, so its sheets are worked out once. */
const known = new WeakMap<Plan, readonly RecordSheet[]>();

/** The sheets that the procedures of a plan name; a procedure that names none has one of its own. */
export function recordSheets(plan: Plan): readonly RecordSheet[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const sheets = new Map<string, { id: string; title: Wording; procedures: string[] }>();
  for (const [id, { sheet, title }] of Object.entries(plan.procedures)) {
    const named = sheet ?? { id, title };
    const own = sheets.get(named.id);
    if (own === undefined) sheets.set(named.id, { ...named, procedures: [id] });
    else own.procedures.push(id);
  }
  const made = namedApart([...sheets.values()]);
  known.set(plan, made);
  return made;
}

/** A title may be longer than the name of a sheet. */
function namedApart(sheets: readonly RecordSheet[]): readonly RecordSheet[] {
  const languages = [...new Set(sheets.flatMap(({ title }) => Object.keys(title)))];
  const names = languages.map((language) => {
    const told = sheets.filter(({ title }) => Object.hasOwn(title, language));
    const short = sheetNames(told.map(({ title }) => inLanguage(title, language)));
    return [language, new Map(told.map(({ id }, index) => [id, short[index] ?? id]))] as const;
  });
  return sheets.map((sheet) => ({
    ...sheet,
    title: Object.fromEntries(
      names.flatMap(([language, own]) => {
        const name = own.get(sheet.id);
        return name === undefined ? [] : [[language, name]];
      }),
    ),
  }));
}

/** The sheet for a stage or procedure; undefined for what the plan does not have. */
export const sheetOfStage = (stage: string, plan: Plan): string | undefined => {
  const procedure = stage.split(".", 1)[0] ?? "";
  return recordSheets(plan).find(({ procedures }) => procedures.includes(procedure))?.id;
};
