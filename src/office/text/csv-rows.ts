import type { Much } from "../../model/issue/sheet-issue.js";
import type { Limits } from "../limits.js";

/** The cells of a text with delimiters; or more of something than is read; or the line of a quote that is not closed. */
export type CsvRows =
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly over: readonly [what: Much, found: number, limit: number] }
  | { readonly open: number };

const [QUOTE, LINE_FEED, RETURN, SPACE] = [0x22, 0x0a, 0x0d, 0x20];

/** Where reading stands. */
interface State {
  at: number;
  line: number;
}

/**
 * Lines may end as Windows, Unix or old Macintosh programs end them. A quote at the beginning of a cell must be closed at its
 * end: a lone one would swallow all the rows below it.
 */
export function csvRows(text: string, delimiter: string, limits: Limits): CsvRows {
  const rows: string[][] = [[]];
  const separator = delimiter.charCodeAt(0);
  const state: State = { at: 0, line: 1 };
  for (let [row, cells] = [rows[0] ?? [], 0]; ;) {
    const opened = state.line;
    const value =
      text.charCodeAt(state.at) === QUOTE ? quoted(text, state, separator) : bare(text, state, separator);
    if (value === null) return { open: opened };
    row.push(value);
    if (value !== "") cells += 1;
    const over = overLimit({ rows: rows.length, columns: row.length, cells, letters: value.length }, limits);
    if (over !== undefined) return { over };
    const next = text.charCodeAt(state.at);
    if (Number.isNaN(next)) return { rows };
    state.at += next === RETURN && text.charCodeAt(state.at + 1) === LINE_FEED ? 2 : 1;
    if (next === separator) continue;
    state.line += 1;
    row = [];
    rows.push(row);
  }
}

function overLimit(
  found: Readonly<Record<"rows" | "columns" | "cells" | "letters", number>>,
  limits: Limits,
) {
  // A line end that ends the file begins no row.
  for (const what of ["columns", "rows", "cells", "letters"] as const)
    if (found[what] > limits[what] + (what === "rows" ? 1 : 0))
      return [what, found[what], limits[what]] as const;
  return undefined;
}

function bare(text: string, state: State, separator: number): string {
  const from = state.at;
  for (; state.at < text.length; state.at++) {
    const code = text.charCodeAt(state.at);
    if (code === separator || code === LINE_FEED || code === RETURN) break;
  }
  return text.slice(from, state.at);
}

/** Between two quotes, of which two beside each other stand for one; null where the cell goes on after them, or never ends. */
function quoted(text: string, state: State, separator: number): string | null {
  const from = state.at + 1;
  let to = text.indexOf('"', from);
  let isDoubled = false;
  for (; to >= 0 && text.charCodeAt(to + 1) === QUOTE; to = text.indexOf('"', to + 2)) isDoubled = true;
  if (to < 0) return null;
  const value = text.slice(from, to);
  state.line += linesIn(value);
  state.at = to + 1;
  while (text.charCodeAt(state.at) === SPACE) state.at += 1;
  const next = text.charCodeAt(state.at);
  const ends = Number.isNaN(next) || next === separator || next === LINE_FEED || next === RETURN;
  return ends ? (isDoubled ? value.replaceAll('""', '"') : value) : null;
}

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
};
