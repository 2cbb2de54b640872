import type { Issue, Warning } from "../../model/issue/issue.js";
import type { Book, Cell } from "../book/sheet.js";

/** A faulty cell: where it stands, what it says, and what is to be said of it. */
export interface FaultMark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

/** The faulty cells of one workbook, each once, with all that is wrong with it. */
export function marksIn(
  { file, sheets }: Book,
  issues: readonly (Issue | Warning)[],
  say: (issue: Issue | Warning) => string,
): readonly FaultMark[] {
  const told = new Map<string, string[]>();
  for (const issue of issues) {
    if (issue.cell === undefined || !issue.cell.startsWith(`${file}!`)) continue;
    const texts = told.get(issue.cell) ?? [];
    const text = say(issue);
    if (!texts.includes(text)) texts.push(text);
    told.set(issue.cell, texts);
  }
  return [...told].flatMap(([place, texts]): readonly FaultMark[] => {
    const inFile = place.slice(file.length + 1);
    const at = inFile.lastIndexOf("!");
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(inFile.slice(at + 1)) ?? [];
    const sheet = sheets.find(({ name }) => name === inFile.slice(0, at));
    if (sheet === undefined || letters === "" || sheet.hidden === true) return [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    return [
      { sheet: sheet.name, row, column, cell: sheet.rows[row]?.[column] ?? null, text: texts.join("\n") },
    ];
  });
}
