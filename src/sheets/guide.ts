import { inLanguage } from "../model/text.js";
import type { Plan } from "../model/plan.js";
import type { Cell, Sheet } from "./sheet.js";
import type { Terms } from "./terms.js";
import type { Lists } from "./lists.js";

/** The first sheet: who returns the workbook, and how to fill it in. */
export function guideSheet(
  plan: Plan,
  terms: Terms,
  { unit, lists }: { readonly unit?: string | undefined; readonly lists: Lists },
): Sheet {
  const { words } = terms;
  const { fields } = words;
  const top: readonly (readonly Cell[])[] = [
    [words.guideTitle],
    [inLanguage(plan.title, words.language)],
    [],
    [`${fields.unit}:`, unit === undefined ? null : terms.units.labelOf(unit)],
    [`${fields.author}:`, null],
    [`${fields.recorded}:`, null],
    [`${fields.letter}:`, null],
    [`${fields.letterDate}:`, null],
    [],
  ];
  const rows = [...top, ...words.guide.map((line): readonly Cell[] => [line])];
  const list = lists.listFor({ key: "unit", kind: "unit", width: 0 }, "units");
  return {
    name: words.sheets.guide,
    rows,
    look: {
      columns: [{ width: 34 }, { width: 62, ...(list && { list }) }],
      titles: [0, 1],
      prose: words.guide.map((_, index) => top.length + index),
      inputs: [3, 4, 5, 6, 7].map((row) => ({
        row,
        column: 1,
        ...((row === 5 || row === 7) && { format: "day" as const }),
      })),
    },
  };
}
