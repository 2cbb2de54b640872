import type { Commitment } from "../../model/plan/commitment.js";
import { daysBetween, sooner, type Day } from "../../model/values/date.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { Explanation, MeasuredExplanation } from "../assessment/explanation.js";
import type { SubjectName } from "../names.js";
import { lastStart } from "../funds/remaining.js";
import { isLower } from "../requirement/compare.js";
import { ownDays } from "../requirement/closure.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Keeping } from "./keeping.js";
import { lawfulEnd, OVERRUN } from "./lawful-end.js";
import { lineBy, reachedBy, underWay } from "./under-way.js";

/** Whether there is still time (khả năng hoàn thành): from the dated lawful times, never from a trend. */
export interface Outlook {
  /** `achieved`; time enough by law (`on-track`), too little (`at-risk`) or none (`too-late`); `cannot-estimate`; `none` where nothing is asked. */
  readonly code: "achieved" | "on-track" | "at-risk" | "too-late" | "cannot-estimate" | "none";
  /** The last day to begin, for what has not begun; null where that cannot be counted. */
  readonly lastStart: Day | null;
  /** The latest lawful end of the stages still to pass, for what has begun; null where that cannot be counted. */
  readonly lawfulEnd: Day | null;
  /** Days left: to the last start, or from the lawful end to the due day; negative when over, null where neither is known. */
  readonly margin: number | null;
  /** How far the foremost subject that could count has come, as a sơ kết says *đang thực hiện*; null where none is known. */
  readonly reached: {
    /** That subject. */
    readonly subject: SubjectName;
    /** Title of the stage that it has reached (bước). */
    readonly stage: Wording;
  } | null;
}

type Code = Outlook["code"];
type Estimate = Outlook;

const WORST: readonly Code[] = ["too-late", "at-risk", "cannot-estimate", "on-track", "achieved", "none"];
const BEST: readonly Code[] = ["achieved", "on-track", "at-risk", "cannot-estimate", "too-late", "none"];

/** Look ahead to the due day; *reached so far* is never *achieved*. */
export function outlookOf(commitment: Commitment, keeping: Keeping, due: Day, snapshot: Snapshot): Outlook {
  const { verdict, atDue, forGood, explanation } = keeping;
  if (verdict === "not-applicable") return NONE;
  if (verdict === "met") return atDue !== null || forGood ? { ...NONE, code: "achieved" } : NONE;
  if (atDue === null && verdict === "unmet" && forGood) return TOO_LATE;
  return byCustom(commitment, estimateOf(explanation, due, snapshot), snapshot.asOf);
}

const NONE: Estimate = { code: "none", lastStart: null, lawfulEnd: null, margin: null, reached: null };
const TOO_LATE: Estimate = { ...NONE, code: "too-late" };

function estimateOf(explanation: Explanation, due: Day, snapshot: Snapshot): Estimate {
  if (explanation.verdict === "met") return { ...NONE, code: "achieved" };
  if (explanation.verdict === "not-applicable") return NONE;
  switch (explanation.kind) {
    case "allOf":
      return pick(
        explanation.parts.map((part) => estimateOf(part, due, snapshot)),
        WORST,
        (a, b) => a < b,
      );
    case "anyOf":
      return pick(
        explanation.parts.map((part) => estimateOf(part, due, snapshot)),
        BEST,
        (a, b) => a > b,
      );
    case "count":
      return explanation.base === null && isLower(explanation.comparison)
        ? ofCount(explanation, due, snapshot)
        : byDay(lastOf(explanation, due), snapshot.asOf);
    case "sum":
    case "latest":
      return byDay(lastOf(explanation, due), snapshot.asOf);
    case "attested":
      return byDay(due, snapshot.asOf);
  }
}

/** Nothing tells how long it takes; but once the last day is over it is too late. */
const byDay = (last: Day, asOf: Day): Estimate =>
  asOf >= last ? TOO_LATE : { ...NONE, code: "cannot-estimate" };

/** The last day on which an act still counts in time: the due day, or the last of the quantity's own days if that is earlier. */
function lastOf({ tally: { quantity } }: MeasuredExplanation, due: Day): Day {
  const { to } = ownDays(quantity);
  return to === null ? due : sooner(to, due);
}

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
function ofCount(explanation: MeasuredExplanation, due: Day, snapshot: Snapshot): Estimate {
  const { tally, need } = explanation;
  const stage = stageOf(tally.quantity.stage);
  const procedure = snapshot.plan.procedures[procedureOf(tally.quantity.stage)];
  if (procedure === undefined) return NONE;
  const last = lastOf(explanation, due);
  const target = Object.keys(procedure.stages).indexOf(stage);
  const foremost = underWay(explanation, target, snapshot);
  const reached = reachedBy(foremost[0], snapshot.asOf);
  if (snapshot.asOf >= last) return { ...TOO_LATE, reached };
  // No stages lead to an end of a procedure.
  if (target === -1) return { ...NONE, code: "cannot-estimate", reached };
  const critical = foremost[Math.ceil(need.most ?? 0) - (tally.least ?? 0) - 1];
  const estimate =
    critical === undefined || lineBy(critical, snapshot.asOf).length === 0
      ? toBegin(
          lastStart(
            { id: procedureOf(tally.quantity.stage), procedure, from: -1, to: target },
            last,
            snapshot.lawful,
          ),
          snapshot.asOf,
        )
      : toEnd(lawfulEnd(critical, target, snapshot), last);
  return { ...estimate, reached };
}

/** What has not begun: the last day to begin. */
const toBegin = (start: Day | null, asOf: Day): Estimate =>
  start === null
    ? { ...NONE, code: "cannot-estimate" }
    : {
        ...NONE,
        code: asOf <= start ? "on-track" : "at-risk",
        lastStart: start,
        margin: daysBetween(asOf, start),
      };

/** What has begun: the latest lawful end of the stages still to pass, against the last day. */
const toEnd = (end: Day | typeof OVERRUN | null, last: Day): Estimate =>
  end === null
    ? { ...NONE, code: "cannot-estimate" }
    : end === OVERRUN
      ? { ...NONE, code: "at-risk" }
      : {
          ...NONE,
          code: end <= last ? "on-track" : "at-risk",
          lawfulEnd: end,
          margin: daysBetween(end, last),
        };

/** When such reviews are held by custom is advice: it moves the outlook and nothing else. */
function byCustom(commitment: Commitment, estimate: Estimate, asOf: Day): Estimate {
  if (commitment.kind !== "review" || commitment.custom === undefined) return estimate;
  if (estimate.code !== "cannot-estimate" && estimate.code !== "on-track") return estimate;
  const { to } = commitment.custom;
  const code = asOf <= to ? "on-track" : "at-risk";
  return { ...estimate, code, lastStart: to, margin: daysBetween(asOf, to) };
}
