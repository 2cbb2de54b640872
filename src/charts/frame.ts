import { BOLD, canvasOf, MARGIN, SIZE, type Canvas } from "./canvas.js";
import type { Chart, ChartOptions } from "./chart.js";
import { lineHeight, notes, type Layer } from "./marks.js";
import { localeOf } from "./locale.js";
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

const BELOW_TITLE = 12;

/**
 * A whole chart: title, as-of day and register, one panel, and the same in words. Everything is placed by ourselves, so that
 * a chart has the same size whatever font the machine has.
 */
export function frame(
  [title, ...remarks]: readonly [string, ...string[]],
  options: ChartOptions,
  draw: (top: number, canvas: Canvas) => Panel,
): Chart {
  const canvas = canvasOf(options);
  const { theme, width } = canvas;
  const { layers, height, says, isApart } = draw(0, canvas);
  const about = [...subtitles(options), ...remarks];
  const head = headOf(title, about, canvas);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: [title, ...about, ...says].map((text) => sentence(drawable(text))).join(" "),
    background: theme.background,
    padding: { left: MARGIN, right: MARGIN, top: MARGIN + head.height + BELOW_TITLE, bottom: MARGIN },
    autosize: { type: "none" },
    width,
    height: Math.ceil(height),
    title: {
      text: [...head.title],
      subtitle: [...head.subtitle],
      anchor: "start",
      frame: "group",
      offset: BELOW_TITLE,
      aria: false,
      color: theme.ink,
      fontSize: SIZE.title,
      lineHeight: lineHeight(SIZE.title),
      subtitleColor: theme.muted,
      subtitleFontSize: SIZE.label,
      subtitleLineHeight: lineHeight(SIZE.label),
      subtitlePadding: 4,
    },
    layer: [...layers],
    resolve: isApart
      ? { scale: { ...COLOURS, x: "independent" }, axis: { x: "independent" } }
      : { scale: COLOURS },
    config: configOf(canvas),
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

function headOf(title: string, about: readonly string[], { width }: Canvas) {
  const titleLines = wrap(title, { width, size: SIZE.title * BOLD, lines: 4 });
  const subtitle = about.flatMap((text) => wrap(text, { width, size: SIZE.label, lines: 4 }));
  const height = titleLines.length * lineHeight(SIZE.title) + 4 + subtitle.length * lineHeight(SIZE.label);
  return { title: titleLines, subtitle, height };
}

/** That it is invented, the day, and the register. */
function subtitles({ about, locale }: ChartOptions): readonly string[] {
  const { charts: words, dates, language } = locale;
  const { register, asOf, knownBy } = about;
  return [
    ...(register.nature === "illustrative" ? [words.illustrative] : []),
    words.asOf(dates.day(asOf)),
    ...(knownBy === null ? [] : [words.knownBy(dates.day(knownBy))]),
    words.register(drawable(register.title[language]), register.id),
  ];
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function configOf({ theme, locale: { charts } }: Canvas): NonNullable<Chart["config"]> {
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
