import type { Commitment } from "../model/commitment.js";
import { daysBetween, type Day } from "../model/date.js";
import { procedureOf, stageOf } from "../model/stage-ref.js";
import type { Text } from "../model/text.js";
import type { Explanation } from "./explanation.js";
import type { Course } from "./fact.js";
import type { SubjectName } from "./names.js";
import { lastStart } from "./remaining.js";
import type { World } from "./world.js";

/** Whether there is still time (triển vọng): from the procedures' lawful maxima, never from a trend. */
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
        open(explanation.parts).map((part) => estimateOf(part, due, world)),
        WORST,
        (a, b) => a < b,
      );
    case "anyOf":
      return pick(
        open(explanation.parts).map((part) => estimateOf(part, due, world)),
        BEST,
        (a, b) => a > b,
      );
    case "count":
      return ofCount(explanation, due, world);
    case "share":
    case "money":
    case "attested":
      return world.asOf >= due ? TOO_LATE : { code: "cannot-estimate", lastStart: null, reached: null };
  }
}

const TOO_LATE: Estimate = { code: "too-late", lastStart: null, reached: null };

const open = (parts: readonly Explanation[]) =>
  parts.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown");

/** The estimate that governs a group: by its code, then by its day. */
const pick = (
  estimates: readonly Estimate[],
  order: readonly Code[],
  wins: (a: Day, b: Day) => boolean,
): Estimate =>
  estimates.reduce((best, next) => {
    const rank = order.indexOf(next.code) - order.indexOf(best.code);
    if (rank !== 0) return rank < 0 ? next : best;
    return next.lastStart !== null && best.lastStart !== null && wins(next.lastStart, best.lastStart)
      ? next
      : best;
  }, estimates[0] ?? NONE);

/** Of the subjects under way the foremost are taken; what is still missing starts from nothing. */
function ofCount({ need, tally }: Extract<Explanation, { kind: "count" }>, due: Day, world: World): Estimate {
  const { stage, within, for: places } = tally.measure;
  const [procedureId, stageId] = [procedureOf(stage), stageOf(stage)];
  const procedure = world.plan.procedures[procedureId];
  if (procedure === undefined) return NONE;
  const last = within?.to !== undefined && within.to < due ? within.to : due;
  const target = Object.keys(procedure.stages).indexOf(stageId);
  const counted = new Set(tally.subjects.filter(({ state }) => state === "definite").map(({ id }) => id));
  const underWay = world
    .coursesFor(procedureId, places)
    .filter((course) => !counted.has(course.id) && isUnderWay(course, world.asOf))
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  const reached = reachedBy(underWay[0]);
  if (world.asOf >= last) return { ...TOO_LATE, reached };
  const critical = underWay[need - tally.definite - 1];
  const start = lastStart(procedure, critical ? Math.min(rankOf(critical), target) : -1, target, last);
  if (start === null) return { code: "cannot-estimate", lastStart: null, reached };
  return { code: world.asOf <= start ? "on-track" : "at-risk", lastStart: start, reached };
}

const rankOf = ({ line }: Course) => line.at(-1)?.rank ?? -1;

const isUnderWay = ({ ends, line }: Course, asOf: Day) =>
  line.length > 0 && !ends.some(({ flaw, on }) => flaw === null && on.to <= asOf);

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
