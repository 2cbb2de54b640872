import type { Cell as HucreCell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { cellName, columnName, type FormLook, type Look, type Sheet } from "../../sheets/book/sheet.js";
import { groupBy } from "../../rules/group-by.js";
import { listIn } from "./list-in.js";
import { PROTECTION } from "./protection.js";
import { headHeight, mergesOfProse, rowHeights } from "./row-heights.js";
import { toValue } from "./to-value.js";
import {
  BARE,
  BODY,
  FORMATS,
  GOOD,
  GREY,
  GROUP,
  HEAD,
  LACKING,
  LABEL,
  TITLE,
  YELLOW,
} from "./xlsx-styles.js";

/** A sheet that a unit fills in, but for its name and values. */
export function formParts(sheet: Sheet, look: Look, form: FormLook, lists: string): Partial<WriteSheet> {
  const head = look.head ?? 0;
  const last = sheet.rows.length;
  return {
    columns: look.columns.map(({ width, hidden }) => ({ width, ...(hidden === true && { hidden: true }) })),
    cells: cellsOf(sheet, look, form),
    merges: [
      ...mergesOfProse(look),
      ...(sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    ],
    freezePane: { rows: head + 1, columns: 1 },
    autoFilter: { range: `A${head + 1}:${cellName(last + form.bare - 1, look.columns.length - 1)}` },
    conditionalRules: rulesOf(sheet, form, [head + 1, last]),
    dataValidations: validations(look, head + 1, last + form.bare, lists),
    protection: PROTECTION,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      scale: form.scale,
      margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
    },
    colBreaks: [form.breakAfter],
    view: { zoomScale: form.zoom },
    rowDefs: new Map([...rowHeights(sheet), ...heights(sheet, form, head)]),
  };
}

/** The rows of heads, and rows in which something waits. */
function heights(
  { rows, look, merges = [] }: Sheet,
  { needed }: FormLook,
  head: number,
): Map<number, { height: number }> {
  const columns = look?.columns ?? [];
  // The head of a group stands over all of its columns.
  const groups = columns.map((column, at) => {
    const { right = at } = merges.find(({ top, left }) => top === head - 1 && left === at) ?? {};
    const own = columns.slice(at, right + 1).filter(({ hidden }) => hidden !== true);
    return { ...column, width: own.reduce((sum, { width }) => sum + width, 0) };
  });
  const made = new Map([
    [head - 1, headHeight(rows[head - 1] ?? [], groups)],
    [head, headHeight(rows[head] ?? [], columns)],
  ]);
  for (const row of new Set(needed.map((cell) => cell.row))) {
    const lines = Math.max(
      2,
      ...(rows[row] ?? []).map((cell, column) =>
        typeof cell !== "string" || look?.columns[column]?.hidden === true
          ? 1
          : Math.ceil((cell.length * 1.15) / (look?.columns[column]?.width ?? 10)),
      ),
    );
    made.set(row, { height: Math.min(lines, 6) * 16.5 });
  }
  return made;
}

function cellsOf(sheet: Sheet, look: Look, form: FormLook): Map<string, Partial<HucreCell>> {
  const cells = new Map<string, Partial<HucreCell>>();
  const head = look.head ?? 0;
  const put = (row: number, column: number, cell: Partial<HucreCell>) =>
    cells.set(`${row},${column}`, {
      value: toValue(sheet.rows[row]?.[column] ?? null),
      ...cells.get(`${row},${column}`),
      ...cell,
    });
  for (let row = 0; row < head - 1; row++)
    if (look.titles?.includes(row) === true) put(row, 0, { style: TITLE });
    else put(row, 1, { style: LINE });
  for (const [column, { format }] of look.columns.entries()) {
    put(head - 1, column, { style: GROUP });
    put(head, column, { style: HEAD });
    const numFmt = format === undefined ? {} : { numFmt: FORMATS[format] };
    // One look a column: a look made anew for each cell would be compared with all others.
    const [body, bare] = [
      { ...BODY, ...numFmt },
      { ...BARE, ...numFmt },
    ];
    for (let row = head + 1; row < sheet.rows.length; row++) put(row, column, { style: body });
    for (let row = 0; row < form.bare; row++) put(sheet.rows.length + row, column, { style: bare });
  }
  for (const { row, column } of form.prefilled) put(row, column, { style: withFormat(GREY, look, column) });
  for (const { row, column, formula } of form.formulas)
    put(row, column, { formula, formulaResult: toValue(sheet.rows[row]?.[column] ?? "") });
  return cells;
}

const LINE: CellStyle = { ...LABEL, alignment: { vertical: "center", wrapText: true } };

const withFormat = (style: CellStyle, { columns }: Look, column: number): CellStyle => {
  const format = columns[column]?.format;
  return format === undefined ? style : { ...style, numFmt: FORMATS[format] };
};

/** Yellow while a cell that is waited for is blank, or says no more than it was sent out with; what is missing in red, what is complete in green. */
function rulesOf(
  { rows: written }: Sheet,
  { needed, lacking }: FormLook,
  [first, last]: readonly [number, number],
): ConditionalRule[] {
  const sentAs = ({ row, column }: FormLook["needed"][number]): string => {
    const cell = written[row]?.[column];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  const alike = groupBy(needed, (cell) => `${cell.column} ${sentAs(cell)}`);
  const yellow = [...alike.values()].flatMap((cells) => {
    const [first] = cells;
    const [column, sent] = [first.column, sentAs(first)];
    return stretches(cells.map(({ row }) => row)).map(([from, to]) => ({
      range: `${cellName(from, column)}:${cellName(to, column)}`,
      formula:
        sent === "" ? `LEN(TRIM(${cellName(from, column)}))=0` : `TRIM(${cellName(from, column)})="${sent}"`,
      style: YELLOW,
    }));
  });
  const letter = columnName(lacking.column);
  const range = `${letter}${first + 1}:${letter}${last}`;
  const told = [
    {
      range,
      formula: `LEFT(${letter}${first + 1},${lacking.lacks.trim().length})="${lacking.lacks.trim()}"`,
      style: LACKING,
    },
    { range, formula: `${letter}${first + 1}="${lacking.full}"`, style: GOOD },
  ];
  return [...yellow, ...told].map((rule, index) => ({ type: "expression", priority: index + 1, ...rule }));
}

/** Rows that follow each other, as first and last. */
function stretches(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

const validations = (look: Look, first: number, last: number, lists: string): DataValidation[] =>
  look.columns.flatMap(({ list, hidden }, column) => {
    if (list === undefined || hidden === true) return [];
    const letter = columnName(column);
    return [listIn(`${letter}${first + 1}:${letter}${last}`, list, lists)];
  });
