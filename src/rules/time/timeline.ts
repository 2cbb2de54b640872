import { addDays, assertDays, type Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import { judge } from "../commitment/judge.js";
import { snapshotAt } from "../evaluate.js";
import type { Finding, Status } from "../assessment/finding.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Verdict } from "../verdict.js";
import { changingDays } from "./changing-days.js";

/** Days, ends included, through which what is found of a commitment stays the same. */
export interface Stretch {
  /** The first day, written YYYY-MM-DD. */
  readonly from: Day;
  /** The last day, written YYYY-MM-DD. */
  readonly to: Day;
  /** What an official sees on each of these days (tình trạng). */
  readonly status: Status;
  /** The verdict of a review held on any of these days. */
  readonly verdict: Verdict;
}

/** The status of one commitment through time. */
export interface CommitmentTimeline {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Title of the commitment, as last worded. */
  readonly title: Wording;
  /** Its days in order without a gap, from the day on which it stands in the plan. */
  readonly stretches: readonly Stretch[];
}

/** From which day to which day, and what of the register may be used. */
export interface Timeframe {
  /** The first day of the window, written YYYY-MM-DD. */
  readonly from: Day;
  /** The last day of the window, written YYYY-MM-DD; never before the first. */
  readonly to: Day;
  /** Use only what had been recorded by this day; all of it where absent. */
  readonly knownBy?: Day;
}

/**
 * The status of every commitment on every day of a window (diễn biến): what `evaluate` would say of that day. The register
 * is settled once for each version of the plan, and a commitment judged only on days on which something that bears on it
 * can change.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, the window ends before it begins, or the
 * register is another plan's.
 * @example
 * const [first] = timeline(plan, register, { from: "2022-01-01", to: "2025-12-31" });
 */
export function timeline(plan: Plan, register: Register, window: Timeframe): readonly CommitmentTimeline[] {
  const { from, to, knownBy } = window;
  assertDays(from, to);
  if (to < from) throw new RangeError(`the window ends on ${to}, before it begins on ${from}`);
  const moment = knownBy === undefined ? {} : { knownBy };
  const versions = stretchesOfPlan(plan, window).map((stretch): Version => ({
    ...stretch,
    snapshot: snapshotAt(plan, register, { asOf: stretch.from, ...moment }),
  }));
  const judged = new Map<string, OnDay[]>();
  for (const version of versions)
    for (const { commitment, ...onDay } of judgedIn(version)) {
      const own = judged.get(commitment);
      if (own === undefined) judged.set(commitment, [onDay]);
      else own.push(onDay);
    }
  return [...judged].flatMap(([commitment, days]) => {
    const last = days.at(-1)?.finding;
    return last === undefined ? [] : [{ commitment, title: last.title, stretches: stretches(days, to) }];
  });
}

/** Days on which the plan says one thing, and the register settled against it. */
interface Version {
  readonly from: Day;
  readonly to: Day;
  readonly snapshot: Snapshot;
}

/** From one amendment to the next. */
function stretchesOfPlan(
  { amendments }: Plan,
  { from, to }: Timeframe,
): readonly Omit<Version, "snapshot">[] {
  const days = amendments.map(({ on }) => on).filter((on) => on > from && on <= to);
  const starts = [...new Set([from, ...days])].toSorted();
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

/** Acts and their tries are settled for every day, so only the day of the review is another. */
const judgedIn = ({ from, to, snapshot }: Version) =>
  snapshot.plan.commitments.flatMap((commitment) =>
    daysIn({ from, to }, changingDays(commitment, snapshot)).map((day) => ({
      commitment: commitment.id,
      day,
      finding: judge(commitment, { ...snapshot, asOf: day }),
    })),
  );

interface OnDay {
  readonly day: Day;
  readonly finding: Finding;
}

const daysIn = ({ from, to }: Pick<Timeframe, "from" | "to">, days: readonly Day[]): readonly Day[] =>
  [...new Set([from, ...days.filter((day) => day > from && day <= to)])].toSorted();

/** Days of one status stand together; before a promise was added there is nothing. */
function stretches(judged: readonly OnDay[], end: Day): readonly Stretch[] {
  const starts = judged.filter(({ finding }, index) => {
    const before = judged[index - 1]?.finding;
    return finding.status !== before?.status || finding.verdict !== before.verdict;
  });
  return starts.map(({ day, finding: { status, verdict } }, index) => {
    const next = starts[index + 1]?.day;
    return { from: day, to: next === undefined ? end : addDays(next, -1), status, verdict };
  });
}
