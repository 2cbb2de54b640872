import { SIZE, type Canvas } from "./layout.js";
import { lineHeight, notes, type Layer, type TextMark } from "./marks.js";
import { wrap } from "./wrap.js";

/** A row of a chart: what it is called, and what is said below in small. */
export interface RowText {
  readonly label: string;
  readonly note?: string | null;
  /** Height of its bar, in pixels. */
  readonly bar: number;
}

/** Where a row stands, in pixels. */
export interface RowPlace {
  /** Of its bar. */
  readonly y: number;
  readonly y2: number;
}

/** Between a label and its bar. */
const APART = 12;

/** Rows below each other: labels beside their bars, or above them on a phone; each as high as its text. */
export function rowsBelow<Row extends RowText>(
  rows: readonly Row[],
  top: number,
  canvas: Canvas,
): {
  readonly rows: readonly (Row & RowPlace)[];
  readonly layers: readonly Layer[];
  readonly bottom: number;
} {
  const [labels, remarks]: [TextMark[], TextMark[]] = [[], []];
  let y = top;
  const placed = rows.map((row) => {
    const { bar } = row;
    const text = linesOf(row, canvas);
    const middle = canvas.isNarrow ? 0 : Math.max(0, (bar - text.height) / 2);
    labels.push({ x: 0, y: y + middle, text: text.label.join("\n") });
    if (text.note.length > 0) remarks.push({ x: 0, y: y + middle + text.below, text: text.note.join("\n") });
    const start = canvas.isNarrow ? y + text.height + 3 : y + Math.max(0, (text.height - bar) / 2);
    y = Math.max(start + bar, y + text.height) + canvas.gap;
    return { ...row, y: start, y2: start + bar };
  });
  const { ink, muted } = canvas.theme;
  return {
    rows: placed,
    layers: [
      notes(labels, { size: SIZE.label, color: ink }),
      ...(remarks.length > 0 ? [notes(remarks, { size: SIZE.note, color: muted })] : []),
    ],
    bottom: y - canvas.gap,
  };
}

function linesOf({ label, note }: RowText, { isNarrow, left, width, lines }: Canvas) {
  const room = isNarrow ? width : left - APART;
  const labelLines = wrap(label, { width: room, size: SIZE.label, lines: lines.label });
  const noteLines = note ? wrap(note, { width: room, size: SIZE.note, lines: lines.note }) : [];
  const below = labelLines.length * lineHeight(SIZE.label) + 1;
  return {
    label: labelLines,
    note: noteLines,
    below,
    height: below + noteLines.length * lineHeight(SIZE.note),
  };
}
