import type { Column } from "../book/column.js";

/** A column of a sheet that a unit fills in. */
export interface FormColumn extends Column {
  readonly head: string;
  /** The head above it; columns of one group stand together. */
  readonly group: string;
  /** Which part of the row it belongs to. */
  readonly part: "thing" | "block" | "other" | "report" | "end";
  /** The stage of its block. */
  readonly stage?: string;
  /** What is told by it: a day, the kind or number of the paper, or an attribute. */
  readonly tells: "name" | "place" | "on" | "kind" | "number" | "attribute" | "stage" | "note" | "other";
  /** The attribute that it tells. */
  readonly attribute?: string;
}

/** A sheet on which each row is one thing: its procedure and columns. */
export interface FormSheet {
  readonly procedure: string;
  readonly name: string;
  /** What one row is: *hợp đồng*. */
  readonly subject: string;
  readonly columns: readonly FormColumn[];
}
