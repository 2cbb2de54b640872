import type { Plan } from "../../model/plan/plan.js";
import { inLanguage } from "../../model/values/wording.js";
import { recordSheets } from "../book/record-sheets.js";
import type { CellVocabulary } from "../book/vocabulary.js";

/** Excel shows no more of a note than this without scrolling. */
const LONGEST = 1200;

/** Which papers prove which stage, for the head of the column of papers. */
export function proofNotes(
  sheet: string,
  plan: Plan,
  terms: CellVocabulary,
): Readonly<Record<string, string>> {
  const own = recordSheets(plan).find(({ id }) => id === sheet)?.procedures ?? [];
  const lines = Object.entries(plan.procedures)
    .filter(([id]) => own.includes(id))
    .flatMap(([, { stages, ends }]) =>
      Object.values({ ...stages, ...ends }).map(
        ({ title, proof }) =>
          `${inLanguage(title, terms.words.language)}: ${proof.map((kind) => terms.words.choices.document[kind] ?? kind).join(", ")}`,
      ),
    );
  return lines.length === 0 ? {} : { "document.kind": fitting(lines) };
}

function fitting(lines: readonly string[]): string {
  let text = "";
  for (const line of lines)
    if (text.length + line.length < LONGEST) text += `${text === "" ? "" : "\n"}${line}`;
  return text;
}
