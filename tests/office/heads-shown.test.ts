import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { sheets as en } from "../../src/locale/en/sheets/words.js";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import type { Sheet } from "../../src/sheets/book/sheet.js";
import { reportingUnits } from "../../src/sheets/form/reporters.js";
import { templateBook } from "../../src/sheets/write/template.js";
import { plans } from "../sheets/returns/plans.js";

/** Points that one line of twelve-point type takes. */
const LINE = 13.8;

/** So many lines a text takes in so many letters, word by word; a bold letter is a little wider. */
function linesIn(text: string, width: number): number {
  let [lines, left] = [0, 0];
  for (const word of text.split(/\s+/u)) {
    const length = word.length * 1.05;
    if (lines === 0 || length + 1 > left) [lines, left] = [lines + 1, width];
    left -= length + 1;
  }
  return lines;
}

const widthOf = ({ look, merges = [] }: Sheet, row: number, column: number): number => {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return (look?.columns ?? [])
    .slice(column, (merge?.right ?? column) + 1)
    .reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);
};

test.each(
  plans.flatMap(([name, plan]) => [vi, en].map((words) => [name, words.language, plan, words] as const)),
)("every head of every workbook of %s (%s) can be read whole", async (_, __, plan, words) => {
  const cut: string[] = [];
  for (const unit of [undefined, ...reportingUnits(plan)]) {
    const book = templateBook(plan, { sheets: words }, unit === undefined ? {} : { unit });
    const parts = unzipSync(await writeXlsx(book));
    for (const [index, sheet] of book.sheets.entries()) {
      const { look, rows, name } = sheet;
      if (look?.head === undefined) continue;
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      for (const row of look.form === undefined ? [look.head] : [look.head - 1, look.head]) {
        const height = Number(new RegExp(`<row r="${row + 1}"[^>]* ht="([\\d.]+)"`, "u").exec(xml)?.[1]);
        for (const [column, cell] of (rows[row] ?? []).entries()) {
          if (typeof cell !== "string" || look.columns[column]?.hidden === true) continue;
          const lines = linesIn(cell, widthOf(sheet, row, column));
          if (!(height >= lines * LINE)) cut.push(`${unit ?? ""} ${name}: ${cell} (${lines} in ${height})`);
        }
      }
    }
  }
  expect([...new Set(cut)]).toEqual([]);
});
