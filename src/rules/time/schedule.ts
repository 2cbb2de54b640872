import { daysBetween, type Day, type Span } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import type { Act, ActSpan } from "../snapshot/act.js";
import type { Proceeding, Try } from "../snapshot/proceeding.js";
import type { Lawful } from "./lawful.js";
import { limitOf } from "./limit-of.js";

/** One stage of a subject's way: when it was reached, or when it may be. */
export interface ScheduledStage {
  /** Id of the stage in its procedure. */
  readonly stage: string;
  /** Title of the stage. */
  readonly title: Wording;
  /** On file (`reached`), only shown by a later stage (`implied`), or still to come (`ahead`). */
  readonly state: "reached" | "implied" | "ahead";
  /** The days on one of which it was reached; null where only implied, or still ahead. */
  readonly on: Span | null;
  /** The day of the review for what is still to come; null otherwise. */
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
  /** Id of the subject. */
  readonly subject: string;
  /** Name of the subject. */
  readonly name: string;
  /** Id of the procedure. */
  readonly procedure: string;
  /** Title of the procedure. */
  readonly title: Wording;
  /** Title of the end that its last try came to: refused, withdrawn, revoked; null where it came to none. */
  readonly ended: Wording | null;
  /** All stages of the main line, in their order. */
  readonly stages: readonly ScheduledStage[];
}

/**
 * Where every subject stands on its way, and by when the law wants the rest (tiến độ từng đối tượng): one schedule a
 * subject and procedure, all days as `YYYY-MM-DD`. Without `law` no lawful time is known.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function schedule(plan: Plan, register: Register, moment: Moment): readonly Schedule[] {
  const { things, asOf, lawful } = snapshotAt(plan, register, moment);
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
          stages: stagesOf(begun, proceeding, asOf, lawful),
        },
      ];
    }),
  );
}

/** The last try that has begun by a day, with what may have come by then. */
const begunBy = ({ tries }: Proceeding, asOf: Day): Try | undefined =>
  tries
    .map((own) => ({ ...own, line: own.line.filter(isBy(asOf)), ends: own.ends.filter(isBy(asOf)) }))
    .findLast(({ line, ends }) => line.length + ends.length > 0);

const isBy =
  (day: Day) =>
  ({ on }: Act): boolean =>
    on.from === null || on.from <= day;

function stagesOf(
  { line, ends }: Try,
  { procedureId, procedure }: Proceeding,
  asOf: Day,
  lawful: Lawful | null,
): readonly ScheduledStage[] {
  const last = line.at(-1)?.rank ?? -1;
  const reached = new Map<string, ActSpan>(line.map(({ stage, on }) => [`${procedureId}.${stage}`, on]));
  // Where an act is not on file, what follows is counted from the last day allowed for it.
  const starts = new Map(reached);
  return Object.entries(procedure.stages).map(([id, stage], rank) => {
    const ref = `${procedureId}.${id}`;
    const on = reached.get(ref) ?? null;
    const state = on !== null ? "reached" : rank < last ? "implied" : "ahead";
    const limit = lawful && limitOf(ref, starts, lawful);
    if (limit !== null && on === null) starts.set(ref, { from: limit.earliest, to: limit.latest });
    const latest = limit?.latest ?? null;
    const day = on === null ? asOf : on.from;
    const isOver =
      latest !== null && day !== null && day > latest && state !== "implied" && ends.length === 0;
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
