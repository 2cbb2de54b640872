import type { Sum } from "../../model/requirement/sum.js";
import type { Cause } from "../assessment/cause.js";
import type { Bounds, Counted, PassedOver } from "../assessment/explanation.js";
import { groupBy } from "../group-by.js";
import { isClosed } from "./closure.js";
import { isSameValue } from "../../model/values/same-value.js";
import {
  addBounds,
  boundsHull,
  countedOf,
  doubtSameness,
  inAnyTries,
  perhapsOne,
} from "./counting/counted.js";
import type { Judging } from "./judging.js";
import type { Occurrence } from "./counting/occurrences.js";
import { onThings } from "./counting/on-things.js";
import { thingOn, type SubjectBearing, type ThingBearing } from "./counting/subjects.js";
import { declared, type Found } from "./tally.js";

/** What the acts of the stage add up to: no upper bound where an amount is not stated, or not all is on file. */
export function findSum(quantity: Sum, judging: Judging): Found {
  const things = summedThings(quantity, judging);
  const closed = judging.closure.closed(quantity);
  const isAll = isClosed(quantity, judging.day, closed);
  const total = addBounds(things.map(({ value }) => value));
  return {
    least: total.least,
    most: isAll ? total.most : null,
    subjects: things.flatMap(({ subjects }) => subjects),
    passedOver: things.flatMap(({ passed }) => passed),
    ...declared(isAll, closed),
  };
}

interface SummedThing {
  readonly value: Bounds;
  readonly subjects: readonly Counted[];
  readonly passed: readonly PassedOver[];
}

const summedThings = onThings((thing, quantity, judging) => sumThing(thingOn(thing, quantity, judging)));

/** A thing as summed: of several subjects that may be one, what both worlds give. */
function sumThing({ apart, merged }: ThingBearing): SummedThing {
  const subjects = apart.flatMap((subject) => summedOf(subject) ?? []);
  const value = addBounds(subjects.map((subject) => subject.value ?? NOTHING));
  const passed = apart.flatMap((subject) => subject.passed);
  if (merged === null) return { value, subjects, passed };
  const one = summedOf(merged);
  const asOne = one?.value ?? NOTHING;
  const both = { value: boundsHull([value, asOne]), passed };
  if (isSameValue(value, asOne)) return { ...both, subjects };
  if (subjects.length === 0 && one !== null) return { ...both, subjects: [perhapsOne(one, merged)] };
  return { ...both, subjects: doubtSameness(subjects, subjects.length > 1 ? 1 : 0, merged) };
}

const NOTHING: Bounds = { least: 0, most: 0 };

/** What a subject gives to a sum; null where none of its acts counts. */
function summedOf(subject: SubjectBearing): Counted | null {
  if (subject.otherwise.length === 0) return summedIn(subject);
  const one = inAnyTries(subject, summedIn);
  const isAlways = [subject.occurrences, ...subject.otherwise].every(({ length }) => length > 0);
  return one === null || isAlways ? one : { ...one, value: boundsHull([NOTHING, one.value ?? NOTHING]) };
}

function summedIn(subject: SubjectBearing): Counted | null {
  const counted = countedOf(subject);
  if (counted === null) return null;
  const { occurrences, doubts } = subject;
  const added = addBounds(withTwins(occurrences).map(({ value }) => value));
  const value = doubts.length === 0 ? added : { least: 0, most: added.most };
  const causes = [
    ...occurrences.flatMap((one) => [...one.causes, ...one.valueCauses]),
    ...twinCauses(subject),
    ...doubts,
  ];
  return {
    ...counted,
    records: [...new Set(occurrences.flatMap(({ records }) => records))],
    on: { from: counted.on.from, to: occurrences.map(({ on }) => on.to).reduce((a, b) => (b > a ? b : a)) },
    state: causes.length === 0 ? "definite" : "possible",
    value,
    causes,
  };
}

/** Acts that are perhaps one count once or each, as one group. */
function withTwins(occurrences: readonly Occurrence[]): readonly { readonly value: Bounds }[] {
  const single = occurrences.filter(({ twin }) => twin === null);
  return [
    ...single,
    ...twinsIn(occurrences).map((group) => ({
      value: boundsHull([
        addBounds(group.map(({ value }) => value)),
        boundsHull(group.map(({ value }) => value)),
      ]),
    })),
  ];
}

const twinsIn = (occurrences: readonly Occurrence[]) => [
  ...groupBy(
    occurrences.filter(({ twin }) => twin !== null),
    ({ twin }) => twin,
  ).values(),
];

const twinCauses = ({ proceeding: { id, name }, occurrences }: SubjectBearing): readonly Cause[] =>
  twinsIn(occurrences)
    .filter((group) => group.length > 1)
    .map((group) => ({
      code: "perhaps-the-same",
      what: "records",
      subjects: [{ id, name }],
      records: group.flatMap(({ records }) => records),
    }));
