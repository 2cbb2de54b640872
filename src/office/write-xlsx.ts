import type { Cell as HucreCell, CellStyle, CellValue, DataValidation, WriteSheet } from "hucre/xlsx";
import { type Book, type Cell, columnName, cellName, type Look, type Sheet } from "../sheets/sheet.js";
import { rowHeights } from "./row-heights.js";

/** A workbook as the bytes of an .xlsx file: the same book, the same bytes. Text stays text, whatever it begins with. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const { writeXlsx: write } = await import("hucre/xlsx");
  const lists = book.sheets.find(({ hidden, name }) => hidden === true && !name.startsWith("_"))?.name ?? "";
  const day = new Date(Date.UTC(2000, 0, 1));
  return write({
    sheets: book.sheets.map((sheet) => toHucre(sheet, lists)),
    namedRanges: book.sheets.flatMap(printedHead),
    properties: { created: day, modified: day },
    defaultFont: FONT,
  });
}

/** The head is printed on every page. A sheet's name stands in quotes: ours have spaces and commas. */
const printedHead = ({ look, name }: Sheet) =>
  look?.head === undefined
    ? []
    : [
        {
          name: "_xlnm.Print_Titles",
          range: `'${name.replaceAll("'", "''")}'!$${look.head + 1}:$${look.head + 1}`,
          scope: name,
        },
      ];

const FONT = { name: "Times New Roman", size: 12 };
const THIN = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const fill = (rgb: string) => ({ type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb } });
const BODY: CellStyle = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: "top", wrapText: true },
  protection: { locked: false },
};
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: fill("DDEBF7"),
  border: BORDER,
  alignment: { vertical: "center", horizontal: "center", wrapText: true },
};
const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };
const PROSE: CellStyle = { font: { ...FONT, italic: true } };
const LABEL: CellStyle = { font: FONT, alignment: { vertical: "center", wrapText: true } };
const INPUT: CellStyle = { ...BODY, fill: fill("FFF2CC") };
const FAULT: CellStyle = { ...BODY, fill: fill("FFC7CE") };
const FORMATS = { day: "dd/mm/yyyy", money: "#,##0", number: "General" } as const;

function toHucre(sheet: Sheet, lists: string): WriteSheet {
  const { look, name, rows } = sheet;
  const plain = {
    name,
    rows: rows.map((row) => row.map(toValue)),
    ...(sheet.hidden === true && { hidden: true }),
  };
  if (look === undefined)
    return { ...plain, ...(sheet.hidden === true && name.startsWith("_") && { veryHidden: true }) };
  const head = look.head;
  return {
    ...plain,
    columns: look.columns.map(({ width, hidden }) => ({ width, ...(hidden === true && { hidden: true }) })),
    cells: cellsOf(sheet, look),
    ...(head !== undefined && { freezePane: { rows: head + 1, columns: 1 } }),
    merges: mergesOf(look),
    dataValidations: validationsOf(look, { rows: rows.length, lists }),
    protection: PROTECTION,
    pageSetup: {
      paperSize: "a4",
      orientation: head === undefined ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(head !== undefined &&
      rows.length > head + 1 && {
        autoFilter: { range: `A${head + 1}:${cellName(rows.length - 1, look.columns.length - 1)}` },
      }),
    rowDefs: rowHeights(sheet),
  };
}

/** Heads are locked, everything else stays free; no password, so that nobody is ever locked out. */
const PROTECTION = {
  sheet: true,
  formatCells: false,
  formatColumns: false,
  formatRows: false,
  insertRows: false,
  deleteRows: false,
  sort: false,
  autoFilter: false,
} as const;

/** In this format `_x0041_` means A; whoever wrote it so meant what stands there. */
const literal = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

const toValue = (cell: Cell): CellValue => {
  if (typeof cell !== "object" || cell === null)
    return typeof cell === "string" ? literal(cell.slice(0, 32_767)) : cell;
  return "day" in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.error;
};

function mergesOf({ head, columns, prose = [] }: Look) {
  const last = Math.min(columns.length - 1, head === undefined ? 1 : 6);
  return prose.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last }));
}

function cellsOf(sheet: Sheet, look: Look): Map<string, Partial<HucreCell>> {
  const cells = new Map<string, Partial<HucreCell>>();
  const put = (row: number, column: number, cell: Partial<HucreCell>) =>
    cells.set(`${row},${column}`, {
      value: toValue(sheet.rows[row]?.[column] ?? null),
      ...cells.get(`${row},${column}`),
      ...cell,
    });
  const head = look.head ?? sheet.rows.length;
  const last = look.head === undefined ? head : Math.max(sheet.rows.length, head + 1) + (look.spare ?? 0);
  for (let row = 0; row < head; row++)
    for (const column of (sheet.rows[row] ?? []).keys()) put(row, column, { style: aboveStyle(row, look) });
  for (const [column, { format }] of look.columns.entries()) {
    if (look.head !== undefined) put(head, column, { style: HEAD });
    for (let row = head + 1; row < last; row++)
      put(row, column, { style: format === undefined ? BODY : { ...BODY, numFmt: FORMATS[format] } });
  }
  for (const { row, column, format } of look.inputs ?? [])
    put(row, column, { style: format === undefined ? INPUT : { ...INPUT, numFmt: FORMATS[format] } });
  for (const { row, column } of look.faults ?? []) put(row, column, { style: FAULT });
  for (const { row, column, text } of look.notes ?? [])
    put(row, column, { comment: { author: "phoihop", text } });
  return cells;
}

function aboveStyle(row: number, { titles = [], prose = [], head }: Look): CellStyle {
  if (titles.includes(row)) return TITLE;
  if (!prose.includes(row)) return LABEL;
  return head === undefined ? { ...LABEL, alignment: { vertical: "top", wrapText: true } } : PROSE;
}

/** A list is advice: whoever must write something else is asked, not stopped. */
function validationsOf(
  look: Look,
  { rows, lists }: { readonly rows: number; readonly lists: string },
): DataValidation[] {
  const last = rows + (look.spare ?? 0);
  return look.columns.flatMap(({ list, hidden }, column) => {
    if (list === undefined || hidden === true) return [];
    const from = columnName(list.column);
    const letter = columnName(column);
    const range = look.head === undefined ? `${letter}4` : `${letter}${look.head + 2}:${letter}${last}`;
    return [
      {
        type: "list" as const,
        range,
        formula1: `'${lists}'!$${from}$1:$${from}$${list.count}`,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: "warning" as const,
      },
    ];
  });
}
