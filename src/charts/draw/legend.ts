import { SIZE, type Canvas } from "./layout.js";
import {
  drawn,
  filled,
  icons,
  lineHeight,
  notes,
  pixels,
  rowSpan,
  type DrawnKind,
  type Layer,
  type Mark,
} from "./marks.js";
import { textWidth, wrap } from "./wrap.js";

/** A part of a chart that takes so many pixels downwards. */
export interface ChartPart {
  readonly layers: readonly Layer[];
  readonly height: number;
}

export const SWATCH = { width: 18, height: 14 } as const;
const [BEHIND_SWATCH, BETWEEN, LINE] = [5, 14, 20];

type Sample = (places: readonly Mark[], kinds: readonly DrawnKind[], canvas: Canvas) => readonly Layer[];

/** What the kinds mean, side by side in as many lines as it takes. */
export function legend(
  kinds: readonly DrawnKind[],
  top: number,
  canvas: Canvas,
  sample: Sample = swatches,
): ChartPart {
  const { width, theme } = canvas;
  const [size, before] = [SIZE.label, SWATCH.width + BEHIND_SWATCH];
  let [x, y] = [0, top];
  const placed = kinds.map(({ id, word }) => {
    const text = wrap(word, { width: width - before, size, lines: 1 }).join("");
    const needed = before + textWidth(text, size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE];
    const place = { kind: id, x, y, text };
    x += needed + BETWEEN;
    return place;
  });
  const texts = placed.map(({ x, y, text }) => ({ x: x + before, y: y + 1, text }));
  return {
    layers: [...sample(placed, kinds, canvas), notes(texts, { size, color: theme.ink })],
    height: kinds.length === 0 ? 0 : y - top + Math.max(LINE, lineHeight(size)),
  };
}

/** Small samples of kinds, each with its drawing; the place of one is its upper left corner. */
export function swatches(
  places: readonly Mark[],
  kinds: readonly DrawnKind[],
  { theme }: Canvas,
): readonly Layer[] {
  const { width, height } = SWATCH;
  const values = places.map(({ kind, x, y }) => ({ kind, x, y, x2: x + width, y2: y + height }));
  return [
    {
      data: drawn(values),
      mark: { type: "bar", stroke: theme.line, strokeWidth: 1, aria: false },
      encoding: {
        x: pixels("x"),
        x2: { field: "x2" },
        ...rowSpan,
        ...filled(kinds),
      },
    },
    icons(
      places.map(({ kind, x, y }) => ({ kind, x: x + width / 2, y: y + height / 2 })),
      kinds,
    ),
  ];
}
