import type { ChartLocale } from "../locale/words/chart-words.js";
import type { Assessment } from "../rules/assessment/assessment.js";

/**
 * A chart (biểu đồ): a Vega-Lite specification as plain JSON, with its data inside. It says nothing in the types of Vega-Lite,
 * which ask for those of a browser: hand it to Vega-Lite as it is.
 */
export interface Chart {
  /** Which version of Vega-Lite it is written in. */
  readonly $schema: string;
  /** What the picture shows, in words: for those who cannot see it. */
  readonly description?: string;
  /** The rest of the specification. */
  readonly [part: string]: unknown;
}

/** What every chart needs to know beside its table. */
export interface ChartOptions {
  /** What it was made from and when, as an assessment says: it stands under the title. */
  readonly about: Pick<Assessment, "register" | "asOf" | "knownBy">;
  /** The words that stand in it. */
  readonly locale: ChartLocale;
  /** In pixels, margins included: 640 for a page (A4), 360 for a phone. */
  readonly width?: number;
  /** For a light page, or a dark one; light where absent. */
  readonly theme?: "light" | "dark";
}
