import { inLanguage } from "../../model/values/wording.js";
import { BOLD, SIZE, type Canvas } from "./layout.js";
import type { ChartOptions } from "../chart.js";
import type { Specification } from "./specification.js";
import { lineHeight, notes, type Layer } from "./marks.js";
import { drawable, wrap } from "./wrap.js";

/** Between the head and what is below it. */
const BELOW = 12;
const BELOW_WARNING = 10;

/** What stands above a chart: its title, and under it what it was made from; with how many pixels it takes. */
interface Head {
  readonly title: Extract<Specification["title"], { text: unknown }>;
  readonly height: number;
  readonly says: readonly string[];
}

export function headOf(title: string, about: readonly string[], { width, theme }: Canvas): Head {
  const text = wrap(title, { width, size: SIZE.title * BOLD, lines: 4 });
  const subtitle = about.flatMap((line) => wrap(line, { width, size: SIZE.label, lines: 4 }));
  const [high, low] = [lineHeight(SIZE.title), lineHeight(SIZE.label)];
  return {
    title: {
      text: [...text],
      subtitle: [...subtitle],
      anchor: "start",
      frame: "group",
      offset: BELOW,
      aria: false,
      color: theme.ink,
      fontSize: SIZE.title,
      lineHeight: high,
      subtitleColor: theme.muted,
      subtitleFontSize: SIZE.label,
      subtitleLineHeight: low,
      subtitlePadding: 4,
    },
    height: text.length * high + 4 + subtitle.length * low + BELOW,
    says: about,
  };
}

/** The day, how much was known, and the register. */
export function subtitles({ about, locale }: ChartOptions): readonly string[] {
  const { charts: words, dates, language } = locale;
  const { register, asOf, knownBy } = about;
  return [
    words.asOf(dates.day(asOf)),
    ...(knownBy === null ? [] : [words.knownBy(dates.day(knownBy))]),
    words.register(drawable(inLanguage(register.title, language))),
  ];
}

interface Warning {
  readonly layers: readonly Layer[];
  readonly height: number;
  readonly says: readonly string[];
}

/** That all of it is invented (*minh họa*), so that nobody can overlook it; nothing otherwise. */
export function warningOf({ about }: ChartOptions, { width, theme, words }: Canvas): Warning {
  if (about.register.nature !== "illustrative") return { layers: [], height: 0, says: [] };
  const lines = wrap(words.illustrative, { width, size: SIZE.label * BOLD, lines: 3 });
  const style = { size: SIZE.label, color: theme.alarm, bold: true } as const;
  return {
    layers: [notes([{ x: 0, y: 0, text: lines.join("\n") }], style)],
    height: lines.length * lineHeight(SIZE.label) + BELOW_WARNING,
    says: [words.illustrative],
  };
}
