import type { TopLevelSpec } from "vega-lite";

/** A chart (biểu đồ): a Vega-Lite specification as plain JSON, with its data inside. */
export type Chart = TopLevelSpec;
