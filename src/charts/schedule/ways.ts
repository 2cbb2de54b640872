import type { Day } from "../../model/values/date.js";
import { groupBy } from "../../rules/group-by.js";
import type { StageRow } from "../../tables/stages.js";
import type { Canvas } from "../draw/layout.js";
import type { RowText } from "../draw/rows.js";

/** What stands at one day of a row. */
export interface ScheduleEvent {
  readonly kind: "before" | "reached" | "limit" | "late" | "start";
  /** Null where it was before the days drawn. */
  readonly day: Day | null;
  readonly says: string;
}

/** Days on one of which something was, or through which something takes; the last one included. */
export interface ScheduleStretch {
  readonly kind: "coarse" | "needed";
  /** Null where it is not known since when. */
  readonly first: Day | null;
  readonly last: Day;
  readonly says: string;
}

/** A row of the schedule. */
export interface Timed extends RowText {
  /** Shown where one points: the procedure, or the clause and the reason. */
  readonly more: string;
  readonly events: readonly ScheduleEvent[];
  readonly stretches: readonly ScheduleStretch[];
}

const BAR = 14;

/** Every subject that is still on its way, the nearest lawful day first. */
export function waysOf(all: readonly StageRow[], canvas: Canvas): readonly Timed[] {
  const ways = groupBy(all, ({ subject, procedure }) => JSON.stringify([subject, procedure]));
  const next = (stages: readonly StageRow[]) => nextOf(stages)?.latest ?? LAST;
  return [...ways.values()]
    .map((stages) => stages.toSorted((a, b) => a.order - b.order))
    .filter((stages) => stages.some(({ ended }) => ended === null) && nextOf(stages) !== undefined)
    .toSorted((a, b) => (next(a) < next(b) ? -1 : Number(next(a) > next(b))))
    .map((stages) => wayOf(stages, canvas));
}

const LAST: Day = "9999-12-31";

const nextOf = (stages: readonly StageRow[]) => stages.find(({ state }) => state === "ahead");
const nowOf = (stages: readonly StageRow[]) => stages.findLast(({ state }) => state === "reached");

function wayOf(stages: readonly StageRow[], canvas: Canvas): Timed {
  return {
    label: stages[0]?.name ?? "",
    more: stages[0]?.procedureTitle ?? "",
    note: noteOf(stages, canvas),
    bar: BAR,
    events: stages.flatMap((row) => eventsOf(row, canvas)),
    stretches: stages.flatMap((row) => coarseOf(row, canvas)),
  };
}

function noteOf(stages: readonly StageRow[], { words: { schedule }, locale }: Canvas): string {
  const [now, next] = [nowOf(stages), nextOf(stages)];
  const { dates, number } = locale;
  const latest = next?.latest ? dates.short(next.latest) : null;
  const overrun = next?.overrun ? number(next.overrun) : null;
  return [
    stages[0]?.procedureTitle ?? "",
    ...(now === undefined ? [] : [schedule.now(now.stageTitle)]),
    ...(next === undefined ? [] : [schedule.next(next.stageTitle, latest, overrun)]),
  ].join("; ");
}

function eventsOf(
  { stageTitle, state, from, to, latest, overrun }: StageRow,
  canvas: Canvas,
): readonly ScheduleEvent[] {
  const { words, locale } = canvas;
  const day = to ?? from;
  if (state === "reached" && day !== null)
    return [{ kind: "reached", day, says: words.schedule.reached(stageTitle, locale.when({ from, to })) }];
  if (state !== "ahead" || latest === null) return [];
  const says = words.schedule.limit(stageTitle, locale.dates.short(latest));
  return [{ kind: overrun === null ? "limit" : "late", day: latest, says }];
}

const coarseOf = (
  { stageTitle, state, from, to }: StageRow,
  { words, locale }: Canvas,
): readonly ScheduleStretch[] =>
  state !== "reached" || to === null || from === to
    ? []
    : [
        {
          kind: "coarse",
          first: from,
          last: to,
          says: words.schedule.reached(stageTitle, locale.when({ from, to })),
        },
      ];
