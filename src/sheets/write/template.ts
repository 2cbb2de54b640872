import type { Plan } from "../../model/plan/plan.js";
import { entrySheet } from "./entry-sheet.js";
import { formBook } from "../form/form-book.js";
import type { FormOptions } from "../form/form-options.js";
import { guideSheet } from "./guide.js";
import { keeperLines } from "./guide-lines.js";
import { layoutOf } from "../book/layout.js";
import { listsOf } from "../book/dropdowns.js";
import { metaSheet, TEMPLATE_VERSION } from "../book/workbook-meta.js";
import { proofNotes } from "./proof-notes.js";
import type { Book } from "../book/sheet.js";
import { termsOf } from "../book/vocabulary.js";
import type { SheetLocale } from "../../locale/words/sheet-words.js";

/** For whom an empty workbook (biểu mẫu) is made. */
export interface TemplateOptions extends Partial<FormOptions> {
  /** The unit that is to return the workbook; without it, the sheets of the whole register. */
  readonly unit?: string;
}

/** The workbook that a unit fills in; without a unit, the empty sheets of the whole register. */
export function templateBook(
  plan: Plan,
  { sheets: words }: SheetLocale,
  { unit, ...options }: TemplateOptions = {},
): Book {
  if (unit !== undefined) return formBook(plan, words, { ...options, unit });
  const terms = termsOf(plan, words);
  const lists = listsOf(terms, plan);
  return {
    file: `${plan.id}.xlsx`,
    sheets: [
      guideSheet(plan, terms, { lists, lines: keeperLines(plan, words) }),
      ...layoutOf(plan, words).map((sheet) =>
        entrySheet({
          sheet,
          rows: [],
          audience: "keeper",
          lists,
          words,
          notes: proofNotes(sheet.key, plan, terms),
        }),
      ),
      lists.sheet,
      metaSheet({
        plan: plan.id,
        planVersion: plan.version,
        template: TEMPLATE_VERSION,
        language: words.language,
      }),
    ],
  };
}
