import { isDay } from "../../../model/values/date.js";
import type { Issue } from "../../../model/issue/issue.js";
import { cellAt, type Complete } from "../../read/draft.js";
import { bare } from "../../cells/match-name.js";
import { readCell } from "../../cells/read-cell.js";
import { type Book, isBlank } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import type { FormSheet } from "../form-column.js";

/** *Đã kê khai đủ đến hết ngày*: the table of sheets on the guide. */
export function readDeclared(
  { sheets, file }: Book,
  forms: readonly FormSheet[],
  terms: CellVocabulary,
): { readonly value: readonly Complete[]; readonly issues: readonly Issue[] } {
  const { form, sheets: names } = terms.words;
  const guide = sheets.find(({ name }) => bare(name) === bare(names.guide));
  const head =
    guide?.rows.findIndex((cells) =>
      cells.some((cell) => typeof cell === "string" && bare(cell) === bare(form.complete.upTo)),
    ) ?? -1;
  if (guide === undefined || head < 0) return { value: [], issues: [] };
  const value: Complete[] = [];
  const issues: Issue[] = [];
  for (const [row, cells] of guide.rows.entries()) {
    if (row <= head) continue;
    const [name, day = null] = cells;
    const sheet = forms.find((one) => typeof name === "string" && bare(one.name) === bare(name));
    if (sheet === undefined || isBlank(day)) continue;
    const place = { file, sheet: guide.name, row, columns: new Map([["upTo", 1]]) };
    const read = readCell(day, { key: "upTo", kind: "day", width: 0 }, terms);
    if (!read.ok)
      issues.push(...read.faults.map((fault): Issue => ({ ...fault, path: [], cell: cellAt(place) })));
    else if (typeof read.value === "string" && isDay(read.value))
      value.push({ procedures: [sheet.procedure], upTo: read.value, place });
  }
  return { value, issues };
}
