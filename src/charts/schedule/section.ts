import { addDays, type Day } from "../../model/values/date.js";
import { bars, type Bar } from "../draw/bars.js";
import { BOLD, SIZE, type Canvas } from "../draw/layout.js";
import { lineHeight, notes, type Layer } from "../draw/marks.js";
import { points } from "../draw/points.js";
import { rowsBelow, type RowPlace } from "../draw/rows.js";
import { linesThrough, type Ruler } from "../draw/scale.js";
import type { ScheduleKinds } from "./kinds.js";
import type { Timed } from "./ways.js";
import { wrap } from "../draw/wrap.js";

/** One of the two parts of a schedule, its rows in their places. */
export interface ScheduleSection {
  readonly id: "ways" | "starts";
  readonly rows: readonly (Timed & RowPlace)[];
  /** Heading and labels. */
  readonly layers: readonly Layer[];
  /** Where the lines of the axis run. */
  readonly lines: readonly RowPlace[];
  readonly bottom: number;
  readonly says: readonly string[];
}

/** Below a heading. */
const BELOW = 6;

export function sectionOf(
  id: ScheduleSection["id"],
  timed: readonly Timed[],
  top: number,
  canvas: Canvas,
): ScheduleSection {
  const { theme, words, width, locale } = canvas;
  const heading = words.schedule[id];
  const text = wrap(heading, { width, size: SIZE.label * BOLD, lines: 3 });
  const body = top + text.length * lineHeight(SIZE.label) + BELOW;
  const style = { size: SIZE.label, color: theme.ink, bold: true } as const;
  const head = notes([{ x: 0, y: top, text: text.join("\n") }], style);
  if (timed.length === 0) {
    const none = words.schedule.none[id];
    const silent = notes([{ x: 0, y: body, text: none }], { size: SIZE.label, color: theme.muted });
    const bottom = body + lineHeight(SIZE.label);
    return { id, rows: [], layers: [head, silent], lines: [], bottom, says: [words.row(heading, none)] };
  }
  const { rows, layers, bottom } = rowsBelow(timed, body, canvas);
  const says = timed.map(({ label, note }) => words.row(label, note ?? ""));
  return {
    id,
    rows,
    layers: [head, ...layers],
    lines: linesThrough(rows, body, canvas),
    bottom,
    says: [words.row(heading, locale.number(timed.length)), ...says],
  };
}

/** What happens in a section: bars through days, and shapes at days. */
export function eventsOf(
  { id, rows }: ScheduleSection,
  ruler: Ruler<Day>,
  { shapes, stretches }: ScheduleKinds,
  canvas: Canvas,
): readonly Layer[] {
  const { tips } = canvas.words;
  const shown = [
    ["label", id === "ways" ? tips.subject : tips.promise],
    ["says", id === "ways" ? tips.step : tips.start],
    ["more", id === "ways" ? tips.procedure : tips.reason],
  ] as const;
  const through = rows.flatMap((row) => barsOf(row, ruler));
  return [
    bars(through, { ruler, from: "first", to: "end", kinds: stretches, tips: shown }, canvas),
    points(
      rows.flatMap((row) => pointsOf(row, ruler)),
      shapes,
      shown,
      canvas,
    ),
  ];
}

interface Through extends Bar {
  readonly first: Day;
  readonly end: Day;
  readonly label: string;
  readonly more: string;
}

const barsOf = ({ stretches, label, more, y, y2 }: Timed & RowPlace, ruler: Ruler<Day>): readonly Through[] =>
  stretches.map(({ kind, first, last, says }) => ({
    kind,
    first: first ?? ruler.least,
    end: addDays(last, 1),
    says,
    label,
    more,
    y: y + 4,
    y2: y2 - 4,
  }));

const pointsOf = ({ events, label, more, y, y2 }: Timed & RowPlace, ruler: Ruler<Day>) =>
  events.map(({ kind, day, says }) => ({
    kind,
    x: ruler.px(day ?? ruler.least),
    y: (y + y2) / 2,
    says,
    label,
    more,
  }));
