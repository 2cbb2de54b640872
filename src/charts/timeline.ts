import { addDays, type Day } from "../model/values/date.js";
import { groupBy } from "../rules/group-by.js";
import { rows, type Table } from "../tables/table.js";
import type { TimelineRow } from "../tables/timeline.js";
import { bars, type Bar } from "./draw/bars.js";
import { dense, type Canvas } from "./draw/layout.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./draw/frame.js";
import { legend, swatches } from "./draw/legend.js";
import { icons, type DrawnKind, type Layer } from "./draw/marks.js";
import { rowsBelow, type RowPlace, type RowText } from "./draw/rows.js";
import { AXIS_HEIGHT, axisAbove, linesThrough, type Ruler } from "./draw/scale.js";
import { statusKinds } from "./draw/status-kinds.js";
import { timeRuler } from "./draw/time-scale.js";

const BAR = 16;

/** The status of every promise through time (diễn biến tình trạng): a strip for each, a field for each stretch of days. */
export const timelineChart = (table: Table<TimelineRow>, options: ChartOptions): Chart =>
  frame([options.locale.charts.titles.timeline], options, (top, canvas) =>
    timelinePanel(table, top, { ...dense(canvas), lines: canvas.lines }),
  );

function timelinePanel(table: Table<TimelineRow>, top: number, canvas: Canvas): Panel {
  const all = rows(table);
  const [from, to] = [
    all.map((row) => row.from).toSorted()[0],
    all
      .map((row) => row.to)
      .toSorted()
      .at(-1),
  ];
  if (from === undefined || to === undefined) return nothing(top, canvas);
  const kinds = statusKinds(
    all.map(({ status }) => status),
    canvas,
  );
  const key = legend(kinds, top, canvas);
  const axis = top + key.height;
  const ruler = timeRuler(from, to, canvas);
  const placed = rowsBelow(stripsOf(all), axis + AXIS_HEIGHT, canvas);
  const fields = placed.rows.flatMap((strip) => fieldsOf(strip, canvas));
  return {
    layers: [
      ...key.layers,
      axisAbove(ruler, axis, linesThrough(placed.rows, axis + AXIS_HEIGHT, canvas), canvas),
      ...placed.layers,
      bars(fields, { ruler, from: "from", to: "end", kinds, tips: tipsOf(canvas) }, canvas),
      drawings(fields, ruler, kinds),
      ...swatches(lastOf(placed.rows, canvas), kinds, canvas),
    ],
    height: placed.bottom - top,
    says: placed.rows.map((strip) => stripSays(strip, canvas)),
  };
}

interface Strip extends RowText {
  readonly stretches: readonly TimelineRow[];
}

function stripsOf(all: readonly TimelineRow[]): readonly Strip[] {
  const strips = groupBy(all, ({ commitment }) => commitment);
  return [...strips.values()].map((stretches) => ({ label: stretches[0].title, stretches, bar: BAR }));
}

interface Field extends Bar {
  readonly label: string;
  readonly word: string;
  /** The first day, the day after the last, and both in words. */
  readonly from: Day;
  readonly end: Day;
  readonly first: string;
  readonly last: string;
}

const fieldsOf = (
  { label, stretches, y, y2 }: Strip & RowPlace,
  { words, locale: { dates } }: Canvas,
): readonly Field[] =>
  stretches.map(({ from, to, status, statusWord: word }) => {
    const [first, last] = [dates.short(from), dates.short(to)];
    const says = words.row(label, words.stretch(word, first, last));
    return { kind: status, label, word, from, end: addDays(to, 1), first, last, says, y, y2 };
  });

const tipsOf = ({ words: { tips } }: Canvas) =>
  [
    ["label", tips.promise],
    ["word", tips.status],
    ["first", tips.from],
    ["last", tips.to],
  ] as const;

const ROOM = 14;

/** The drawing of the status at the beginning of every field that has room for it. */
const drawings = (fields: readonly Field[], ruler: Ruler<Day>, kinds: readonly DrawnKind[]): Layer =>
  icons(
    fields
      .filter(({ from, end }) => ruler.px(end) - ruler.px(from) >= ROOM)
      .map(({ kind, from, y, y2 }) => ({ kind, x: ruler.px(from) + ROOM / 2 + 1, y: (y + y2) / 2 })),
    kinds,
  );

/** How every promise stands at the end: what came on the last day would be too thin to see. */
const lastOf = (strips: readonly (Strip & RowPlace)[], { right }: Canvas) =>
  strips.flatMap(({ stretches, y }) => {
    const last = stretches.at(-1);
    return last === undefined ? [] : [{ kind: last.status, x: right + 8, y: y + 1 }];
  });

/** How it began and how it stands at the end. */
const stripSays = ({ label, stretches }: Strip, { words, locale: { dates } }: Canvas): string =>
  words.row(
    label,
    stretches
      .map(({ from, to, statusWord }) => words.stretch(statusWord, dates.short(from), dates.short(to)))
      .join("; "),
  );
