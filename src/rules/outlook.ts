import type { Commitment } from "../model/commitment.js";
import { daysBetween, sooner, type Day } from "../model/date.js";
import { procedureOf, stageOf } from "../model/stage-ref.js";
import type { Text } from "../model/text.js";
import type { Explanation, Tally } from "./explanation.js";
import type { Course } from "./fact.js";
import type { SubjectName } from "./names.js";
import { lastStart } from "./remaining.js";
import type { World } from "./world.js";

/** Whether there is still time (triển vọng): from the longest times that the law handed in allows, never from a trend. */
export interface Outlook {
  readonly code: "achieved" | "on-track" | "at-risk" | "too-late" | "cannot-estimate" | "none";
  /** The last responsible start day; null where no stage to pass has a lawful time. */
  readonly lastStart: Day | null;
  /** Days from the assessment to it; negative when it has passed. */
  readonly margin: number | null;
  /** How far the foremost subject has come: what a sơ kết calls *đang thực hiện*. */
  readonly reached: { readonly subject: SubjectName; readonly stage: Text } | null;
}

type Code = Outlook["code"];
interface Estimate {
  readonly code: Code;
  readonly lastStart: Day | null;
  readonly reached: Outlook["reached"];
}

const WORST: readonly Code[] = ["too-late", "at-risk", "cannot-estimate", "on-track", "achieved", "none"];
const BEST: readonly Code[] = ["achieved", "on-track", "at-risk", "cannot-estimate", "too-late", "none"];

/** Look ahead from one finding's explanation to its due day. */
export function outlookOf(
  commitment: Commitment,
  explanation: Explanation,
  { applies, due }: { readonly applies: boolean; readonly due: Day },
  world: World,
): Outlook {
  const { asOf } = world;
  const estimate = applies ? byCustom(commitment, estimateOf(explanation, due, world), asOf) : NONE;
  const margin = estimate.lastStart === null ? null : daysBetween(asOf, estimate.lastStart);
  return { ...estimate, margin };
}

const NONE: Estimate = { code: "none", lastStart: null, reached: null };

function estimateOf(explanation: Explanation, due: Day, world: World): Estimate {
  if (explanation.verdict === "met") return { code: "achieved", lastStart: null, reached: null };
  if (explanation.verdict === "not-applicable") return NONE;
  switch (explanation.kind) {
    case "allOf":
      return pick(
        explanation.parts.map((part) => estimateOf(part, due, world)),
        WORST,
        (a, b) => a < b,
      );
    case "anyOf":
      return pick(
        explanation.parts.map((part) => estimateOf(part, due, world)),
        BEST,
        (a, b) => a > b,
      );
    case "count":
      return ofCount(explanation, due, world);
    case "share":
      return byDay(lastOf(explanation.part, due), world.asOf);
    case "money":
      return byDay(lastOf(explanation.sum.tally, due), world.asOf);
    case "attested":
      return byDay(due, world.asOf);
  }
}

const TOO_LATE: Estimate = { code: "too-late", lastStart: null, reached: null };

/** Nothing tells how long it takes; but once the last day is over it is too late. */
const byDay = (last: Day, asOf: Day): Estimate =>
  asOf >= last ? TOO_LATE : { code: "cannot-estimate", lastStart: null, reached: null };

/** The last day on which an act still counts in time: the due day, or the last of the measure's own days if that is earlier. */
const lastOf = ({ measure: { within } }: Tally, due: Day): Day => sooner(within?.to ?? due, due);

/** The estimate that governs a group, by its code, then by its day: never that of a part which is met or does not apply. */
const pick = (
  estimates: readonly Estimate[],
  order: readonly Code[],
  wins: (a: Day, b: Day) => boolean,
): Estimate =>
  estimates.reduce((best, next) => {
    const rank = order.indexOf(next.code) - order.indexOf(best.code);
    const isNext = rank === 0 ? wins(next.lastStart ?? "", best.lastStart ?? "") : rank < 0;
    return isNext ? next : best;
  });

/** Of the subjects under way the foremost are taken; what is still missing starts from nothing. */
function ofCount({ need, tally }: Extract<Explanation, { kind: "count" }>, due: Day, world: World): Estimate {
  const [procedureId, stageId] = [procedureOf(tally.measure.stage), stageOf(tally.measure.stage)];
  const procedure = world.plan.procedures[procedureId];
  if (procedure === undefined) return NONE;
  const last = lastOf(tally, due);
  const target = Object.keys(procedure.stages).indexOf(stageId);
  const foremost = underWay(tally, procedureId, target, world);
  const reached = reachedBy(foremost[0]);
  if (world.asOf >= last) return { ...TOO_LATE, reached };
  const critical = foremost[need - tally.definite - 1];
  const from = critical ? Math.min(rankOf(critical), target) : -1;
  // No stages lead to an end of a procedure.
  const way = { id: procedureId, procedure, from, to: target };
  const start = target === -1 ? null : lastStart(way, last, world.lawful);
  if (start === null) return { code: "cannot-estimate", lastStart: null, reached };
  return { code: world.asOf <= start ? "on-track" : "at-risk", lastStart: start, reached };
}

/** The subjects that may yet come to count, the foremost first: neither counted, nor past the stage in vain, nor ended. */
function underWay({ measure, subjects }: Tally, procedure: string, target: number, world: World) {
  const states = new Map(subjects.map(({ id, state }) => [id, state]));
  const isOpen = (course: Course) =>
    states.has(course.id) ? states.get(course.id) === "possible" : target === -1 || rankOf(course) < target;
  return world
    .coursesFor(procedure, measure.for)
    .filter((course) => isOpen(course) && hasNotEnded(course, world.asOf))
    .toSorted((a, b) => rankOf(b) - rankOf(a));
}

const rankOf = ({ line }: Course) => line.at(-1)?.rank ?? -1;

const hasNotEnded = ({ ends }: Course, asOf: Day) =>
  !ends.some(({ flaw, on }) => flaw === null && on.to <= asOf);

function reachedBy(course: Course | undefined): Outlook["reached"] {
  const last = course?.line.at(-1);
  const stage = last && course?.procedure.stages[last.stage];
  return course && stage
    ? { subject: { id: course.id, name: course.subject.name }, stage: stage.title }
    : null;
}

/** When such reviews are held by custom is advice: it moves the outlook and nothing else. */
function byCustom(commitment: Commitment, estimate: Estimate, asOf: Day): Estimate {
  if (commitment.kind !== "review" || commitment.custom === undefined) return estimate;
  if (estimate.code !== "cannot-estimate" && estimate.code !== "on-track") return estimate;
  const { to } = commitment.custom;
  return { ...estimate, code: asOf <= to ? "on-track" : "at-risk", lastStart: to };
}
