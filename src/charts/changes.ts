import type { Day } from "../model/values/date.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import type { ChangeRow } from "../tables/changes.js";
import { rows, type Table } from "../tables/table.js";
import { SIZE, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import {
  changeFlows,
  changeKinds,
  changeSides,
  type LabelledNode,
  type LabelledSides,
} from "./draw/change-sides.js";
import { bandsOf, flowLayer, type Band, type Flow } from "./draw/flows.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import {
  drawn,
  filled,
  icons,
  lineHeight,
  notes,
  pixels,
  rowSpan,
  type DrawnKind,
  type Layer,
} from "./draw/marks.js";
import { wrap } from "./draw/wrap.js";

/** Two reviews: `about` is the later one. */
export interface ChangeChartOptions extends ChartOptions {
  /** The earlier review: its day is told. */
  readonly before: Pick<Assessment, "asOf">;
}

/**
 * How the statuses of two reviews stand beside each other (so sánh hai kỳ): counts on either side, and between them how many
 * promises went from which to which.
 */
export function changeChart(table: Table<ChangeRow>, options: ChangeChartOptions): Chart {
  const { charts: words, dates } = options.locale;
  const { about, before } = options;
  const compared = words.changes.compared(dates.day(before.asOf));
  return frame([words.titles.changes, compared], options, (top, canvas) =>
    changePanel(rows(table), [before.asOf, about.asOf], top, canvas),
  );
}

type Days = readonly [before: Day, after: Day];

/** Of the two days, above the columns. */
const HEAD = 22;

function changePanel(all: readonly ChangeRow[], days: Days, top: number, canvas: Canvas): Panel {
  if (all.length === 0) return nothing(top, canvas);
  const { tips } = canvas.words;
  const kinds = changeKinds(all, canvas);
  const sides = changeSides(all, kinds, top + HEAD, canvas);
  const flows = changeFlows(all, kinds, canvas);
  const bands = bandsOf(flows, sides);
  const sums = movesOf(all, sides.bottom + 10, canvas);
  return {
    layers: [
      ...heads(days, top, canvas),
      flowLayer(bands, sides, kinds, [tips.change, tips.promises]),
      ...columns(sides, kinds, canvas),
      numbers(bands, sides, canvas),
      ...sums.layers,
    ],
    height: sums.bottom - top,
    says: [...sideSays(sides, days, canvas), ...flows.filter(hasMoved).map(({ says }) => says), sums.text],
  };
}

const hasMoved = ({ from, to }: Flow) => from !== to;

function heads(
  [before, after]: Days,
  y: number,
  { theme, width, locale: { dates } }: Canvas,
): readonly Layer[] {
  const style = { size: SIZE.label, color: theme.ink, bold: true } as const;
  return [
    notes([{ x: 0, y, text: dates.short(before) }], style),
    notes([{ x: width, y, text: dates.short(after) }], { ...style, align: "right" }),
  ];
}

/** The two columns, with the name and the number of every part beside it. */
function columns(sides: LabelledSides, kinds: readonly DrawnKind[], { theme }: Canvas): readonly Layer[] {
  const { left, right, from, to, bar } = sides;
  const place = (x: number) => (node: LabelledNode) => ({ ...node, x, x2: x + bar });
  const placed = [...left.map(place(from - bar)), ...right.map(place(to))];
  const style = { size: SIZE.label, color: theme.ink };
  const label = (x: number) => (node: LabelledNode) => ({ x, y: node.labelY, text: node.label });
  return [
    {
      data: drawn(placed.map(({ kind, count, says, x, x2, y, y2 }) => ({ kind, count, says, x, x2, y, y2 }))),
      mark: { type: "bar", stroke: theme.line, strokeWidth: 1 },
      encoding: {
        x: pixels("x"),
        x2: { field: "x2" },
        ...rowSpan,
        ...filled(kinds),
        description: { field: "says", type: "nominal" },
      },
    },
    icons(
      placed
        .filter(({ y, y2 }) => y2 - y >= bar - 4)
        .map(({ kind, x, y, y2 }) => ({ kind, x: x + bar / 2, y: (y + y2) / 2 })),
      kinds,
    ),
    notes(left.map(label(from - bar - 6)), { ...style, align: "right" }),
    notes(right.map(label(to + bar + 6)), style),
  ];
}

const LEAST = 8;

/** How many went that way, where the band begins; not where all stayed. */
const numbers = (bands: readonly Band[], { from }: LabelledSides, { theme, locale }: Canvas): Layer =>
  notes(
    bands
      .filter((band) => hasMoved(band) && band.thick >= LEAST)
      .map(({ start, thick, count }) => ({
        x: from + 5,
        y: start + thick / 2 - 5,
        text: locale.number(count),
      })),
    { size: SIZE.note, color: theme.ink },
  );

/** How many became better, worse … */
function movesOf(all: readonly ChangeRow[], top: number, { theme, words, locale, width }: Canvas) {
  const counts = new Map<string, number>();
  for (const { changeWord } of all) counts.set(changeWord, (counts.get(changeWord) ?? 0) + 1);
  const text = words.row(
    words.commitments(locale.number(all.length)),
    [...counts].map(([word, count]) => words.counted(word, locale.number(count))).join("; "),
  );
  const lines = wrap(text, { width, size: SIZE.label, lines: 4 });
  return {
    text,
    layers: [notes([{ x: 0, y: top, text: lines.join("\n") }], { size: SIZE.label, color: theme.ink })],
    bottom: top + lines.length * lineHeight(SIZE.label),
  };
}

const sideSays = (
  { left, right }: LabelledSides,
  [before, after]: Days,
  { words, locale: { dates } }: Canvas,
) => [
  words.row(dates.day(before), left.map(({ says }) => says).join("; ")),
  words.row(dates.day(after), right.map(({ says }) => says).join("; ")),
];
