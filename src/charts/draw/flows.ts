import { drawn, rowSpan, pixels, scaled, type DrawnKind, type Layer } from "./marks.js";

/** Rows that go from one kind to another. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly says: string;
  /** What went that way, in words. */
  readonly what: string;
}

/** A kind on one side: where it stands and how many there are, in pixels and as a number. */
export interface FlowNode {
  readonly kind: string;
  readonly count: number;
  readonly y: number;
  readonly y2: number;
}

/** Where the two sides stand. */
export interface Sides {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  /** Between which pixels the flows run. */
  readonly from: number;
  readonly to: number;
  /** Pixels for one row. */
  readonly unit: number;
}

/** A flow with its upper edge on either side. */
export interface Band extends Flow {
  readonly thick: number;
  readonly start: number;
  readonly end: number;
}

/** Below each other on both sides, in the order of the kinds. */
export function bandsOf(flows: readonly Flow[], { left, right, unit }: Sides): readonly Band[] {
  const [starts, ends] = [topsOf(left), topsOf(right)];
  const at = (nodes: readonly FlowNode[], kind: string) => nodes.findIndex((node) => node.kind === kind);
  return flows
    .toSorted((a, b) => at(left, a.from) - at(left, b.from) || at(right, a.to) - at(right, b.to))
    .map((flow) => {
      const thick = flow.count * unit;
      const [start, end] = [starts.get(flow.from) ?? 0, ends.get(flow.to) ?? 0];
      starts.set(flow.from, start + thick);
      ends.set(flow.to, end + thick);
      return { ...flow, thick, start, end };
    });
}

const topsOf = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ kind, y }) => [kind, y]));

const STEPS = 16;

/** Bands between the sides, in the colour of where they go; what stays is pale. */
export function flowLayer(
  bands: readonly Band[],
  { from, to }: Sides,
  kinds: readonly DrawnKind[],
  heads: readonly [flow: string, what: string],
): Layer {
  const values = bands.flatMap((band, flow) =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      // Of an area its first point is what one points at.
      const told = step === 0 ? { says: band.says, what: band.what } : {};
      const part = step / STEPS;
      const y = band.start + (band.end - band.start) * part * part * (3 - 2 * part);
      const kind = band.from === band.to ? STAYS : band.to;
      return { flow, kind, x: from + (to - from) * part, y, y2: y + band.thick, ...told };
    }),
  );
  return {
    data: drawn(values),
    mark: { type: "area", fillOpacity: 0.6 },
    encoding: {
      x: pixels("x"),
      ...rowSpan,
      detail: { field: "flow", type: "nominal" },
      fill: scaled(kinds, ({ paint }) => paint.fill),
      description: { field: "says", type: "nominal" },
      tooltip: [
        { field: "says", type: "nominal", title: heads[0] },
        { field: "what", type: "nominal", title: heads[1] },
      ],
    },
  };
}

/** The kind of a band that does not change. */
export const STAYS = "stays";
