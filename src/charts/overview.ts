import { totalsText } from "../locale/say/totals.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import type { IndicatorRow } from "../tables/indicators.js";
import type { QuestionRow } from "../tables/questions.js";
import type { StatusRow } from "../tables/statuses.js";
import { rows, type Table } from "../tables/table.js";
import { BOLD, dense, SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, picture, type Panel } from "./draw/frame.js";
import { indicatorPanel } from "./indicators.js";
import { lineHeight, notes, type Layer } from "./draw/marks.js";
import { questionPanel } from "./questions.js";
import { statusBars } from "./draw/status-bars.js";
import { wrap } from "./draw/wrap.js";

/** The tables that an overview is drawn from. */
export interface OverviewTables {
  /** Statuses by task. */
  readonly byTask: Table<StatusRow>;
  /** The indicators. */
  readonly indicators: Table<IndicatorRow>;
  /** What to ask, the first first. */
  readonly questions: Table<QuestionRow>;
}

/** What an overview (tổng quan) needs besides its tables: what every chart does, and the totals of the assessment. */
export interface OverviewOptions extends ChartOptions {
  /** What it was made from and when, with the totals. */
  readonly about: ChartOptions["about"] & Pick<Assessment, "totals">;
}

/**
 * A plan on one page (tổng quan): how many promises are met, at least and at most; statuses by task, the indicators, and what to ask first.
 */
export const overviewChart = (tables: OverviewTables, options: OverviewOptions): Chart =>
  frame([options.locale.charts.titles.overview], options, (top, canvas) =>
    stacked(totalsText(options.about.totals, options.locale), sectionsOf(tables, dense(canvas)), top, canvas),
  );

interface Section {
  readonly heading: string;
  readonly draw: (top: number) => Panel;
}

/** So many questions stand on an overview. */
const QUESTIONS = 3;

function sectionsOf({ byTask, indicators, questions }: OverviewTables, canvas: Canvas): readonly Section[] {
  const { titles } = canvas.words;
  const promised = rows(indicators).filter(({ kind }) => kind === "indicator");
  return [
    { heading: titles.statusByTask, draw: (top) => statusBars(rows(byTask), top, canvas) },
    { heading: titles.indicators, draw: (top) => indicatorPanel(promised, top, canvas) },
    { heading: titles.questions, draw: (top) => questionPanel(rows(questions), QUESTIONS, top, canvas) },
  ];
}

/** Between sections, and below a heading. */
const [APART, BELOW] = [20, 6];

/** The sum in words, then the sections below each other. */
function stacked(sum: string, sections: readonly Section[], top: number, canvas: Canvas): Panel {
  const first = lines(sum, top, canvas);
  const layers = [picture([first.layer])];
  const says = [sum];
  let y = first.bottom;
  for (const { heading, draw } of sections) {
    const head = lines(heading, y + APART, canvas);
    const panel = draw(head.bottom + BELOW);
    layers.push(picture([head.layer, ...panel.layers]));
    says.push(heading, ...panel.says);
    y = head.bottom + BELOW + panel.height;
  }
  return { layers, height: y - top, says, isApart: true };
}

function lines(
  text: string,
  y: number,
  { width, theme }: Canvas,
): { readonly layer: Layer; readonly bottom: number } {
  const texts = wrap(text, { width, size: SIZE.heading * BOLD, lines: 4 });
  return {
    layer: notes([{ x: 0, y, text: texts.join("\n") }], { size: SIZE.heading, color: theme.ink, bold: true }),
    bottom: y + texts.length * lineHeight(SIZE.heading),
  };
}
