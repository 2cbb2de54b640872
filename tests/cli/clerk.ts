import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import type { Cell } from "../../src/sheets/book/sheet.js";

/** What a clerk types: the sheet, the row as Excel counts it, the head of the column, what stands there then. */
export type Typed = readonly [sheet: string, row: number, head: string, value: Cell];

/** Type into a workbook, as a clerk does, and save it. */
export async function fill(file: string, typed: readonly Typed[]): Promise<void> {
  const read = await readXlsx(new Uint8Array(readFileSync(file)), { file: basename(file) });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const sheets = read.value.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [name, row, head, value] of typed.filter(([name]) => name === sheet.name)) {
      const column = name === vi.sheets.guide ? 1 : columnOf(rows, head);
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    }
    return { ...sheet, rows };
  });
  writeFileSync(file, await writeXlsx({ ...read.value, sheets }));
}

/** By its group and head (`Phân bổ: Ngày`), or by its head alone. */
function columnOf(rows: readonly (readonly Cell[])[], head: string): number {
  for (const [row, heads] of rows.entries()) {
    let group: Cell = null;
    const column = heads.findIndex((cell, index) => {
      group = rows[row - 1]?.[index] ?? group;
      return cell !== null && (cell === head || `${said(group)}: ${said(cell)}` === head);
    });
    if (column >= 0) return column;
  }
  throw new Error(`no column ${head}`);
}

const said = (cell: Cell) => (typeof cell === "string" || typeof cell === "number" ? `${cell}` : "");
