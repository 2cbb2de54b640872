import { addDays, assertDays, type Day } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Register } from "../../model/register.js";
import type { Text } from "../../model/text.js";
import type { Finding, Status } from "../finding.js";
import { judgeOnly } from "../judge.js";
import { planAt } from "../plan-at.js";
import type { Truth } from "../truth.js";
import { settle } from "../world.js";
import { changingDays } from "./changing-days.js";
import { relevantTo } from "./relevant.js";

/** Days, ends included, through which what is found of a commitment stays the same. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly verdict: Truth;
}

/** The status of one commitment through time. */
export interface CommitmentTimeline {
  readonly commitment: string;
  readonly title: Text;
  readonly stretches: readonly Stretch[];
}

/** From which day to which day, and what of the register may be used. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly knownBy?: Day;
}

/**
 * The status of every commitment on every day of a window (diễn biến). Each commitment is judged only on the days on
 * which something that bears on it can change, against the records that bear on it.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the window ends before it begins.
 * @example
 * const [first] = timeline(plan, register, { from: "2022-01-01", to: "2025-12-31" });
 */
export function timeline(plan: Plan, register: Register, window: Window): readonly CommitmentTimeline[] {
  const { from, to, knownBy } = window;
  assertDays(from, to, knownBy);
  if (to < from) throw new RangeError(`the window ends on ${to}, before it begins on ${from}`);
  const planOn = foldedOnce(plan);
  return [...relevantTo(plan, register, knownBy ?? null)].flatMap(([commitment, relevant]) => {
    const judged = daysIn(window, changingDays(plan, relevant)).map((day) => ({
      day,
      finding: judgeOnly(commitment, settle(planOn(day), relevant.register, day, null)),
    }));
    const last = judged.at(-1)?.finding;
    return last === undefined ? [] : [{ commitment, title: last.title, stretches: stretches(judged, to) }];
  });
}

/** The plan as it stands on a day; of the days that its commitments share, worked out once. */
function foldedOnce(plan: Plan): (day: Day) => Plan {
  const folded = new Map<Day, Plan>();
  return (day) => {
    const inForce = folded.get(day) ?? planAt(plan, day);
    folded.set(day, inForce);
    return inForce;
  };
}

interface OnDay {
  readonly day: Day;
  readonly finding: Finding | undefined;
}

const daysIn = ({ from, to }: Window, days: readonly Day[]): readonly Day[] =>
  [...new Set([from, ...days.filter((day) => day > from && day <= to)])].toSorted();

/** Days of one status stand together; before a promise was added there is nothing. */
function stretches(judged: readonly OnDay[], end: Day): readonly Stretch[] {
  const starts = judged.filter(({ finding }, index) => {
    const before = judged[index - 1]?.finding;
    return finding?.status !== before?.status || finding?.verdict !== before?.verdict;
  });
  return starts.flatMap(({ day, finding }, index) => {
    const next = starts[index + 1]?.day;
    const to = next === undefined ? end : addDays(next, -1);
    return finding === undefined ? [] : [{ from: day, to, status: finding.status, verdict: finding.verdict }];
  });
}
