import { fold } from "../../../model/values/wording.js";
import { type Cell, isBlank } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { cleanLine } from "../../cells/clean-text.js";
import { readNumber } from "../../cells/read-number.js";
import type { FoundForm } from "./find-form.js";
import type { FormTable } from "./form-table.js";
import { signsIn } from "./signs.js";

/** A line that is no row, and why. */
interface NoRow {
  readonly why: "total" | "below" | "heading";
  readonly column: number;
  readonly found: string;
}

/** Places, days and signatures below a table fill no more cells than these. */
const MOST = 3;

/** Headings, totals, places and days, signatures: lines of a table that tell of no thing. */
export function noRow(
  cells: readonly Cell[],
  { found, terms, computed }: Pick<FormTable, "found" | "terms" | "computed">,
): NoRow | null {
  const filled = cells.flatMap((cell, column) =>
    isBlank(cell) || computed.has(column) ? [] : [{ cell, column }],
  );
  const [first, ...others] = filled;
  if (first === undefined || typeof first.cell !== "string") return null;
  const isSum = others.every(({ cell }) => isNumeric(cell));
  // A line of many words is a row; nothing more need be looked at.
  if (!isSum && filled.length > MOST) return null;
  const words = cleanLine(first.cell);
  const told = { column: first.column, found: words };
  const plain = fold(words);
  const signs = signsIn(terms.words);
  if (isSum && signs.totals.has(plain.replace(/[:.]$/, ""))) return { why: "total", ...told };
  const isBelow = signs.below.some((start) => plain.startsWith(start)) || /^[^,]{2,40}, ngày\s/iu.test(words);
  if (isBelow && others.every(({ cell }) => typeof cell === "string") && filled.length <= MOST)
    return { why: "below", ...told };
  const isHeading = /^(?:[ivx]+|[a-z]|\d+)[.)]\s/iu.test(words) && others.length === 0;
  if (isHeading) return { why: "heading", ...told };
  if (others.length === 0 && isSigned(plain, first.column, found, terms)) return { why: "below", ...told };
  // Something alone in a column that is no name tells of nothing.
  const nameAt = found.columns.find(({ column }) => column.tells === "name")?.index;
  return others.length === 0 &&
    first.column !== nameAt &&
    found.columns.every(({ index }) => index !== first.column)
    ? { why: "heading", ...told }
    : null;
}

/** Words without a figure, alone under a head of days or figures: *PHÓ CHỦ TỊCH*. */
function isSigned(plain: string, column: number, { columns }: FoundForm, { words }: CellVocabulary): boolean {
  const kind = columns.find(({ index }) => index === column)?.column.kind;
  const isDitto = signsIn(words).ditto.has(plain.replace(/[.]$/, ""));
  return (
    (kind === "date" || kind === "day" || kind === "money" || kind === "number") &&
    !isDitto &&
    !/\d/.test(plain)
  );
}

/** A figure, in whatever words: *2 tỷ*, *12 hộ*. */
const isNumeric = (cell: Cell) =>
  typeof cell === "number" ||
  (typeof cell === "string" &&
    (/^[\d.,\s]+$/.test(cell) || /^\d[\d.,]*\s+\p{L}+$/u.test(cell) || readNumber(cell).ok));
