import { addDays, later, type Day, type Span } from "../../model/values/date.js";
import type { Requirement } from "../../model/requirement/requirement.js";
import type { Cause } from "../assessment/cause.js";
import type { Explanation } from "../assessment/explanation.js";
import { check } from "../requirement/check.js";
import type { Closure } from "../requirement/closure.js";
import { asOpen, isMonotone, isWon, lossOf } from "../requirement/for-good.js";
import { isUpperLimit } from "../requirement/upper-limit.js";
import { daysAfter, heldSince, sinceDue } from "../requirement/stretch.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Verdict } from "../verdict.js";

/** Whether a requirement was kept: at its due day, on the days since, and how it stands now. */
export interface Keeping {
  readonly verdict: Verdict;
  readonly atDue: Verdict | null;
  readonly now: Verdict;
  readonly forGood: boolean;
  /** Not met at the due day, and on which day since it surely held; `unknown` where that cannot be said. */
  readonly since: "held" | "none" | "unknown" | null;
  readonly heldSince: Span | null;
  readonly noLonger: Span | null;
  readonly judgedOn: Day;
  readonly explanation: Explanation;
  /** Why the verdict is unknown; of a promise over its term, why it is not known whether it was done since. */
  readonly causes: readonly Cause[];
}

interface Term {
  readonly requirement: Requirement;
  readonly due: Day;
  readonly closure: Closure;
  readonly snapshot: Snapshot;
}

/** Judge a requirement by its due day, with all that is known now; where it was not met then, by the days since. */
export function keepingOf(requirement: Requirement, due: Day, closure: Closure, snapshot: Snapshot): Keeping {
  const term = { requirement, due, closure, snapshot };
  return snapshot.asOf < due ? soFar(term) : overDue(term);
}

const judgingOn = ({ closure, snapshot, due }: Term, day: Day) => ({ closure, snapshot, due, day });

function soFar(term: Term): Keeping {
  const { asOf } = term.snapshot;
  const judging = judgingOn(term, asOf);
  const found = check(term.requirement, judging);
  const { verdict: now } = found;
  const loss = now === "unmet" ? lossOf(term.requirement, found, judging) : null;
  // What may be lost already is not said to be in time.
  const explanation = loss === null ? found : asOpen(found, loss.open);
  return {
    verdict: explanation.verdict,
    atDue: null,
    now,
    forGood: loss === null ? isWon(term.requirement, found, judging) : loss.isLost === true,
    since: null,
    heldSince: startOf(explanation, term, asOf),
    noLonger: null,
    judgedOn: asOf,
    explanation,
    causes: explanation.causes,
  };
}

function overDue(term: Term): Keeping {
  const { due, requirement, snapshot } = term;
  const { asOf } = snapshot;
  const explanation = check(requirement, judgingOn(term, due));
  const atDue = explanation.verdict;
  const isPast = asOf > due;
  if (atDue === "met" || atDue === "not-applicable" || !isPast)
    return { ...settled(term, explanation), ...(isPast && stateNow(term, explanation)) };
  return monotoneSince(term, explanation) ?? daysSince(term, explanation);
}

/** The verdict at the due day is the last word. */
function settled(term: Term, explanation: Explanation): Keeping {
  const { verdict } = explanation;
  return {
    verdict,
    atDue: verdict,
    now: verdict,
    forGood: verdict !== "unknown",
    since: verdict === "unmet" ? "none" : null,
    heldSince: startOf(explanation, term, term.due),
    noLonger: null,
    judgedOn: term.due,
    explanation,
    causes: explanation.causes,
  };
}

/** How it stands on the day of the review, where it was kept or did not apply at the due day. */
function stateNow(term: Term, atDue: Explanation): Partial<Pick<Keeping, "now" | "noLonger">> {
  // What only grows stays as it was.
  if (isMonotone(atDue)) return {};
  const { asOf } = term.snapshot;
  const { verdict: now } = check(term.requirement, judgingOn(term, asOf));
  const isOver = atDue.verdict === "met" && now === "unmet";
  return { now, noLonger: isOver ? endedSince(term, term.due) : null };
}

/** The first day after the due day on which it surely held no longer. */
function endedSince(term: Term, day: Day): Span {
  let from: Day | null = null;
  for (const next of daysAfter(term.requirement, judgingOn(term, day), term.snapshot.asOf)) {
    const { verdict } = check(term.requirement, judgingOn(term, next));
    if (verdict !== "met") from ??= next;
    // Each day is judged anew, so none is after the one that settles it.
    if (verdict === "unmet") return { from, to: next };
  }
  return { from, to: null };
}

/** What only grows is settled by the day of the review alone. */
function monotoneSince(term: Term, atDue: Explanation): Keeping | null {
  if (!isMonotone(atDue)) return null;
  const { asOf } = term.snapshot;
  const explanation = check(term.requirement, judgingOn(term, asOf));
  const { verdict: now } = explanation;
  if (now === "met") return late(term, atDue, { day: asOf, explanation }, now);
  return missed(term, atDue, now === "unmet", explanation);
}

function daysSince(term: Term, atDue: Explanation): Keeping {
  const { asOf } = term.snapshot;
  const { held, onNone } = sinceDue(term.requirement, judgingOn(term, term.due), asOf);
  const now = check(term.requirement, judgingOn(term, asOf));
  return held === null ? missed(term, atDue, onNone, now) : late(term, atDue, held, now.verdict);
}

/** It held on a day since: done late, or not known whether in time. */
function late(
  term: Term,
  { verdict: atDue }: Explanation,
  { day, explanation }: { readonly day: Day; readonly explanation: Explanation },
  now: Verdict,
): Keeping {
  const on = explanation.since ?? heldSince(term.requirement, judgingOn(term, day));
  const first = addDays(term.due, 1);
  return {
    verdict: "met",
    atDue,
    now,
    forGood: true,
    since: "held",
    heldSince: atDue === "unmet" ? { from: on.from === null ? first : later(on.from, first), to: on.to } : on,
    noLonger: now === "unmet" ? endedSince(term, day) : null,
    judgedOn: day,
    explanation,
    causes: explanation.causes,
  };
}

function missed(term: Term, explanation: Explanation, onNone: boolean, now: Explanation): Keeping {
  const isBroken = explanation.verdict === "unmet" && onNone;
  return {
    verdict: isBroken ? "unmet" : "unknown",
    atDue: explanation.verdict,
    now: now.verdict,
    forGood: false,
    since: onNone ? "none" : "unknown",
    heldSince: null,
    noLonger: null,
    judgedOn: term.due,
    explanation,
    causes: explanation.verdict === "unmet" && !onNone ? now.causes : explanation.causes,
  };
}

/** Since when what is met has held. */
function startOf(explanation: Explanation, term: Term, day: Day): Span | null {
  // A limit that was never passed held from the beginning.
  if (explanation.verdict !== "met" || isUpperLimit(explanation)) return null;
  return explanation.since ?? heldSince(term.requirement, judgingOn(term, day));
}
