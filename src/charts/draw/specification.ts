import type { TopLevelSpec } from "vega-lite";

/** What a chart is inside: layers, as Vega-Lite knows them. */
export type Specification = Extract<TopLevelSpec, { layer: unknown }>;
