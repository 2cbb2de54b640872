import type { Canvas } from "./layout.js";
import { drawn, rowSpan, type Layer } from "./marks.js";
import type { RowPlace } from "./rows.js";

/** A day without a time zone, as Vega-Lite says it. */
export interface UtcDay {
  readonly utc: true;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** A scale (thang đo) over the width left to the bars, of counts, amounts or days. */
export interface Ruler<Value extends string | number> {
  readonly type: "quantitative" | "temporal";
  readonly scale: object;
  /** The same for all layers but the one with the axis: Vega-Lite cannot merge domains of days, even equal ones. */
  readonly again: object;
  readonly ticks: readonly Value[];
  /** The ticks as Vega-Lite wants them. */
  readonly values: number[] | UtcDay[];
  /** How a tick is written, as d3 says it. */
  readonly format: string;
  /** The values at its ends. */
  readonly least: Value;
  readonly most: Value;
  /** Where a value lies, in pixels. */
  readonly px: (value: Value) => number;
}

const AXIS = 18;
export const AXIS_HEIGHT = AXIS + 6;

/** A field that is measured on a ruler; a ruler without ticks has no axis. */
export const on = <Value extends string | number, Field extends string>(
  { type, again, ticks }: Ruler<Value>,
  field: Field,
) => ({ field, type, scale: again, title: null, ...(ticks.length === 0 ? { axis: null } : {}) });

/** Parts of a whole, without an axis. */
export const shareRuler = (most: number, canvas: Canvas): Ruler<number> => ({
  ...linear(most, canvas),
  ticks: [],
  values: [],
  format: "",
});

function linear(most: number, { left, right }: Canvas) {
  const scale = { domain: [0, most], range: [left, right], nice: false, zero: true };
  const px = (value: number) => left + (value / most) * (right - left);
  return { type: "quantitative", scale, again: scale, least: 0, most, px } as const;
}

/** Counts from 0, with ticks at whole numbers only. */
export function countRuler(most: number, canvas: Canvas): Ruler<number> {
  const { left, right } = canvas;
  const end = Math.max(1, most);
  const step = stepFor(end / Math.max(2, Math.floor((right - left) / 60)));
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return { ...linear(end, canvas), ticks, values: ticks, format: ",d" };
}

/** 1, 2, 5, 10, 20, 50 … */
function stepFor(least: number): number {
  let power = 1;
  while (power * 10 < least) power *= 10;
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? power * 10;
}

/** Where the lines of an axis run: down through all rows; on a phone only through the bars, not through labels. */
export const linesThrough = (
  rows: readonly RowPlace[],
  top: number,
  { isNarrow }: Canvas,
): readonly RowPlace[] =>
  isNarrow ? rows.map(({ y, y2 }) => ({ y, y2 })) : [{ y: top, y2: rows.at(-1)?.y2 ?? top }];

/** The axis above the rows, with its lines. */
export function axisAbove<Value extends string | number>(
  ruler: Ruler<Value>,
  top: number,
  lines: readonly RowPlace[],
  { theme }: Canvas,
): Layer {
  const { type, scale, ticks, values, format } = ruler;
  const y = top + AXIS;
  return {
    data: drawn(lines.flatMap((line) => ticks.map((at) => ({ at, ...line })))),
    mark: { type: "rule", color: theme.grid, strokeWidth: 1, aria: false },
    encoding: {
      x: {
        field: "at",
        type,
        scale,
        title: null,
        axis: { orient: "top", offset: -y, values, format, grid: false, domain: false, labelFlush: false },
      },
      ...rowSpan,
    },
  };
}
