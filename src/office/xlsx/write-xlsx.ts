import type { Cell as HucreCell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { fromPackage } from "../../model/values/from-package.js";
import { pagesWide } from "../../sheets/form/page.js";
import { type Book, columnName, cellName, type Look, type Sheet } from "../../sheets/book/sheet.js";
import { formParts } from "./form-parts.js";
import { listIn } from "./list-in.js";
import { PROTECTION } from "./protection.js";
import { mergesOfProse, rowHeights } from "./row-heights.js";
import { toValue } from "./to-value.js";
import {
  BODY,
  BORDER,
  FAULT,
  FONT,
  FORMATS,
  HEAD,
  INPUT,
  LABEL,
  PROSE,
  SUM,
  TITLE,
  WARNING,
} from "./xlsx-styles.js";

/** A workbook as the bytes of an .xlsx file: the same book, the same bytes. Text stays text, whatever it begins with. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const { writeXlsx: write } = await fromPackage(import("./hucre.js"), "A workbook", "hucre");
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
          range: printTitles(name, look),
          scope: name,
        },
      ];

/** The heads on every page; where a sheet is several pages wide, the names as well. */
function printTitles(name: string, look: Look): string {
  const { head = 0, form } = look;
  const at = `'${name.replaceAll("'", "''")}'!`;
  if (form !== undefined) return `${at}$A:$A,${at}$${head}:$${head + 1}`;
  const heads = `${at}$${head + 1}:$${head + 1}`;
  return widthInPages(look) > 1 ? `${at}$A:$A,${heads}` : heads;
}

/** A paper is one page wide, and so is what is no table. */
const widthInPages = ({ columns, head, paper }: Look): number =>
  head === undefined || paper === true ? 1 : pagesWide(columns);

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
  if (look.form !== undefined) return { ...plain, ...formParts(sheet, look, look.form, lists) };
  return {
    ...plain,
    columns: look.columns.map(({ width, hidden }) => ({ width, ...(hidden === true && { hidden: true }) })),
    cells: cellsOf(sheet, look),
    ...(head !== undefined && { freezePane: { rows: head + 1, columns: 1 } }),
    merges: mergesOfProse(look),
    dataValidations: validationsOf(look, { rows: rows.length, lists }),
    conditionalRules: ruledOnceFilled(sheet, look),
    ...(look.paper === true ? { headerFooter: PAGE_NUMBER } : { protection: PROTECTION }),
    pageSetup: {
      paperSize: "a4",
      orientation: head === undefined ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: widthInPages(look),
      fitToHeight: 0,
      ...(look.paper === true && { margins: MARGINS }),
    },
    ...(head !== undefined &&
      rows.length > head + 1 && {
        autoFilter: { range: `A${head + 1}:${cellName(lastEntry(sheet), look.columns.length - 1)}` },
      }),
    rowDefs: rowHeights(sheet),
  };
}

/** The last row that is no sum. */
const lastEntry = ({ rows, look }: Sheet) => rows.length - (look?.sums === undefined ? 1 : 2);

/** The margins of the state's form, in inches, and its page number: above, in the middle, from the second page on. */
const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.6, header: 0.4, footer: 0.4 };
const WRAPPED = { vertical: "center", wrapText: true } as const;
const PAGE_NUMBER = { oddHeader: '&C&"Times New Roman"&13&P', differentFirst: true };

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
    const body = bodyStyle(format, look);
    for (let row = head + 1; row < sheet.rows.length; row++) put(row, column, { style: body });
    // What is bare is not printed.
    const { border: _, ...bare } = body;
    for (let row = Math.max(sheet.rows.length, head + 1); row < last; row++)
      put(row, column, { style: bare });
  }
  for (const column of look.columns.keys())
    if (look.sums !== undefined) put(sheet.rows.length - 1, column, sumOf(sheet, column));
  for (const { row, column, format } of look.inputs ?? [])
    put(row, column, { style: format === undefined ? INPUT : { ...INPUT, numFmt: FORMATS[format] } });
  for (const { row, column } of look.faults ?? []) put(row, column, { style: FAULT });
  for (const { row, column, text } of look.notes ?? [])
    put(row, column, { comment: { author: "phoihop", text } });
  return cells;
}

function bodyStyle(format: Look["columns"][number]["format"], { paper }: Look): CellStyle {
  if (format === undefined) return BODY;
  const numFmt = FORMATS[format];
  if (paper !== true && format !== "order") return { ...BODY, numFmt };
  return {
    ...BODY,
    numFmt,
    alignment: { ...BODY.alignment, horizontal: format === "money" ? "right" : "center" },
  };
}

/** Spare rows have lines from the moment something stands in them. */
function ruledOnceFilled({ rows }: Sheet, { head, spare, columns }: Look): ConditionalRule[] {
  if (head === undefined || spare === undefined) return [];
  const [first, right] = [Math.max(rows.length, head + 1), columnName(columns.length - 1)];
  return [
    {
      type: "expression",
      priority: 1,
      range: `A${first + 1}:${right}${first + spare}`,
      formula: `COUNTA($A${first + 1}:$${right}${first + 1})>0`,
      style: { border: BORDER },
    },
  ];
}

/** A sum that follows what is filtered, with what it is now for programs that do not count. */
function sumOf(sheet: Sheet, column: number): Partial<HucreCell> {
  const { look, rows } = sheet;
  const format = look?.columns[column]?.format;
  const style = look === undefined ? SUM : { ...bodyStyle(format, look), font: SUM.font ?? FONT };
  if (look?.sums?.includes(column) !== true) return { style };
  const sum = rows.at(-1)?.[column] ?? null;
  // Of what nobody has told there is no sum: a formula would show 0.
  if (sum === null) return { style };
  const letter = columnName(column);
  const range = `${letter}${(look.head ?? 0) + 2}:${letter}${lastEntry(sheet) + 1}`;
  return { style, formula: `SUBTOTAL(109,${range})`, formulaResult: toValue(sum) };
}

function aboveStyle(row: number, { titles = [], prose = [], warnings = [], head }: Look): CellStyle {
  if (warnings.includes(row)) return WARNING;
  if (titles.includes(row)) return prose.includes(row) ? { ...TITLE, alignment: WRAPPED } : TITLE;
  if (!prose.includes(row)) return LABEL;
  return head === undefined ? { ...LABEL, alignment: { vertical: "top", wrapText: true } } : PROSE;
}

function validationsOf(
  look: Look,
  { rows, lists }: { readonly rows: number; readonly lists: string },
): DataValidation[] {
  const last = rows + (look.spare ?? 0);
  const ofColumns = look.columns.flatMap(({ list, hidden }, column) => {
    if (list === undefined || hidden === true) return [];
    const letter = columnName(column);
    const range = look.head === undefined ? `${letter}4` : `${letter}${look.head + 2}:${letter}${last}`;
    return [listIn(range, list, lists)];
  });
  const ofCells = (look.lists ?? []).flatMap(({ row, column, list }) =>
    list === undefined ? [] : [listIn(cellName(row, column), list, lists)],
  );
  return [...ofColumns, ...ofCells];
}
