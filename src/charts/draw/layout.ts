import type { ChartLocale, ChartWords } from "../../locale/words/chart-words.js";
import type { ChartOptions } from "../chart.js";
import { THEMES, type Theme } from "../theme.js";

/** What all parts of a chart are laid out by. */
export interface Canvas {
  /** Of what is drawn, in pixels, without the margin. */
  readonly width: number;
  /** A phone: labels stand above their bars and not beside them. */
  readonly isNarrow: boolean;
  /** Where the scale begins and ends; labels have what is left of it. */
  readonly left: number;
  readonly right: number;
  /** Between two rows. */
  readonly gap: number;
  /** In how many lines a label may stand, and what is said below it. */
  readonly lines: { readonly label: number; readonly note: number };
  readonly theme: Theme;
  readonly locale: ChartLocale;
  readonly words: ChartWords;
}

export const MARGIN = 12;
/** So much wider is bold text. */
export const BOLD = 1.12;
export const SIZE = { title: 15, heading: 13, label: 11, note: 10 } as const;

const [LEAST, NARROW, USUAL] = [240, 520, 640];
/** So much of the width is for labels where they stand beside. */
const LABELS = 0.42;
/** For what is written behind the longest bar. */
export const BEHIND = 30;

export function canvasOf({ locale, width: asked = USUAL, theme = "light" }: ChartOptions): Canvas {
  const width = Math.max(LEAST, Math.round(asked)) - 2 * MARGIN;
  const isNarrow = width + 2 * MARGIN < NARROW;
  return {
    width,
    isNarrow,
    left: isNarrow ? 1 : Math.round(width * LABELS),
    right: width - BEHIND,
    gap: isNarrow ? 14 : 10,
    lines: { label: 6, note: 4 },
    theme: THEMES[theme],
    locale,
    words: locale.charts,
  };
}

/** The same where much must stand on one page: labels in fewer lines, rows closer together. */
export const dense = (canvas: Canvas): Canvas => ({
  ...canvas,
  lines: { label: 3, note: 2 },
  ...(canvas.isNarrow ? {} : { left: Math.round(canvas.width * 0.54), gap: 6 }),
});
