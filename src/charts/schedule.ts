import { addDays, addMonths, daysBetween, type Day } from "../model/date.js";
import type { FindingRow } from "../tables/finding-row.js";
import type { StageRow } from "../tables/stages.js";
import { rows, type Table } from "../tables/table.js";
import { bars, type Bar } from "./bars.js";
import { BOLD, SIZE, type Canvas } from "./canvas.js";
import type { Chart, ChartOptions } from "./chart.js";
import { frame, nothing, type Panel } from "./frame.js";
import { legend } from "./legend.js";
import { lineHeight, notes } from "./marks.js";
import { points } from "./points.js";
import { rowsBelow, type Place } from "./rows.js";
import { AXIS_HEIGHT, axisAbove, linesThrough, type Ruler } from "./ruler.js";
import { sample, scheduleKinds } from "./schedule-kinds.js";
import { startsOf } from "./schedule-starts.js";
import { waysOf, type Timed } from "./schedule-ways.js";
import { asOfLine, timeRuler } from "./time-ruler.js";
import { textWidth, wrap } from "./wrap.js";

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

function schedulePanel({ ways, starts, asOf }: Shown, top: number, canvas: Canvas): Panel {
  const all = [...ways, ...starts];
  if (all.length === 0) return nothing(top, canvas);
  const { words } = canvas;
  const kinds = scheduleKinds(all, canvas);
  const key = legend([...kinds.shapes, ...kinds.stretches], top, canvas, sample);
  const axis = top + key.height;
  const ruler = rulerFor(all, asOf, canvas);
  const first = sectionOf("ways", ways, axis + AXIS_HEIGHT, canvas);
  const second = sectionOf("starts", starts, first.bottom + APART, canvas);
  const placed = [...first.rows, ...second.rows];
  const lines = [first, second].flatMap(({ rows, body }) => linesThrough(rows, body, canvas));
  const tips = [["says", words.tips.step]] as const;
  return {
    layers: [
      ...key.layers,
      axisAbove(ruler, axis, lines, canvas),
      ...first.layers,
      ...second.layers,
      bars(
        placed.flatMap((row) => barsOf(row, ruler)),
        { ruler, from: "first", to: "end", kinds: kinds.stretches, tips },
        canvas,
      ),
      asOfLine(ruler, asOf, lines, canvas),
      points(
        placed.flatMap((row) => pointsOf(row, ruler)),
        kinds.shapes,
        words.tips.step,
        canvas,
      ),
      asOfNote(ruler, asOf, second.bottom + 3, canvas),
    ],
    height: second.bottom + 5 + lineHeight(SIZE.note) - top,
    says: [...first.says, ...second.says],
  };
}

/** Between the sections, and below a heading. */
const [APART, BELOW] = [16, 6];

function sectionOf(id: "ways" | "starts", timed: readonly Timed[], top: number, canvas: Canvas) {
  const { theme, words, width } = canvas;
  const { number } = canvas.locale;
  const heading = words.schedule[id];
  const lines = wrap(heading, { width, size: SIZE.label * BOLD, lines: 3 });
  const body = top + lines.length * lineHeight(SIZE.label) + BELOW;
  const none = timed.length === 0 ? [words.schedule.none[id]] : [];
  const placed = rowsBelow(timed, body, canvas);
  return {
    rows: placed.rows,
    body,
    layers: [
      notes([{ x: 0, y: top, text: lines.join("\n") }], { size: SIZE.label, color: theme.ink, bold: true }),
      ...(none.length > 0
        ? [notes([{ x: 0, y: body, text: none.join() }], { size: SIZE.label, color: theme.muted })]
        : placed.layers),
    ],
    bottom: none.length > 0 ? body + lineHeight(SIZE.label) : placed.bottom,
    says: [
      words.row(heading, timed.length === 0 ? words.schedule.none[id] : number(timed.length)),
      ...timed.map(({ label, note }) => words.row(label, note ?? "")),
    ],
  };
}

/** What lies further back than this is only said to be so: one old mark would press all else together. */
const YEARS_BACK = 4;

/** What there is within the days drawn; what was on or before a day not known is, at the latest, on the day of the assessment. */
function clipped(row: Timed, asOf: Day): Timed {
  const floor = addMonths(asOf, -12 * YEARS_BACK);
  const isOld = row.events.filter(({ day }) => day !== null && day < floor);
  const old = isOld.map(({ says }) => says).join("; ");
  const events = row.events
    .filter(({ day }) => day === null || day >= floor)
    .map((event) =>
      event.kind === "reached" && event.day !== null && event.day > asOf ? { ...event, day: asOf } : event,
    );
  const stretches = row.stretches
    .filter(({ last }) => last >= floor)
    .map((stretch) => ({
      ...stretch,
      first: stretch.first !== null && stretch.first < floor ? null : stretch.first,
      last: stretch.kind === "coarse" && stretch.last > asOf ? asOf : stretch.last,
    }));
  const before = old === "" ? [] : [{ kind: "before", day: null, says: old } as const];
  return { ...row, events: [...before, ...events], stretches };
}

function rulerFor(all: readonly Timed[], asOf: Day, canvas: Canvas): Ruler<Day> {
  const days = all.flatMap(({ events, stretches }) => [
    ...events.flatMap(({ day }) => day ?? []),
    ...stretches.flatMap(({ first, last }) => [first ?? last, last]),
  ]);
  const [from = asOf] = [...days, asOf].toSorted();
  const to = [...days, asOf].toSorted().at(-1) ?? asOf;
  const room = Math.max(7, Math.round(daysBetween(from, to) * 0.03));
  return timeRuler(addDays(from, 0 - room), addDays(to, room), canvas);
}

interface Through extends Bar {
  readonly first: Day;
  readonly end: Day;
}

const barsOf = ({ stretches, y, y2 }: Timed & Place, ruler: Ruler<Day>): readonly Through[] =>
  stretches.map(({ kind, first, last, says }) => ({
    kind,
    first: first ?? ruler.least,
    end: addDays(last, 1),
    says,
    y: y + 4,
    y2: y2 - 4,
  }));

const pointsOf = ({ events, y, y2 }: Timed & Place, ruler: Ruler<Day>) =>
  events.map(({ kind, day, says }) => ({ kind, x: ruler.px(day ?? ruler.least), y: (y + y2) / 2, says }));

/** Which line is the day of the assessment. */
function asOfNote(ruler: Ruler<Day>, asOf: Day, y: number, { theme, words, locale, width }: Canvas) {
  const text = words.schedule.asOf(locale.dates.short(asOf));
  const half = textWidth(text, SIZE.note) / 2;
  const x = Math.min(width - half, Math.max(half, ruler.px(asOf)));
  return notes([{ x, y, text }], { size: SIZE.note, color: theme.alarm, align: "center" });
}
