import type { Canvas } from "./layout.js";
import { drawn, filled, rowSpan, type DrawnKind, type Layer } from "./marks.js";
import type { RowPlace } from "./rows.js";
import { on, type Ruler } from "./scale.js";

/** What a bar is drawn from: its kind, its row, and what is said of it to those who cannot see it. */
export interface Bar extends RowPlace {
  readonly kind: string;
  readonly says: string;
}

/** How bars are measured, and which of their fields are shown where one points at them. */
export interface BarMeasures<Value extends string | number> {
  readonly ruler: Ruler<Value>;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly DrawnKind[];
  readonly tips: Tips;
}

/** Fields that are shown where one points, each under its head. */
export type Tips = readonly (readonly [field: string, head: string])[];

export const tooltip = (tips: Tips) =>
  tips.map(([field, title]) => ({ field, type: "nominal" as const, title }));

/** Upright lines at a field `at`: what is not to be pointed at, only seen. */
export const rules = <Value extends string | number>(
  values: readonly (RowPlace & { readonly at: Value })[],
  ruler: Ruler<Value>,
  { color, width, dash }: { readonly color: string; readonly width: number; readonly dash?: number[] },
): Layer => ({
  data: drawn(values),
  mark: { type: "rule", color, strokeWidth: width, ...(dash ? { strokeDash: dash } : {}), aria: false },
  encoding: { x: on(ruler, "at"), ...rowSpan },
});

/** Bars that begin and end where two of their fields say. */
export const bars = <Value extends string | number>(
  values: readonly Bar[],
  { ruler, from, to, kinds, tips }: BarMeasures<Value>,
  { theme }: Canvas,
): Layer => ({
  data: drawn(values),
  mark: { type: "bar", stroke: theme.line, strokeWidth: 1 },
  encoding: {
    x: on(ruler, from),
    x2: { field: to },
    ...rowSpan,
    ...filled(kinds),
    description: { field: "says", type: "nominal" },
    tooltip: tooltip(tips),
  },
});
