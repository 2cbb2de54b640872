import type { Day } from "../model/values/date.js";
import type { FindingRow } from "../tables/finding-row.js";
import type { StageRow } from "../tables/stages.js";
import { rows, type Table } from "../tables/table.js";
import { SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import { legend } from "./draw/legend.js";
import { lineHeight, notes, type Layer } from "./draw/marks.js";
import { AXIS_HEIGHT, axisAbove, type Ruler } from "./draw/scale.js";
import { sample, scheduleKinds } from "./schedule/kinds.js";
import { clipped, rulerFor } from "./schedule/range.js";
import { eventsOf, sectionOf } from "./schedule/section.js";
import { startsOf } from "./schedule/starts.js";
import { waysOf, type Timed } from "./schedule/ways.js";
import { asOfLine } from "./draw/time-scale.js";
import { textWidth } from "./draw/wrap.js";

/**
 * Where every subject under way stands, by which day the law wants its next stages, and by which day at the latest one must begin
 * with what is not met (tiến độ). What is done or ended is not drawn.
 */
export const scheduleChart = (
  stages: Table<StageRow>,
  findings: Table<FindingRow>,
  options: ChartOptions,
): Chart =>
  frame([options.locale.charts.titles.schedule], options, (top, canvas) =>
    schedulePanel(
      {
        ways: waysOf(rows(stages), canvas).map((way) => clipped(way, options.about.asOf)),
        starts: startsOf(rows(findings), canvas),
        asOf: options.about.asOf,
      },
      top,
      canvas,
    ),
  );

interface Shown {
  readonly ways: readonly Timed[];
  readonly starts: readonly Timed[];
  readonly asOf: Day;
}

/** Between the sections. */
const APART = 16;

function schedulePanel({ ways, starts, asOf }: Shown, top: number, canvas: Canvas): Panel {
  const all = [...ways, ...starts];
  if (all.length === 0) return nothing(top, canvas);
  const kinds = scheduleKinds(all, canvas);
  const key = legend([...kinds.shapes, ...kinds.stretches], top, canvas, sample);
  const axis = top + key.height;
  const ruler = rulerFor(all, asOf, canvas);
  const first = sectionOf("ways", ways, axis + AXIS_HEIGHT, canvas);
  const second = sectionOf("starts", starts, first.bottom + APART, canvas);
  const lines = [...first.lines, ...second.lines];
  return {
    layers: [
      ...key.layers,
      axisAbove(ruler, axis, lines, canvas),
      ...first.layers,
      ...second.layers,
      asOfLine(ruler, asOf, lines, canvas),
      ...eventsOf(first, ruler, kinds, canvas),
      ...eventsOf(second, ruler, kinds, canvas),
      asOfNote(ruler, asOf, second.bottom + 3, canvas),
    ],
    height: second.bottom + 5 + lineHeight(SIZE.note) - top,
    says: [...first.says, ...second.says],
  };
}

/** Which line is the day of the assessment. */
function asOfNote(ruler: Ruler<Day>, asOf: Day, y: number, { theme, words, locale, width }: Canvas): Layer {
  const text = words.schedule.asOf(locale.dates.short(asOf));
  const half = textWidth(text, SIZE.note) / 2;
  const x = Math.min(width - half, Math.max(half, ruler.px(asOf)));
  return notes([{ x, y, text }], { size: SIZE.note, color: theme.alarm, align: "center" });
}
