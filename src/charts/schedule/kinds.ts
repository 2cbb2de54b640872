import type { Canvas } from "../draw/layout.js";
import { swatches, SWATCH } from "../draw/legend.js";
import type { DrawnKind, Layer, Mark } from "../draw/marks.js";
import { points } from "../draw/points.js";
import type { Timed } from "./ways.js";

const SHAPES = {
  reached: "M0,-0.8A0.8,0.8,0,1,1,0,0.8A0.8,0.8,0,1,1,0,-0.8Z",
  before: "M0.8,-0.8L-0.9,0L0.8,0.8Z",
  limit: "M0,-1L1,0L0,1L-1,0Z",
  late: "M-1,-0.7L1,-0.7L0,1Z",
  start: "M-0.7,-1L1,0L-0.7,1Z",
} as const;

/** What is drawn on a schedule: shapes at days, and bars through days. */
export interface ScheduleKinds {
  readonly shapes: readonly DrawnKind[];
  readonly stretches: readonly DrawnKind[];
}

/** Those that occur. */
export const scheduleKinds = (
  rows: readonly Timed[],
  { theme, words: { schedule } }: Canvas,
): ScheduleKinds => {
  const used = new Set<string>(
    rows.flatMap(({ events, stretches }) => [...events, ...stretches].map(({ kind }) => kind)),
  );
  const alarm = { fill: theme.alarm, ink: theme.background };
  const shape = { isDashed: false };
  const bar = { icon: null, isDashed: true };
  const { kinds } = schedule;
  const { doubtful, certain, status } = theme;
  return {
    shapes: [
      { ...shape, id: "reached", word: kinds.reached, paint: certain, icon: SHAPES.reached },
      { ...shape, id: "before", word: kinds.before, paint: certain, icon: SHAPES.before },
      { ...shape, id: "limit", word: kinds.limit, paint: status["met-late"], icon: SHAPES.limit },
      { ...shape, id: "late", word: kinds.late, paint: alarm, icon: SHAPES.late },
      { ...shape, id: "start", word: kinds.start, paint: status["not-yet"], icon: SHAPES.start },
    ].filter(({ id }) => used.has(id)),
    stretches: [
      { ...bar, id: "coarse", word: kinds.coarse, paint: doubtful },
      { ...bar, id: "needed", word: kinds.needed, paint: theme.open },
    ].filter(({ id }) => used.has(id)),
  };
};

/** Samples for the legend: shapes as shapes, bars as bars. */
export const sample = (
  places: readonly Mark[],
  kinds: readonly DrawnKind[],
  canvas: Canvas,
): readonly Layer[] => {
  const shapes = kinds.filter(({ icon }) => icon !== null);
  const stretches = kinds.filter(({ icon }) => icon === null);
  const isShape = ({ kind }: Mark) => shapes.some(({ id }) => id === kind);
  return [
    ...(stretches.length === 0
      ? []
      : swatches(
          places.filter((place) => !isShape(place)),
          stretches,
          canvas,
        )),
    points(
      places
        .filter(isShape)
        .map(({ kind, x, y }) => ({ kind, x: x + SWATCH.width / 2, y: y + SWATCH.height / 2, says: "" })),
      shapes,
      null,
      canvas,
    ),
  ];
};
