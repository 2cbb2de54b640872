import type { NotUsed } from "../../../model/issue/sheet-issue.js";
import { bare } from "../../../sheets/cells/match-name.js";
import { isStruck } from "../../../sheets/read/read-rows.js";
import { spreadMerges } from "../../../sheets/read/spread-merges.js";
import { type Cell, isBlank } from "../../../sheets/book/sheet.js";
import type { AnnexColumn, AnnexField, AnnexHeads } from "./annex-head.js";
import { lineOf, textAt } from "./cell-texts.js";
import type { AnnexDoubt } from "../doubt.js";
import { isShared, isWide } from "./merged.js";
import { noData } from "./not-data.js";
import { saidIn, type RowSite } from "./row-site.js";
import { amountsIn } from "../numbers/amounts.js";

/** A row of an annex: what each column says, and where it stands. */
export interface AnnexRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly texts: ReadonlyMap<AnnexField, string>;
  /** Figures that have a column for each year. */
  readonly years: readonly (readonly [number, string])[];
  /** What columns say that are none of these. */
  readonly others: readonly { readonly head: string; readonly text: string }[];
  /** Numbers that are written once for this row and others. */
  readonly shared: readonly string[];
  /** It shares the number of the row above: a merged cell, or no number at all. */
  readonly number: "own" | "merged" | "none";
  /** Its words end with a colon, its number holds for the rows below, and its targets are theirs. */
  readonly isOver: boolean;
  /** What is doubted about the row itself. */
  readonly doubts: readonly AnnexDoubt[];
}

/** A row of data; the reason why it is none; null where it only numbers the columns. */
export function readRow(
  site: RowSite,
  above: AnnexRow | undefined,
): (AnnexRow & { readonly joins: boolean }) | NotUsed | null {
  const { sheet, head, file, row } = site;
  const raw = sheet.rows[row] ?? [];
  const cells = spreadMerges(sheet, head.row)(row);
  const filled = raw.filter((cell) => !isBlank(cell));
  if (isNumbering(filled)) return null;
  const [no, ownNo, title] = [saidIn("no", cells, head), saidIn("no", raw, head), saidIn("title", raw, head)];
  const others = filled.length - (ownNo === "" ? 0 : 1) - (title === "" ? 0 : 1);
  const why = isStruck(sheet, row) ? "struck" : noData(filled, { ownNo, title, others }, site);
  if (why !== undefined) return why;
  const number = ownNo !== "" ? "own" : no !== "" ? "merged" : "none";
  const joins = above !== undefined && number !== "own" && isMore({ number, raw, head, others });
  if (number === "none" && title === "" && above === undefined) return "below";
  return {
    file,
    sheet: sheet.name,
    row,
    // What is written once for several rows holds for each; a number that is joined to its row does not.
    ...toldIn(joins ? raw : cells, raw, site),
    number,
    isOver: number === "own" && title.endsWith(":") && isShared(sheet, placeOfNumber(site)),
    doubts: number === "none" && !joins ? [{ code: "no-row-number" }] : [],
    joins,
  };
}

/** The number of a row, beside whose column the words of each row tell. */
const placeOfNumber = ({ head: { columns }, row }: RowSite) => ({
  row,
  column: columns.find(({ field }) => field === "no")?.index ?? -1,
  telling: columns.flatMap(({ field, index }) => (field === "title" ? [index] : [])),
});

interface Continued {
  readonly number: "merged" | "none";
  readonly raw: readonly Cell[];
  readonly head: AnnexHeads;
  readonly others: number;
}

/** Whether a row only goes on with what is above it: more of its words, or more bodies beside one merged promise. */
function isMore({ number, raw, head, others }: Continued): boolean {
  const isOnly = saidIn("title", raw, head) === "";
  if (number === "none") return isOnly || others === 0;
  const figures = head.columns.filter(({ field }) => field === "target" || field === "year");
  return isOnly && figures.every((column) => textAt(raw, column) === "");
}

/** What the columns say; what is none of theirs stands in the row itself. */
function toldIn(
  cells: readonly Cell[],
  raw: readonly Cell[],
  { sheet, row, head: { columns } }: RowSite,
): Pick<AnnexRow, "texts" | "years" | "others" | "shared"> {
  const said = columns
    .map((column) => ({ column, text: textAt(cells, column) }))
    .filter(({ text }) => text !== "");
  const telling = columns.flatMap(({ field, index }) =>
    field === "no" || COUNTS.includes(field) ? [index] : [],
  );
  const texts = new Map<AnnexField, string>();
  const years: [number, string][] = [];
  const add = (field: AnnexField, text: string) =>
    texts.set(field, [texts.get(field) ?? "", text].filter(Boolean).join("; "));
  for (const { column, text } of said) {
    const stretch = column.year === undefined ? [] : yearsUnder(column, columns, { sheet, row });
    if (stretch.length > 1) {
      add("target", text);
      add("due", `${stretch[0]}–${stretch.at(-1)}`);
    } else if (column.year !== undefined) years.push([column.year, text]);
    else if (column.field !== "other") add(column.field, text);
  }
  return {
    texts,
    years,
    others: columns.flatMap((column) => {
      const text = textAt(raw, column);
      return column.field === "other" && text !== "" ? [{ head: column.head, text }] : [];
    }),
    shared: said.flatMap(({ column, text }) =>
      COUNTS.includes(column.field) &&
      amountsIn(text).length > 0 &&
      isShared(sheet, { row, column: column.index, telling })
        ? [text]
        : [],
    ),
  };
}

/** Columns in which numbers are promised. */
const COUNTS: readonly AnnexField[] = ["title", "target", "year"];

/** The years over which a cell is merged: one figure for all of them. */
const yearsUnder = (
  { index }: AnnexColumn,
  columns: readonly AnnexColumn[],
  { sheet, row }: Pick<RowSite, "sheet" | "row">,
): readonly number[] =>
  columns.flatMap(({ index: other, year }) =>
    year !== undefined && (other === index || isWide(sheet, { row, from: index, to: other })) ? [year] : [],
  );

/** *(1) (2) (3)* under the heads. */
const isNumbering = (filled: readonly Cell[]) =>
  filled.length >= 3 && filled.every((cell, index) => bare(lineOf([cell])) === String(index + 1));
