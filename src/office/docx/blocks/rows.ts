import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableCell as WordCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PaperLocale } from "../../paper-locale.js";
import type { TableCell, TableColumn } from "../../../report/block-kinds.js";
import { cellText } from "../../../report/facts/shown.js";
import { plainText } from "../../../model/values/visible-text.js";
import { textLength } from "../../annex/text-length.js";
import { runs } from "./runs.js";

export interface RowLook {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  /** Of the type, in half points. */
  readonly size: number;
  readonly locale: PaperLocale;
  /** The rows stay with those below them. */
  readonly keepNext?: boolean;
}

const SHADE = { type: ShadingType.CLEAR, color: "auto", fill: "EDEDED" };
const ALIGN = {
  text: AlignmentType.LEFT,
  number: AlignmentType.CENTER,
  money: AlignmentType.RIGHT,
  day: AlignmentType.CENTER,
} as const;
/** A row of more lines than this, about half a page, may go on overleaf; a shorter one is kept whole. */
const WHOLE = 20;

export const headRow = ({ columns, widths, size }: RowLook): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ head }, at) =>
      cell(head, {
        width: widths[at] ?? 0,
        size,
        bold: true,
        align: AlignmentType.CENTER,
        shaded: true,
        keepNext: true,
      }),
    ),
  });

export const bodyRow = (cells: readonly TableCell[], look: RowLook): TableRow => {
  const { columns, widths, size, locale, keepNext = false } = look;
  const texts = columns.map((column, at) => plainText(cellText(cells[at] ?? null, column, locale)));
  const lines = texts.map((text, at) => textLength(text, size) / Math.max(1, (widths[at] ?? 0) - 140));
  return new TableRow({
    cantSplit: Math.max(...lines, 0) <= WHOLE,
    children: columns.map((column, at) =>
      cell(texts[at] ?? "", { width: widths[at] ?? 0, size, align: ALIGN[column.cells], keepNext }),
    ),
  });
};

/** A line over all columns: the title of a group, or what stands where there is nothing. */
export const groupRow = (text: string, { columns, widths, size }: RowLook, title: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cell(text, {
        width: widths.reduce((sum, width) => sum + width, 0),
        span: columns.length,
        size,
        bold: title,
        italics: !title,
        align: title ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext: title,
      }),
    ],
  });

/** The sums: the word for them stands over the columns before the first. */
export function totalRow(totals: readonly (number | null | undefined)[], look: RowLook): TableRow {
  const { columns, widths, size, locale } = look;
  const first = totals.findIndex((total) => total !== undefined);
  const label = cell(locale.report.paper.total, {
    width: widths.slice(0, first).reduce((sum, width) => sum + width, 0),
    span: first,
    size,
    bold: true,
    align: AlignmentType.CENTER,
  });
  const sums = columns.slice(first).map((column, index) => {
    const total = totals[first + index];
    const text = total === undefined ? "" : cellText(total, column, locale);
    return cell(text, { width: widths[first + index] ?? 0, size, bold: true, align: ALIGN[column.cells] });
  });
  return new TableRow({ cantSplit: true, children: first === 0 ? sums : [label, ...sums] });
}

interface CellLook {
  readonly width: number;
  readonly size: number;
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly span?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly shaded?: boolean;
  readonly keepNext?: boolean;
}

const cell = (
  text: string,
  { width, size, align, span = 1, bold = false, italics = false, shaded, keepNext }: CellLook,
) =>
  new WordCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    ...(shaded === true && { shading: SHADE, verticalAlign: VerticalAlignTable.CENTER }),
    children: [
      new Paragraph({
        style: "TableText",
        widowControl: true,
        alignment: align,
        ...(keepNext === true && { keepNext }),
        children: runs(text, { size, ...(bold && { bold }), ...(italics && { italics }) }),
      }),
    ],
  });
