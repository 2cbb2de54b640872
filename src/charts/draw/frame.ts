import { canvasOf, MARGIN, SIZE, type Canvas } from "./layout.js";
import type { Chart, ChartOptions } from "../chart.js";
import { lineHeight, notes, type Layer } from "./marks.js";
import { headOf, subtitles, warningOf } from "./head.js";
import { localeOf } from "../locale.js";
import type { Specification } from "./specification.js";
import { drawable, wrap } from "./wrap.js";

/** What a chart shows under its title, and what it says to those who cannot see it. */
export interface Panel {
  readonly layers: readonly Layer[];
  /** In pixels. */
  readonly height: number;
  readonly says: readonly string[];
  /** Its layers are pictures of their own, each with its own scale. */
  readonly isApart?: true;
}

const COLOURS = {
  fill: "independent",
  stroke: "independent",
  strokeDash: "independent",
  shape: "independent",
  color: "independent",
} as const;

/** Layers as one picture of its own, each layer with the colours of its own kinds. */
export const picture = (layers: readonly Layer[]): Layer => ({
  layer: [...layers],
  resolve: { scale: COLOURS },
});

/**
 * A whole chart: title, as-of day and register, a warning where they are invented, one panel, and the same in words. Everything is placed by ourselves, so that
 * a chart has the same size whatever font the machine has.
 */
export function frame(
  [title, ...remarks]: readonly [string, ...string[]],
  options: ChartOptions,
  draw: (top: number, canvas: Canvas) => Panel,
): Chart {
  const canvas = canvasOf(options);
  const { theme, width } = canvas;
  const head = headOf(title, [...subtitles(options), ...remarks], canvas);
  const warning = warningOf(options, canvas);
  const { layers, height, says, isApart } = draw(warning.height, canvas);
  const description = [title, ...warning.says, ...head.says, ...says];
  const specification: Specification = {
    background: theme.background,
    padding: { left: MARGIN, right: MARGIN, top: MARGIN + head.height, bottom: MARGIN },
    autosize: { type: "none" },
    width,
    height: Math.ceil(warning.height + height),
    title: head.title,
    layer: [...warning.layers, ...layers],
    resolve: isApart
      ? { scale: { ...COLOURS, x: "independent" }, axis: { x: "independent" } }
      : { scale: COLOURS },
    config: configOf(canvas),
  };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: description.map((text) => sentence(drawable(text))).join(" "),
    ...specification,
  };
}

/** Where there is nothing to draw. */
export function nothing(top: number, { theme, words, width }: Canvas): Panel {
  const lines = wrap(words.empty, { width, size: SIZE.label, lines: 4 });
  const style = { size: SIZE.label, color: theme.muted };
  return {
    layers: [notes([{ x: 0, y: top, text: lines.join("\n") }], style)],
    height: lines.length * lineHeight(SIZE.label),
    says: [words.empty],
  };
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function configOf({ theme, locale: { charts } }: Canvas): NonNullable<Specification["config"]> {
  return {
    font: "'Noto Sans', 'Liberation Sans', Arial, 'DejaVu Sans', sans-serif",
    view: { stroke: null },
    locale: localeOf(charts),
    axis: {
      domainColor: theme.line,
      tickColor: theme.line,
      labelColor: theme.muted,
      labelFontSize: SIZE.note,
      aria: false,
    },
  };
}
