import type { Commitment } from "../../model/plan/commitment.js";
import { addDays, span, type Day, type Span } from "../../model/values/date.js";
import type { Decision } from "../../model/register/decision.js";
import type { Unit } from "../../model/plan/unit.js";
import { breakpointsOf } from "../requirement/breakpoints.js";
import { closureOf } from "../requirement/closure.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** The days on which what is found of a commitment can change, in any order: between two of them nothing does. */
export function changingDays(commitment: Commitment, snapshot: Snapshot): readonly Day[] {
  const due = commitment.due ?? snapshot.plan.period.to;
  const judging = { snapshot, closure: closureOf(commitment, snapshot), due, day: due };
  const requirements = [
    ...commitment.readings.map(({ requirement }) => requirement),
    ...(commitment.when === undefined ? [] : [commitment.when]),
  ];
  return [
    due,
    // From the day after on, the days since count.
    addDays(due, 1),
    ...requirements.flatMap((requirement) => breakpointsOf(requirement, judging)),
    ...snapshot.decidedOn(commitment.id).flatMap(ofDecision),
    ...unitsOf(snapshot).flatMap(ofUnit),
  ];
}

/** When it was made, and from when it frees, or says, no longer. */
const ofDecision = (decision: Decision): readonly Day[] =>
  decision.kind === "waiver" && decision.until !== undefined
    ? [decision.on, addDays(decision.until, 1)]
    : [decision.on];

const unitsOf = ({ plan, register }: Snapshot): readonly Unit[] => [
  ...Object.values(plan.units),
  ...Object.values(register.units),
];

const ofUnit = ({ founded, ended, successors = [] }: Unit): readonly Day[] => [
  ...[founded, ended].flatMap((date) => (date === undefined ? [] : bounds(span(date)))),
  ...successors.map(({ from }) => from),
];

const bounds = ({ from, to }: Span): readonly Day[] => [from, to].flatMap((day) => day ?? []);
