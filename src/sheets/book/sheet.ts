import type { Day } from "../../model/values/date.js";

/** What stands in a cell: a spreadsheet's own values, a day without clock or zone, or a failed formula (`#REF!`). */
export type Cell = string | number | boolean | null | { readonly day: Day } | { readonly error: string };

/** A rectangle of cells, counted from 0, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a column looks and what it accepts. */
export interface ColumnLook {
  readonly width: number;
  readonly hidden?: true;
  /** `order`: numbers of rows, which stand in the middle. */
  readonly format?: "day" | "money" | "number" | "order";
  /** Where the values of its drop-down list stand: a column of the sheet of lists, and how many there are. */
  readonly list?: { readonly column: number; readonly count: number };
}

/** How a sheet looks; only writers of a file format care. */
export interface Look {
  readonly columns: readonly ColumnLook[];
  /** Row of the column heads; all above it stays in sight. */
  readonly head?: number;
  /** Rows in which people write, beyond those that are filled. */
  readonly spare?: number;
  /** Cells above the head in which people write. */
  readonly inputs?: readonly { readonly row: number; readonly column: number; readonly format?: "day" }[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Rows that are titles, then those that are explanations. */
  readonly titles?: readonly number[];
  readonly prose?: readonly number[];
  /** Rows that must be read before anything else: that the data are made up. */
  readonly warnings?: readonly number[];
  /** The last row holds sums of these columns, which follow what is filtered. */
  readonly sums?: readonly number[];
  /** A paper to print and to edit: nothing is locked, the page is that of the state's form. */
  readonly paper?: true;
  /** A sheet that a unit fills in. */
  readonly form?: FormLook;
  /** Drop-down lists of single cells, where each row has its own. */
  readonly lists?: readonly (NonNullable<Pick<ColumnLook, "list">> & {
    readonly row: number;
    readonly column: number;
  })[];
  /** Cells to mark as faulty. */
  readonly faults?: readonly { readonly row: number; readonly column: number }[];
}

/** How a sheet looks that a unit fills in: two rows of heads, cells that wait, a formula that says what is missing. */
export interface FormLook {
  /** Heads over groups of columns, in the row above the heads. */
  readonly groups: readonly { readonly from: number; readonly to: number }[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** Yellow until something is written there. */
  readonly needed: readonly { readonly row: number; readonly column: number }[];
  /** Light grey: filled in already, may be changed. */
  readonly prefilled: readonly { readonly row: number; readonly column: number }[];
  /** The column that says what is missing, with what it says where all is there. */
  readonly lacking: { readonly column: number; readonly full: string; readonly lacks: string };
  /** Rows without border or formula below those, in which people may write all the same. */
  readonly bare: number;
  /** In per cent. */
  readonly scale: number;
  readonly zoom: number;
  /** The last column of the left page. */
  readonly breakAfter: number;
}

/** One sheet of a workbook (trang tính): its cells as values, and how it looks where that matters. */
export interface Sheet {
  readonly name: string;
  readonly hidden?: true;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly Area[];
  /** Cells that are struck through, as `row,column`. */
  readonly struck?: ReadonlySet<string>;
  /** Rows and columns that are hidden. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly look?: Look;
}

/** A workbook without a file format. */
export interface Book {
  /** The name of its file, for messages. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** The year from which its day numbers count. */
  readonly epoch?: 1900 | 1904;
}

/** `AB12` for row 11, column 27, both counted from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  cell === null ||
  (typeof cell === "string" && /^[\s\u200b-\u200d\u2060\ufeff]*$/.test(cell));
