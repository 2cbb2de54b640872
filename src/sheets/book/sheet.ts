import type { Day } from "../../model/values/date.js";

/** What stands in a cell: a spreadsheet's own values, a day without clock or zone, or a failed formula (`#REF!`). */
export type Cell =
  | string
  | number
  | boolean
  | null
  | {
      /** The day, written YYYY-MM-DD. */
      readonly day: Day;
    }
  | {
      /** What the program shows in place of a value: `#REF!`. */
      readonly error: string;
    };

/** A rectangle of cells, counted from 0, ends included. */
export interface Area {
  /** First row. */
  readonly top: number;
  /** First column. */
  readonly left: number;
  /** Last row. */
  readonly bottom: number;
  /** Last column. */
  readonly right: number;
}

/** Where a cell stands in its sheet, counted from 0. */
export interface CellPlace {
  /** Its row. */
  readonly row: number;
  /** Its column. */
  readonly column: number;
}

/** How a column looks and what it accepts. */
export interface ColumnLook {
  /** In characters, as spreadsheet programs count width. */
  readonly width: number;
  readonly hidden?: true;
  /** `order`: numbers of rows, which stand in the middle. */
  readonly format?: "day" | "money" | "number" | "order";
  /** Where the values of its drop-down list stand: a column of the sheet of lists, and how many there are. */
  readonly list?: {
    /** Column of the sheet of lists, from 0. */
    readonly column: number;
    /** How many values stand there. */
    readonly count: number;
  };
}

/** How a sheet looks; only writers of a file format care. */
export interface Look {
  /** How each column looks, from the left. */
  readonly columns: readonly ColumnLook[];
  /** Row of the column heads; all above it stays in sight. */
  readonly head?: number;
  /** Rows in which people write, beyond those that are filled. */
  readonly spare?: number;
  /** Cells above the head in which people write. */
  readonly inputs?: readonly (CellPlace & {
    /** It takes a day. */
    readonly format?: "day";
  })[];
  /** Notes that a program shows at a cell. */
  readonly notes?: readonly (CellPlace & {
    /** The note. */
    readonly text: string;
  })[];
  /** Rows that are titles, from 0. */
  readonly titles?: readonly number[];
  /** Rows that are explanations, from 0. */
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
  readonly lists?: readonly (NonNullable<Pick<ColumnLook, "list">> & CellPlace)[];
  /** Cells to mark as faulty. */
  readonly faults?: readonly CellPlace[];
}

/** How a sheet looks that a unit fills in: two rows of heads, cells that wait, a formula that says what is missing. */
export interface FormLook {
  /** Heads over groups of columns, in the row above the heads. */
  readonly groups: readonly {
    /** First column, from 0. */
    readonly from: number;
    /** Last column, from 0. */
    readonly to: number;
  }[];
  /** Cells that are computed. */
  readonly formulas: readonly (CellPlace & {
    /** The formula, without the equals sign. */
    readonly formula: string;
  })[];
  /** Yellow until something is written there. */
  readonly needed: readonly CellPlace[];
  /** Light grey: filled in already, may be changed. */
  readonly prefilled: readonly CellPlace[];
  /** The column that says what is missing, with what it says where all is there. */
  readonly lacking: {
    /** The column, from 0. */
    readonly column: number;
    /** What it says where all is there. */
    readonly full: string;
    /** With what it begins where something is missing. */
    readonly lacks: string;
  };
  /** Rows without border or formula below those, in which people may write all the same. */
  readonly bare: number;
  /** Size of the print, in per cent. */
  readonly scale: number;
  /** Size on the screen, in per cent. */
  readonly zoom: number;
  /** The last column of the left page. */
  readonly breakAfter: number;
}

/** One sheet of a workbook (trang tính): its cells as values, and how it looks where that matters. */
export interface Sheet {
  /** What its tab says. */
  readonly name: string;
  readonly hidden?: true;
  /** Cells by row and column; a row may be shorter than others. */
  readonly rows: readonly (readonly Cell[])[];
  /** Areas that are one cell to the eye; the value stands in the first. */
  readonly merges?: readonly Area[];
  /** Cells that are struck through, as `row,column`. */
  readonly struck?: ReadonlySet<string>;
  /** Rows and columns that are hidden. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** How it looks; absent where it was read from a file. */
  readonly look?: Look;
}

/** A workbook without a file format. */
export interface Book {
  /** The name of its file, for messages. */
  readonly file: string;
  /** Its sheets in their order, hidden ones as well. */
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
