import { addDays, type Day, type Span } from "../../model/values/date.js";
import type { Requirement } from "../../model/requirement/requirement.js";
import type { Explanation } from "../assessment/explanation.js";
import { breakpointsOf } from "./breakpoints.js";
import { check } from "./check.js";
import type { Judging } from "./judging.js";

/** So many days are looked at; beyond them the first day is left open. */
const MOST = 200;

/**
 * The first day of the stretch that holds on a day: the last it can be is the earliest day from which it surely held all
 * along, the first it can be that from which it may have.
 */
export function heldSince(requirement: Requirement, judging: Judging): Span {
  const days = breakpointsOf(requirement, judging).filter((day) => day < judging.day);
  let sure: Day = judging.day;
  let perhaps: Day | null = judging.day;
  let isSure = true;
  // The stretch in which the day itself lies begins with the last of them.
  for (const day of days.toReversed().slice(0, MOST)) {
    const explanation = check(requirement, { ...judging, day });
    if (explanation.verdict !== "met") isSure = false;
    if (!mayHold(explanation)) return { from: perhaps, to: sure };
    if (isSure) sure = day;
    perhaps = day;
  }
  const [first] = days;
  if (days.length > MOST) return { from: null, to: sure };
  const before = check(requirement, { ...judging, day: addDays(first ?? judging.day, -1) });
  return { from: mayHold(before) ? null : perhaps, to: sure };
}

/** Met, or unknown for what is on file, not only for what is not. */
const mayHold = ({ verdict, causes }: Explanation): boolean =>
  verdict === "met" ||
  (verdict === "unknown" &&
    causes.some(({ code }) => code !== "nothing-recorded" && code !== "not-declared-complete"));

/** What the days since the due day tell: the first on which it surely held, and whether it surely held on none. */
export interface SinceDue {
  readonly held: { readonly day: Day; readonly explanation: Explanation } | null;
  readonly onNone: boolean;
}

/** The first day of each stretch after the day judged, up to another day. */
export function daysAfter(requirement: Requirement, judging: Judging, last: Day): readonly Day[] {
  const first = addDays(judging.day, 1);
  return [first, ...breakpointsOf(requirement, judging).filter((day) => day > first && day <= last)];
}

/** Look at every day after the due day up to that of the review. */
export function sinceDue(requirement: Requirement, judging: Judging, asOf: Day): SinceDue {
  let onNone = true;
  for (const day of daysAfter(requirement, judging, asOf)) {
    const explanation = check(requirement, { ...judging, day });
    if (explanation.verdict === "met") return { held: { day, explanation }, onNone: false };
    if (explanation.verdict !== "unmet") onNone = false;
  }
  return { held: null, onNone };
}
