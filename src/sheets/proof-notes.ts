import type { Plan } from "../model/plan.js";
import { groupOf } from "./groups.js";
import type { SheetKey } from "./layout.js";
import type { Terms } from "./terms.js";

/** Excel shows no more of a note than this without scrolling. */
const LONGEST = 1200;

/** Which papers prove which stage, for the head of the column of papers. */
export function proofNotes(sheet: SheetKey, plan: Plan, terms: Terms): Readonly<Record<string, string>> {
  const lines = Object.entries(plan.procedures)
    .filter(([id]) => groupOf(id) === sheet)
    .flatMap(([, { stages, ends }]) =>
      Object.values({ ...stages, ...ends }).map(
        ({ title, proof }) =>
          `${title[terms.words.language]}: ${proof.map((kind) => terms.choices.document.labelOf(kind)).join(", ")}`,
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
