import { tooltip, type Tips } from "./bars.js";
import type { Canvas } from "./layout.js";
import { drawn, pixels, scaled, type DrawnKind, type Layer, type Mark } from "./marks.js";

/** A drawing that says something of itself: to who points at it, and to who cannot see it. */
export interface Point extends Mark {
  readonly says: string;
}

const SIZE = 90;

/** Filled drawings at their places, in pixels; without tips they are samples, which say nothing. */
export const points = (
  values: readonly Point[],
  kinds: readonly DrawnKind[],
  tips: Tips | null,
  { theme }: Canvas,
): Layer => ({
  data: drawn(values),
  mark: {
    type: "point",
    filled: true,
    size: SIZE,
    stroke: theme.line,
    strokeWidth: 1,
    opacity: 1,
    aria: tips !== null,
  },
  encoding: {
    x: pixels("x"),
    y: pixels("y"),
    shape: scaled(kinds, ({ icon }) => icon ?? "M0,0"),
    fill: scaled(kinds, ({ paint }) => paint.fill),
    ...(tips === null
      ? {}
      : {
          description: { field: "says", type: "nominal" },
          tooltip: tooltip(tips),
        }),
  },
});
