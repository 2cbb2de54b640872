import { wordingsIn } from "../../model/amendment.js";
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
import { planAt } from "../plan-at.js";
import { visible } from "../visible.js";

/** What can bear on one commitment; the others stay in the plan, for they tell where its subjects lie. */
export interface Relevant {
  /** Every wording that it has, or is to have. */
  readonly wordings: readonly Commitment[];
  /** Cut down to the records that one of them can count, without changing what is found. */
  readonly register: Register;
  /** Whether an act can be counted by one of them. */
  readonly bears: (act: Act) => boolean;
}

interface Act {
  readonly stage: string;
  readonly subject: string;
}

/** What can bear on each commitment of a plan, amendments to come included. */
export function relevantTo(
  plan: Plan,
  register: Register,
  knownBy: Day | null,
): ReadonlyMap<string, Relevant> {
  const versions = [plan, ...plan.amendments.map(({ on }) => planAt(plan, on))].map(placesOf);
  const records = visible(register.records, knownBy).filter(isFact);
  const statements = visible(register.statements, knownBy);
  const decisions = visible(register.decisions, knownBy);
  const meant = (subject: string) =>
    (register.subjects[subject]?.for ?? []).flatMap((id) => versions.flatMap((places) => places.within(id)));
  const bearsOn = (measure: Measure) => (record: Act) =>
    procedureOf(record.stage) === procedureOf(measure.stage) &&
    (measure.for === undefined || meant(record.subject).some((place) => measure.for?.includes(place)));
  const near = ([id, wordings]: readonly [string, readonly Commitment[]]): readonly [string, Relevant] => {
    const measured = wordings.flatMap(measuresOf).map(bearsOn);
    const bears = (record: Act) => measured.some((isNear) => isNear(record));
    const kept = { ...register, records: records.filter(bears), statements, decisions };
    return [id, { wordings, register: kept, bears }];
  };
  return new Map([...wordingsOf(plan)].map(near));
}

/** The wordings of each commitment, in the plan's own order. */
const wordingsOf = ({ commitments, amendments }: Plan): ReadonlyMap<string, readonly Commitment[]> =>
  groupBy([...commitments, ...wordingsIn(amendments)], ({ id }) => id);
