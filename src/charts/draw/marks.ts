import type { Specification } from "./specification.js";
import type { Paint } from "../theme.js";
import { clean } from "./wrap.js";

/** A layer of a chart. */
export type Layer = Specification["layer"][number];

/** A channel in pixels: rows have lines of their own number, so no band scale could place them. */
export const pixels = <Field extends string>(field: Field) =>
  ({ field, type: "quantitative", scale: null, axis: null }) as const;

const PIXELS = new Set(["x", "y", "x2", "y2"]);

/** Data of a layer: texts that may stand in SVG, and pixels in tenths, since more would only make charts longer. */
export const drawn = (values: readonly object[]) => ({
  values: values.map((value) =>
    Object.fromEntries(
      Object.entries(value).map(([name, part]: [string, unknown]) => [name, tidy(name, part)]),
    ),
  ),
});

function tidy(name: string, part: unknown): unknown {
  if (typeof part === "string") return clean(part);
  return typeof part === "number" && PIXELS.has(name) ? Math.round(part * 10) / 10 : part;
}

/** From the upper to the lower edge of a row. */
export const rowSpan = { y: pixels("y"), y2: { field: "y2" } } as const;

/** Text at a place, in pixels; `y` is its upper edge. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** How a text looks. */
export interface Style {
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly align?: "left" | "center" | "right";
}

export const notes = (values: readonly TextMark[], { size, color, bold, align = "left" }: Style): Layer => ({
  data: drawn(values),
  mark: {
    type: "text",
    align,
    baseline: "top",
    lineBreak: "\n",
    lineHeight: lineHeight(size),
    fontSize: size,
    fontWeight: bold ? "bold" : "normal",
    color,
    aria: false,
  },
  encoding: { x: pixels("x"), y: pixels("y"), text: { field: "text", type: "nominal" } },
});

export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** What is drawn in one manner: its colours, and what tells it apart without them. */
export interface DrawnKind {
  readonly id: string;
  readonly word: string;
  readonly paint: Paint;
  readonly isDashed: boolean;
  /** A small drawing, as an SVG path between -1 and 1. */
  readonly icon: string | null;
}

export const scaled = (kinds: readonly DrawnKind[], range: (kind: DrawnKind) => string) => ({
  field: "kind",
  type: "nominal" as const,
  scale: { domain: kinds.map(({ id }) => id), range: kinds.map(range) },
  legend: null,
});

/** Fill and outline of what is of a kind. */
export const filled = (kinds: readonly DrawnKind[]) => ({
  fill: scaled(kinds, ({ paint }) => paint.fill),
  strokeDash: {
    ...scaled(kinds, () => ""),
    scale: {
      domain: kinds.map(({ id }) => id),
      range: kinds.map(({ isDashed }) => (isDashed ? [3, 2] : [1, 0])),
    },
  },
});

/** A drawing at a place, in pixels; `x` and `y` are its middle. */
export interface Mark {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
}

/** The drawings of kinds, in the ink that can be read on their fill. */
export const icons = (values: readonly Mark[], kinds: readonly DrawnKind[]): Layer => ({
  data: drawn(values),
  mark: {
    type: "point",
    filled: false,
    size: 60,
    strokeWidth: 1.6,
    strokeCap: "round",
    opacity: 1,
    aria: false,
  },
  encoding: {
    x: pixels("x"),
    y: pixels("y"),
    shape: scaled(kinds, ({ icon }) => icon ?? "M0,0"),
    stroke: scaled(kinds, ({ paint }) => paint.ink),
  },
});

/** Text in the ink that can be read on the fill of its kind. */
export const figures = (
  values: readonly (Mark & { readonly text: string })[],
  kinds: readonly DrawnKind[],
): Layer => ({
  data: drawn(values),
  mark: { type: "text", align: "center", baseline: "middle", fontSize: 11, aria: false },
  encoding: {
    x: pixels("x"),
    y: pixels("y"),
    text: { field: "text", type: "nominal" },
    color: scaled(kinds, ({ paint }) => paint.ink),
  },
});
