import { changedBy, wordingsIn } from "../../model/amendment.js";
import type { Commitment } from "../../model/commitment.js";
import type { Day } from "../../model/date.js";
import { measuresOf } from "../../model/measures.js";
import type { Plan } from "../../model/plan.js";
import { isFact } from "../../model/record.js";
import type { Register } from "../../model/register.js";
import type { Measure } from "../../model/requirement.js";
import { procedureOf } from "../../model/stage-ref.js";
import { groupBy } from "../group-by.js";
import { placesOf } from "../../model/places.js";
import { visible } from "../visible.js";

/** A plan and a register cut down to what can bear on one commitment, without changing what is found of it. */
export interface Relevant {
  readonly plan: Plan;
  readonly register: Register;
  /** Whether an act can be counted by one of its requirements. */
  readonly bears: (act: Act) => boolean;
}

interface Act {
  readonly stage: string;
  readonly subject: string;
}

/** Cut a plan and a register down to each of its commitments, amendments to come included. */
export function relevantTo(
  plan: Plan,
  register: Register,
  knownBy: Day | null,
): ReadonlyMap<string, Relevant> {
  const places = placesOf(plan);
  const records = visible(register.records, knownBy).filter(isFact);
  const statements = visible(register.statements, knownBy);
  const decisions = visible(register.decisions, knownBy);
  const meant = (subject: string) =>
    (register.subjects[subject]?.for ?? []).flatMap((id) => places.within(id));
  const bearsOn = (measure: Measure) => (record: Act) =>
    procedureOf(record.stage) === procedureOf(measure.stage) &&
    (measure.for === undefined || meant(record.subject).some((place) => measure.for?.includes(place)));
  const cut = ([id, versions]: readonly [string, readonly Commitment[]]): readonly [string, Relevant] => {
    const near = versions.flatMap(measuresOf).map(bearsOn);
    const bears = (record: Act) => near.some((isNear) => isNear(record));
    const kept = { ...register, records: records.filter(bears), statements, decisions };
    return [id, { plan: only(id, plan), register: kept, bears }];
  };
  return new Map([...versionsOf(plan)].map(cut));
}

const only = (id: string, plan: Plan): Plan => ({
  ...plan,
  commitments: plan.commitments.filter((commitment) => commitment.id === id),
  amendments: plan.amendments.flatMap((amendment) => {
    const changes = amendment.changes.filter((change) => changedBy(change) === id);
    return changes.length === 0 ? [] : [{ ...amendment, changes }];
  }),
});

/** Every wording that a commitment has, or is to have, in the plan's own order. */
const versionsOf = ({ commitments, amendments }: Plan): ReadonlyMap<string, readonly Commitment[]> =>
  groupBy([...commitments, ...wordingsIn(amendments)], ({ id }) => id);
