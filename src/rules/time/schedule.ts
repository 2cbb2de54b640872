import { daysBetween, type Day, type Span } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Stage } from "../../model/procedure.js";
import type { Register } from "../../model/register.js";
import type { Text } from "../../model/text.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import { after } from "../remaining.js";
import type { Act } from "../snapshot/act.js";
import type { Proceeding, Try } from "../snapshot/proceeding.js";

/** One stage of a subject's way: when it was reached, or when it may be. */
export interface ScheduledStage {
  readonly stage: string;
  readonly title: Text;
  readonly state: "reached" | "implied" | "ahead";
  /** The days on one of which it was reached; null where only implied, or still ahead. */
  readonly on: Span | null;
  /** The earliest day on which it can still be reached. */
  readonly earliest: Day | null;
  /** The last day on which the law allows it, counted from the stage before; null where it sets no limit. */
  readonly latest: Day | null;
  /** Days by which that day was, or is already, passed: at least so many. */
  readonly overrun: number | null;
}

/** The way of one subject through one procedure, past and to come. */
export interface Schedule {
  readonly subject: string;
  readonly name: string;
  readonly procedure: string;
  readonly title: Text;
  /** It came to an end: refused, withdrawn, revoked. */
  readonly ended: Text | null;
  readonly stages: readonly ScheduledStage[];
}

/**
 * Where every subject stands on its way, and by when the law wants the rest (tiến độ từng đối tượng): one schedule a
 * subject and procedure, all days as `YYYY-MM-DD`. Working days are turned into calendar weeks, without holidays.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function schedule(plan: Plan, register: Register, moment: Moment): readonly Schedule[] {
  const { things, asOf } = snapshotAt(plan, register, moment);
  return [...things.values()].flat().flatMap(({ apart }) =>
    apart.flatMap((proceeding): readonly Schedule[] => {
      const begun = begunBy(proceeding, asOf);
      if (begun === undefined) return [];
      const { id, name, procedureId, procedure } = proceeding;
      return [
        {
          subject: id,
          name,
          procedure: procedureId,
          title: procedure.title,
          ended: procedure.ends[begun.ends[0]?.stage ?? ""]?.title ?? null,
          stages: stagesOf(begun, proceeding, asOf),
        },
      ];
    }),
  );
}

/** The last try that has begun by a day, with what may have come by then. */
const begunBy = ({ tries }: Proceeding, asOf: Day): Try | undefined =>
  tries
    .map(({ line, ends }) => ({ line: line.filter(isBy(asOf)), ends: ends.filter(isBy(asOf)) }))
    .findLast(({ line, ends }) => line.length + ends.length > 0);

const isBy =
  (day: Day) =>
  ({ on }: Act): boolean =>
    on.from === null || on.from <= day;

function stagesOf({ line, ends }: Try, { procedure }: Proceeding, asOf: Day): readonly ScheduledStage[] {
  const last = line.at(-1)?.rank ?? -1;
  const reached = new Map<string, Span>(line.map(({ stage, on }) => [stage, on]));
  const latest = new Map<string, Day>();
  return Object.entries(procedure.stages).map(([id, stage], rank) => {
    const on = reached.get(id) ?? null;
    const state = on !== null ? "reached" : rank < last ? "implied" : "ahead";
    const limit = latestOf(stage, reached, latest);
    if (limit !== null) latest.set(id, limit);
    const day = on === null ? asOf : on.from;
    const isOver = limit !== null && day !== null && day > limit && state !== "implied" && ends.length === 0;
    return {
      stage: id,
      title: stage.title,
      state,
      on,
      earliest: state === "ahead" ? asOf : null,
      latest: limit,
      overrun: isOver ? daysBetween(limit, day) : null,
    };
  });
}

/** Counted from the stage before where that was reached, else from the last day allowed for it. */
function latestOf(
  { limit }: Stage,
  reached: ReadonlyMap<string, Span>,
  latest: ReadonlyMap<string, Day>,
): Day | null {
  if (limit === undefined) return null;
  const start = reached.get(limit.after)?.to ?? latest.get(limit.after);
  return start === undefined ? null : after(start, limit);
}
