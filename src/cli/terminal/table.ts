import type { TerminalPaint } from "./colour.js";
import { padded, widthOf, wrap } from "./width.js";

/** A column: its heading, and its share of the width; `fixed` columns are that wide on every terminal. */
export interface TerminalColumn {
  readonly title: string;
  readonly width: number;
  readonly fixed?: true;
}

export interface TerminalCell {
  readonly text: string;
  readonly paint?: TerminalPaint;
}

/** A row, and what is said below it over the whole width, each with its label. */
export interface TerminalRow {
  readonly cells: readonly TerminalCell[];
  readonly notes?: readonly { readonly label: string; readonly text: string }[];
}

export interface TerminalTable {
  readonly columns: readonly TerminalColumn[];
  readonly rows: readonly TerminalRow[];
  readonly heading: TerminalPaint;
  readonly label: TerminalPaint;
}

const GAP = "  ";
const INDENT = "    ";

/** The lines of a table, none wider than `width`; long cells go on below, between words. */
export function tableLines(
  { columns, rows, heading, label }: TerminalTable,
  width: number,
): readonly string[] {
  const widths = share(
    columns,
    columns.map((_, index) => longest(rows, index)),
    width,
  );
  const head = rowLines({ cells: columns.map(({ title }) => ({ text: title, paint: heading })) }, widths);
  const labels = Math.max(0, ...rows.flatMap(({ notes = [] }) => notes.map((note) => widthOf(note.label))));
  const body = rows.map((row) => [...rowLines(row, widths), ...noteLines(row, labels, width, label)]);
  return [
    ...head,
    "─".repeat(widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length)),
    ...body.flatMap(spaced),
  ];
}

const spaced = (lines: readonly string[], index: number) => (index === 0 ? lines : ["", ...lines]);

/** The width at which no cell of a column has to go on below. */
const longest = (rows: readonly TerminalRow[], column: number): number =>
  Math.max(0, ...rows.flatMap(({ cells }) => (cells[column]?.text ?? "").split("\n").map(widthOf)));

/** Give every column its share of the width, but never more than it can use; what it leaves goes to those after it. */
function share(
  columns: readonly TerminalColumn[],
  usable: readonly number[],
  width: number,
): readonly number[] {
  const sum = (some: readonly TerminalColumn[]) => some.reduce((total, column) => total + column.width, 0);
  const flexible = columns.filter(({ fixed }) => fixed === undefined);
  const left = width - GAP.length * (columns.length - 1) - sum(columns) + sum(flexible);
  let [rest, parts] = [left, sum(flexible)];
  return columns.map((column, index) => {
    if (column.fixed !== undefined) return column.width;
    const own = Math.max(
      1,
      Math.min(
        Math.floor((rest * column.width) / parts),
        Math.max(usable[index] ?? 0, widthOf(column.title)),
      ),
    );
    rest -= own;
    parts -= column.width;
    return own;
  });
}

function rowLines({ cells }: TerminalRow, widths: readonly number[]): readonly string[] {
  const wrapped = cells.map(({ text }, index) => wrap(text, widths[index] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ paint = same }, index) => paint(padded(wrapped[index]?.[line] ?? "", widths[index] ?? 1)))
      .join(GAP)
      .trimEnd(),
  );
}

const same: TerminalPaint = (text) => text;

function noteLines(
  { notes = [] }: TerminalRow,
  labels: number,
  width: number,
  paint: TerminalPaint,
): readonly string[] {
  return notes.flatMap(({ label, text }) => {
    const before = INDENT.length + labels + GAP.length;
    const [first = "", ...more] = wrap(text, width - before);
    return [
      INDENT + paint(padded(label, labels)) + GAP + first,
      ...more.map((line) => " ".repeat(before) + line),
    ];
  });
}
