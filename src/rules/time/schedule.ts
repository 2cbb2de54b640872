import { assertDays, daysBetween, type Day, type Span } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Register } from "../../model/register.js";
import type { Text } from "../../model/text.js";
import type { Moment } from "../evaluate.js";
import type { ActSpan, Course } from "../fact.js";
import { planAt } from "../plan-at.js";
import { settle } from "../world.js";
import { latestAfter, lawfulOf, type Lawful } from "./lawful.js";

/** One stage of a subject's way: when it was reached, or when it may be. */
export interface ScheduledStage {
  readonly stage: string;
  readonly title: Text;
  readonly state: "reached" | "implied" | "ahead";
  /** The days on one of which it was reached; null where only implied, or still ahead. */
  readonly on: Span | null;
  /** The earliest day on which it can still be reached. */
  readonly earliest: Day | null;
  /** The last day on which the law may allow it, counted from the act it names; null where it sets no limit. */
  readonly latest: Day | null;
  /** The last day that is lawful whatever days are worked; null where there is none. */
  readonly latestSure: Day | null;
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
 * subject and procedure, all days as `YYYY-MM-DD`. Without `law` no lawful time is known.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function schedule(plan: Plan, register: Register, moment: Moment): readonly Schedule[] {
  const { asOf, knownBy, law, calendar } = moment;
  assertDays(asOf, knownBy);
  const lawful = lawfulOf(law, calendar);
  const { courses } = settle(planAt(plan, asOf), register, asOf, knownBy ?? null);
  return [...courses].flatMap(([procedure, list]) =>
    list.map((course) => ({
      subject: course.id,
      name: course.subject.name,
      procedure,
      title: course.procedure.title,
      ended: course.procedure.ends[course.ends[0]?.stage ?? ""]?.title ?? null,
      stages: stagesOf(procedure, course, asOf, lawful),
    })),
  );
}

function stagesOf(
  procedure: string,
  course: Course,
  asOf: Day,
  lawful: Lawful | null,
): readonly ScheduledStage[] {
  const last = course.line.at(-1)?.rank ?? -1;
  const reached = new Map<string, ActSpan>(course.line.map(({ stage, on }) => [`${procedure}.${stage}`, on]));
  // Where an act is not on file, what follows is counted from the last day allowed for it.
  const starts = new Map(reached);
  return Object.entries(course.procedure.stages).map(([id, stage], rank) => {
    const ref = `${procedure}.${id}`;
    const on = reached.get(ref) ?? null;
    const state = on !== null ? "reached" : rank < last ? "implied" : "ahead";
    const limit = lawful && limitOf(ref, starts, lawful);
    if (limit !== null && on === null) starts.set(ref, { from: limit.earliest, to: limit.latest });
    const latest = limit?.latest ?? null;
    const day = on === null ? asOf : on.from;
    const isOver =
      latest !== null && day !== null && day > latest && state !== "implied" && course.ends.length === 0;
    return {
      stage: id,
      title: stage.title,
      state,
      on,
      earliest: state === "ahead" ? asOf : null,
      latest,
      latestSure: limit?.earliest ?? null,
      overrun: isOver ? daysBetween(latest, day) : null,
    };
  });
}

/** By the law of the day on which the act before took place, or of the stage that selects it. */
function limitOf(stage: string, starts: ReadonlyMap<string, ActSpan>, lawful: Lawful) {
  const all = lawful.times.get(stage) ?? [];
  const [first] = all.flatMap(({ after }) => starts.get(after) ?? []);
  if (first === undefined) return null;
  const own = all.filter(({ after }) => starts.get(after) === first);
  const selected =
    starts.get(own.find(({ selectedBy }) => selectedBy !== undefined)?.selectedBy ?? "") ?? first;
  return latestAfter(own, { ...first, selected }, lawful);
}
