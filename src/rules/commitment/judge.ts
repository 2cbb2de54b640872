import type { Commitment, Reading } from "../../model/plan/commitment.js";
import { sooner, type Day, type Span } from "../../model/values/date.js";
import type { Override } from "../../model/register/decision.js";
import type { Requirement } from "../../model/requirement/requirement.js";
import type { Cause } from "../assessment/cause.js";
import type { Bounds, Explanation, Tally } from "../assessment/explanation.js";
import type { Finding, JudgedReading, MeasuredResult } from "../assessment/finding.js";
import type { Dissent } from "../assessment/rests-on.js";
import { check } from "../requirement/check.js";
import { closureOf, type Closure } from "../requirement/closure.js";
import type { Judging } from "../requirement/judging.js";
import { daysAfter } from "../requirement/stretch.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Verdict } from "../verdict.js";
import { appliesForGood, exemptionOf, type Exemption } from "./applies.js";
import { choicesOn, keptByAll, overridesOn } from "./contested.js";
import { keepingOf, type Keeping } from "./keeping.js";
import { outlookOf } from "./outlook.js";
import { nameOf, responsibleOn } from "./responsible.js";
import { amendedIn, decidedIn, declaredIn, evidenceOf } from "./rests-on.js";
import { statusOf } from "./status.js";
import { timingOf } from "./timing.js";

/** Judge one commitment: every reading, the chosen one for the verdict. */
export function judge(commitment: Commitment, snapshot: Snapshot): Finding {
  const due = commitment.due ?? snapshot.plan.period.to;
  const closure = closureOf(commitment, snapshot);
  const exempt = exemptionOf(commitment, due, closure, snapshot);
  const choices = choicesOn(commitment.id, snapshot);
  const overrides = overridesOn(commitment.id, snapshot);
  const read = readAll(commitment, { due, closure, snapshot }, exempt);
  const [chosen = read[0], ...rivals] = read.filter(({ id }) => choices.some((one) => one.reading === id));
  const reading = chosen.id;
  const keeping = keptByAll([chosen.keeping, ...rivals.map((one) => one.keeping)], choices);
  const responsible = responsibleOn(commitment, sooner(due, snapshot.asOf), snapshot);
  const { explanation } = keeping;
  const causes = distinct(keeping.causes);
  const kept = keeping.verdict === "met" || keeping.verdict === "unmet" ? [] : causes;
  return {
    commitment: commitment.id,
    kind: commitment.kind,
    title: commitment.title,
    clause: commitment.source.clause,
    lines: commitment.source.lines,
    series: commitment.series ?? null,
    key: commitment.key ?? null,
    responsible,
    due,
    verdict: keeping.verdict,
    atDue: keeping.atDue,
    now: keeping.now,
    forGood: keeping.forGood,
    causes: kept,
    timing: timingOf(keeping, due, snapshot.asOf),
    since: keeping.heldSince,
    status: statusOf(keeping, responsible),
    noLonger: keeping.noLonger,
    wouldApply: wouldApply(commitment, exempt, keeping, { due, closure, snapshot }),
    outlook: outlookOf(commitment, keeping, due, snapshot),
    ...dissent(overrides, snapshot),
    reading,
    readings: read.map(({ id, title, keeping: { verdict } }): JudgedReading => ({ id, title, verdict })),
    measured: measuredIn(explanation),
    evidence: evidenceOf(explanation, snapshot),
    statements: declaredIn(explanation, snapshot),
    decisions: decidedIn(explanation, causes, snapshot, [
      ...choices,
      ...(isContested(overrides) ? overrides : []),
    ]),
    amendments: amendedIn(commitment.id, snapshot),
    judgedOn: keeping.judgedOn,
    explanation,
  };
}

/** Judge one promise alone, in the whole of its plan: where the others lie decides what counts. None before it is added. */
export function judgeOnly(id: string, snapshot: Snapshot): Finding | undefined {
  const commitment = snapshot.plan.commitments.find((one) => one.id === id);
  return commitment && judge(commitment, snapshot);
}

/** What a promise is judged by. */
interface Term {
  readonly due: Day;
  readonly closure: Closure;
  readonly snapshot: Snapshot;
}

interface Read {
  readonly id: string;
  readonly title: JudgedReading["title"];
  readonly keeping: Keeping;
}

/** What each reading gives; whether the promise applies at all is decided for all of them at once. */
function readAll(
  { when, readings: [first, ...others] }: Commitment,
  { due, closure, snapshot }: Term,
  exempt: Exemption | null,
): readonly [Read, ...Read[]] {
  const read = ({ id, title, requirement }: Reading): Read => {
    const keeping = exempted(keepingOf(requirement, due, closure, snapshot), exempt);
    // What may yet turn out not to apply is not settled before its due day.
    const isOpen =
      keeping.atDue === null && keeping.forGood && !appliesForGood(when, { due, closure, snapshot });
    return { id, title: title ?? null, keeping: isOpen ? { ...keeping, forGood: false } : keeping };
  };
  return [read(first), ...others.map(read)];
}

function exempted(keeping: Keeping, exempt: Exemption | null): Keeping {
  // What has nothing to compare with does not apply, whatever is open about its condition.
  if (exempt === null || (!exempt.sure && keeping.verdict === "not-applicable")) return keeping;
  const { sure, causes } = exempt;
  const verdict = sure ? "not-applicable" : "unknown";
  const atDue = keeping.atDue === null ? null : verdict;
  return { ...keeping, verdict, atDue, causes, forGood: false, since: null, heldSince: null, noLonger: null };
}

/** It did not apply at the due day; since when it would, had that not been settled then. */
function wouldApply(
  { when, readings: [{ requirement }] }: Commitment,
  exempt: Exemption | null,
  { atDue }: Keeping,
  { due, closure, snapshot }: Term,
): Finding["wouldApply"] {
  const { asOf } = snapshot;
  if (atDue !== "not-applicable" || asOf <= due) return null;
  const judging = { due, closure, snapshot, day: due };
  if (exempt === null)
    return firstDay(requirement, judging, asOf, (verdict) => verdict === "met" || verdict === "unmet");
  return when === undefined || exempt.condition === null || !exempt.sure
    ? null
    : firstDay(when, judging, asOf, (verdict) => verdict === "met");
}

/** The first day after the one judged on which a requirement surely stands as looked for. */
function firstDay(
  requirement: Requirement,
  judging: Judging,
  asOf: Day,
  isWanted: (verdict: Verdict) => boolean,
): Span | null {
  let from: Day | null = null;
  for (const day of daysAfter(requirement, judging, asOf)) {
    const { verdict } = check(requirement, { ...judging, day });
    if (verdict === "unknown" || isWanted(verdict)) from ??= day;
    if (isWanted(verdict)) return { from, to: day };
  }
  return null;
}

/** The verdict of an assessor; none is put first where those of one day contradict each other. */
function dissent(overrides: readonly Override[], { units }: Snapshot): { override?: Dissent } {
  const [last] = overrides.toSorted((a, b) => (a.by < b.by ? -1 : 1));
  if (last === undefined || isContested(overrides)) return {};
  const { id: decision, by, verdict, reason } = last;
  return { override: { decision, by, byName: nameOf(by, units), verdict, reason } };
}

const isContested = (overrides: readonly Override[]) =>
  new Set(overrides.map(({ verdict }) => verdict)).size > 1;

/** Where the requirement is one quantity: what it came to, and what was asked for. */
function measuredIn(explanation: Explanation): MeasuredResult | null {
  if (!("tally" in explanation)) return null;
  const { kind, comparison, need, percent, share, tally, base } = explanation;
  const value: Bounds = { least: tally.least, most: tally.most };
  return { kind, comparison, value, need, percent, share, baseline: baselineOf(base), in: tally.measured };
}

const baselineOf = (base: Tally | number | null): Bounds | null => {
  if (base === null) return null;
  return typeof base === "number" ? { least: base, most: base } : { least: base.least, most: base.most };
};

const distinct = (causes: readonly Cause[]): readonly Cause[] => [
  ...new Map(causes.map((cause) => [JSON.stringify(cause), cause])).values(),
];
