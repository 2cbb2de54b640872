import type { Plan } from "../../model/plan/plan.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { termsOf, withOwnNames, type CellVocabulary } from "../book/vocabulary.js";
import type { Draft } from "../read/draft.js";
import { ownNames } from "../read/own-names.js";

/** The words of the workbooks, those of the first where none are given, with the names that all sources give. */
export function termsOfAll(
  drafts: readonly Draft[],
  plan: Plan,
  words: SheetWords | undefined = drafts.find((draft) => draft.words !== undefined)?.words,
): CellVocabulary | undefined {
  if (words === undefined) return undefined;
  const all = (form: "units" | "subjects" | "documents") => drafts.flatMap(({ rows }) => rows[form]);
  const rows = { units: all("units"), subjects: all("subjects"), documents: all("documents") };
  return withOwnNames(termsOf(plan, words), plan, ownNames(rows, words));
}
