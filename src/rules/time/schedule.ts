import { assertDays, daysBetween, type Day, type Span } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Stage } from "../../model/procedure.js";
import type { Register } from "../../model/register.js";
import type { Text } from "../../model/text.js";
import type { Moment } from "../evaluate.js";
import type { Course } from "../fact.js";
import { planAt } from "../plan-at.js";
import { after } from "../remaining.js";
import { settle } from "../world.js";

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
export function schedule(plan: Plan, register: Register, { asOf, knownBy }: Moment): readonly Schedule[] {
  assertDays(asOf, knownBy);
  const { courses } = settle(planAt(plan, asOf), register, asOf, knownBy ?? null);
  return [...courses].flatMap(([procedure, list]) =>
    list.map((course) => ({
      subject: course.id,
      name: course.subject.name,
      procedure,
      title: course.procedure.title,
      ended: course.procedure.ends[course.ends[0]?.stage ?? ""]?.title ?? null,
      stages: stagesOf(course, asOf),
    })),
  );
}

function stagesOf(course: Course, asOf: Day): readonly ScheduledStage[] {
  const last = course.line.at(-1)?.rank ?? -1;
  const reached = new Map<string, Span>(course.line.map(({ stage, on }) => [stage, on]));
  const latest = new Map<string, Day>();
  return Object.entries(course.procedure.stages).map(([id, stage], rank) => {
    const on = reached.get(id) ?? null;
    const state = on !== null ? "reached" : rank < last ? "implied" : "ahead";
    const limit = latestOf(stage, reached, latest);
    if (limit !== null) latest.set(id, limit);
    const day = on === null ? asOf : on.from;
    const isOver =
      limit !== null && day !== null && day > limit && state !== "implied" && course.ends.length === 0;
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
