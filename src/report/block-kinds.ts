import type { Chart } from "../charts/chart.js";

/** What a sentence or a row rests on (căn cứ): ids of findings (commitments) and of records; both ways are looked up here. */
export interface Lineage {
  /** Ids of the commitments whose findings it rests on. */
  readonly findings: readonly string[];
  /** Ids of the records, or other entries, that it rests on. */
  readonly records: readonly string[];
}

/** A piece of a line: plain, or set apart. */
export type Inline =
  | string
  /** `strong` is in bold. */
  | { readonly strong: string }
  /** `emphasis` is in italics. */
  | { readonly emphasis: string };

/** A heading of the body: `I. KẾT QUẢ`, `1. …`, `a) …`; its number is part of it, as officials write it. */
export interface HeadingBlock {
  readonly kind: "heading";
  /** 1 for a chapter, 3 for the smallest part. */
  readonly level: 1 | 2 | 3;
  /** Name of the heading in its paper. */
  readonly id: string;
  /** Its number as printed: `I.`, `1.`, `a)`. */
  readonly number: string;
  /** The heading without its number. */
  readonly text: string;
}

/** Sentences that belong together; each says what it rests on where it states a fact. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** Its sentences, in pieces. */
  readonly text: readonly Inline[];
  /** What it rests on; absent where it states no fact. */
  readonly from?: Lineage;
}

/** Points under a sentence, each led by a dash as the form wants. */
export interface ListBlock {
  readonly kind: "list";
  /** The points, from the top down. */
  readonly items: readonly {
    /** The point, without its dash. */
    readonly text: readonly Inline[];
    /** What it rests on; absent where it states no fact. */
    readonly from?: Lineage;
  }[];
}

/** A column: its head, what its cells are, and its share of the width. */
export interface TableColumn {
  /** Name of the column in its table. */
  readonly id: string;
  /** What stands over it. */
  readonly head: string;
  /** `money` is whole đồng; `day` is `YYYY-MM-DD`, shown as officials write days. */
  readonly cells: "text" | "number" | "money" | "day";
  /** Shares of the table's width; any unit, they are compared. */
  readonly width: number;
  /** The sum of the column stands under it. */
  readonly total?: true;
}

/** null = not stated: shown as a dash, never as 0. */
export type TableCell = string | number | null;

/** A line of a table, a cell for each column, and what it rests on. */
export interface TableRow {
  /** A cell for each column, in the order of the columns. */
  readonly cells: readonly TableCell[];
  /** What it rests on; absent where it states no fact. */
  readonly from?: Lineage;
}

/** A table with its rows in groups, each under a line of its own where it has a title. */
export interface TableBlock {
  readonly kind: "table";
  /** Name of the table in its paper. */
  readonly id: string;
  /** What stands over it. */
  readonly caption: string;
  /** Its columns, from left to right. */
  readonly columns: readonly TableColumn[];
  /** Its rows, in groups. */
  readonly groups: readonly {
    /** What stands over the group; null where nothing does. */
    readonly title: string | null;
    /** Its rows, from the top down. */
    readonly rows: readonly TableRow[];
  }[];
  /** What stands where there is no row at all. */
  readonly empty: string;
}

/** A picture drawn from a chart, with the text that says the same to who cannot see it. */
export interface FigureBlock {
  readonly kind: "figure";
  /** Name of the picture in its paper. */
  readonly id: string;
  /** What stands with it. */
  readonly caption: string;
  /** The text that says the same. */
  readonly alt: string;
  /** The chart that it is drawn from. */
  readonly chart: Chart;
}

/** What a reader must know beside the text: set small. */
export interface NoteBlock {
  readonly kind: "note";
  /** The note. */
  readonly text: readonly Inline[];
  /** What it rests on; absent where it states no fact. */
  readonly from?: Lineage;
}

/** A place for the officials' own words (phần của người soạn): kept in a side file, so that it survives a new report. */
export interface PassageBlock {
  readonly kind: "passage";
  /** Id of the place, as the side file names it. */
  readonly id: string;
  /** What belongs here; shown while nothing is written. */
  readonly prompt: string;
  /** Paragraphs; empty while nothing is written. */
  readonly text: readonly string[];
}

/** A block of a paper, one kind after another down the page. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FigureBlock
  | NoteBlock
  | PassageBlock;
