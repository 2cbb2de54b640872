import type { Day } from "../model/values/date.js";
import type { Chart } from "../charts/chart.js";

/** What a sentence or a row rests on (căn cứ): ids of findings (commitments) and of records; both ways are looked up here. */
export interface Lineage {
  readonly findings: readonly string[];
  readonly records: readonly string[];
}

/** A piece of a line: plain, or set apart. */
export type Inline = string | { readonly strong: string } | { readonly emphasis: string };

/** A heading of the body: `I. KẾT QUẢ`, `1. …`, `a) …`; its number is part of it, as officials write it. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

/** Sentences that belong together; each says what it rests on where it states a fact. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: readonly Inline[];
  readonly from?: Lineage;
}

/** Points under a sentence, each led by a dash as the form wants. */
export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly { readonly text: readonly Inline[]; readonly from?: Lineage }[];
}

/** A column: its head, what its cells are, and its share of the width. */
export interface TableColumn {
  readonly id: string;
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
  readonly cells: readonly TableCell[];
  readonly from?: Lineage;
}

/** A table with its rows in groups, each under a line of its own where it has a title. */
export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly TableRow[] }[];
  /** What stands where there is no row at all. */
  readonly empty: string;
}

/** A picture drawn from a chart, with the text that says the same to who cannot see it. */
export interface FigureBlock {
  readonly kind: "figure";
  readonly id: string;
  readonly caption: string;
  readonly alt: string;
  readonly chart: Chart;
}

/** What a reader must know beside the text: set small. */
export interface NoteBlock {
  readonly kind: "note";
  readonly text: readonly Inline[];
  readonly from?: Lineage;
}

/** A place for the officials' own words (phần của người soạn): kept in a side file, so that it survives a new report. */
export interface PassageBlock {
  readonly kind: "passage";
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

/** A body that issues the paper, with the one above it (cơ quan chủ quản). */
export interface Issuer {
  readonly superior: string | null;
  readonly name: string;
}

/** Who signs (chức vụ, chữ ký, họ tên). */
export interface Signature {
  /** The body, where several sign (tên cơ quan); null where the head of the paper names it. */
  readonly body: string | null;
  /** `TM. ỦY BAN NHÂN DÂN` where a collective signs, `KT. GIÁM ĐỐC` where a deputy does. */
  readonly onBehalf: string | null;
  /** `GIÁM ĐỐC`, `CHỦ TỊCH`; `CHỦ TỌA` of a meeting. */
  readonly position: string;
  readonly name: string | null;
}

/** The parts of the form around the body (thể thức, Nghị định 30/2020/NĐ-CP); what is null is left to fill by hand. */
export interface PrintoutForm {
  /** The national name and motto (quốc hiệu, tiêu ngữ); null over a plan of another country, which is not in Vietnamese. */
  readonly state: { readonly nation: string; readonly motto: string } | null;
  /** In the order of the plan: the first stands on the left. */
  readonly issuers: readonly Issuer[];
  /** From left to right. */
  readonly signatures: readonly Signature[];
  readonly number: string | null;
  /** What stands after the slash of the number (ký hiệu), one for all issuers: `BC-SKHCN-UBND`. */
  readonly symbol: string;
  readonly place: string | null;
  readonly day: Day | null;
  /** `BÁO CÁO`, `BIÊN BẢN`; null over an official letter (công văn), which names no type. */
  readonly type: string | null;
  /** The abstract under it (trích yếu); `V/v …` under the number of a letter. */
  readonly abstract: string;
  readonly recipients: readonly string[];
}

/** An annex (phụ lục), which begins on a page of its own. */
export interface Annex {
  readonly id: string;
  /** `Phụ lục I`. */
  readonly number: string;
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/**
 * A paper as data (văn bản): what Word, Markdown, HTML and the workbook of annexes are all written from. No renderer
 * computes a verdict or a number; every block that states a fact says what it rests on.
 */
export interface Printout {
  readonly language: "vi" | "en";
  readonly form: PrintoutForm;
  /** Said on the first page and in every annex when the data is made up (*minh họa*); null otherwise. */
  readonly warning: string | null;
  /** The plan, register and day it was made from: title of the file, and its properties. */
  readonly about: {
    readonly plan: string;
    readonly register: string;
    readonly asOf: Day;
    readonly version: string;
  };
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}
