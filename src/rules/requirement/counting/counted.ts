import { later, sooner, type Day } from "../../../model/values/date.js";
import { isSameValue } from "../../../model/values/same-value.js";
import type { Cause } from "../../assessment/cause.js";
import type { Bounds, Counted, PassedOver } from "../../assessment/explanation.js";
import type { SubjectName } from "../../names.js";
import { addExact } from "../../decimal.js";
import { hullOf } from "../../snapshot/version.js";
import type { SubjectBearing, ThingBearing } from "./subjects.js";

/** The subject as counted, or null where it surely is not. */
export const countedOf = (subject: SubjectBearing): Counted | null =>
  subject.otherwise.length === 0 ? countedBy(subject) : inAnyTries(subject, countedBy);

/** What a subject comes to, in whatever tries its acts lie: sure where all ways say the same. */
export function inAnyTries(
  subject: SubjectBearing,
  countIn: (subject: SubjectBearing) => Counted | null,
): Counted | null {
  const all = bearingsOf(subject).map(countIn);
  const found = all.filter((one) => one !== null);
  const [first] = found;
  if (first === undefined) return null;
  const { implied, ...told } = first;
  const isSure = found.length === all.length && found.every((one) => isAsSure(one, first));
  const values = found.flatMap(({ value }) => value ?? []);
  return {
    ...told,
    state: isSure ? "definite" : "possible",
    on: hullOf(found.map(({ on }) => on)),
    records: [...new Set(found.flatMap(({ records }) => records))],
    ...(implied === true && found.every((one) => one.implied) && { implied }),
    ...(values.length > 0 && { value: boundsHull(values) }),
    causes: isSure ? [] : causesIn(first, found),
  };
}

/** The subject in every way in which its acts may lie in tries. */
export const bearingsOf = (subject: SubjectBearing): readonly SubjectBearing[] =>
  [subject.occurrences, ...subject.otherwise].map((occurrences) => ({
    ...subject,
    occurrences,
    otherwise: [],
  }));

const isAsSure = ({ state, value }: Counted, other: Counted) =>
  state === "definite" && isSameValue(value, other.value);

/** Why the ways differ: what is doubtful in some of them, or else in which try something lies. */
function causesIn({ id, name }: Counted, found: readonly Counted[]): readonly Cause[] {
  const causes = new Map(
    found.flatMap((one) => one.causes.map((cause) => [JSON.stringify(cause), cause] as const)),
  );
  if (causes.size > 0) return [...causes.values()];
  return [{ code: "validity-unknown", subject: { id, name }, ends: null }];
}

/** From the least to the most that any of them says; null where one of them is not bounded. */
export const boundsHull = (all: readonly Bounds[]): Bounds => ({
  least: all.some(({ least }) => least === null) ? null : Math.min(...all.map(({ least }) => least ?? 0)),
  most: all.some(({ most }) => most === null) ? null : Math.max(...all.map(({ most }) => most ?? 0)),
});

/** Bounds added up; null above where one of them is not bounded. */
export const addBounds = (all: readonly Bounds[]): Bounds => ({
  least: addExact(all.map(({ least }) => least ?? 0)),
  most: all.some(({ most }) => most === null) ? null : addExact(all.map(({ most }) => most ?? 0)),
});

function countedBy({ proceeding, occurrences, doubts }: SubjectBearing): Counted | null {
  if (occurrences.length === 0) return null;
  const certain = occurrences.filter(({ state }) => state === "definite");
  const resting = certain.length > 0 ? certain : occurrences;
  const causes =
    certain.length > 0 ? doubts : [...occurrences.flatMap((occurrence) => occurrence.causes), ...doubts];
  return {
    id: proceeding.id,
    name: proceeding.name,
    state: certain.length > 0 && doubts.length === 0 ? "definite" : "possible",
    // By the first of its acts: at the earliest by any, at the latest by the first that counts.
    on: {
      from: hullOf(occurrences.map(({ on }) => on)).from,
      to: resting.map(({ on }) => on.to).reduce(sooner),
    },
    records: [...new Set(resting.flatMap(({ records }) => records))],
    ...(resting.every(({ implied }) => implied) && { implied: true }),
    causes,
  };
}

/** Subjects as counted, how many of them surely, and how many at most. */
export interface CountedThing {
  readonly subjects: readonly Counted[];
  readonly definite: number;
  readonly possible: number;
  /** The days by which those that are sure got there, whoever is one with whom. */
  readonly reached: readonly Day[];
  readonly passed: readonly PassedOver[];
}

/** A thing as counted: of several subjects that may be one, no more are sure than in either world. */
export function countThing({ apart, merged }: ThingBearing): CountedThing {
  const subjects = apart.flatMap((subject) => countedOf(subject) ?? []);
  const sure = subjects.filter(({ state }) => state === "definite");
  const reached = sure.map(({ on }) => on.to);
  const passed = apart.flatMap((subject) => subject.passed);
  if (merged === null) return { subjects, definite: sure.length, possible: subjects.length, reached, passed };
  const one = countedOf(merged);
  const isSure = one?.state === "definite" && sure.length > 0;
  const told =
    subjects.length === 0 && one !== null
      ? [perhapsOne(one, merged)]
      : doubtSameness(subjects, isSure ? 1 : 0, merged);
  return {
    subjects: told,
    definite: isSure ? 1 : 0,
    possible: told.length,
    passed,
    reached: isSure ? [later(reached.reduce(sooner), one.on.to)] : [],
  };
}

/** Beyond those that count in either world, each is perhaps another of them: sure is who got there first. */
export function doubtSameness(
  subjects: readonly Counted[],
  sure: number,
  merged: SubjectBearing,
): readonly Counted[] {
  if (subjects.length < 2)
    return subjects.map((one) => (one.state === "definite" && sure === 0 ? perhapsOne(one, merged) : one));
  const cause = perhapsTheSame(subjects, subjects);
  const first = subjects
    .filter(({ state }) => state === "definite")
    .toSorted((a, b) => (a.on.to < b.on.to ? -1 : a.on.to > b.on.to ? 1 : 0))
    .slice(0, sure);
  return subjects.map((subject) => (first.includes(subject) ? subject : doubted(subject, [cause])));
}

/** What counts in one of the worlds alone: where all are one, or where they are several. */
export const perhapsOne = (counted: Counted, { proceeding: { members } }: SubjectBearing): Counted =>
  doubted(counted, [perhapsTheSame(members, [counted])]);

const perhapsTheSame = (subjects: readonly SubjectName[], counted: readonly Counted[]): Cause => ({
  code: "perhaps-the-same",
  what: "subjects",
  subjects: subjects.map(({ id, name }) => ({ id, name })),
  records: [...new Set(counted.flatMap(({ records }) => records))],
});

export const doubted = (subject: Counted, causes: readonly Cause[]): Counted => ({
  ...subject,
  state: "possible",
  causes: [...subject.causes, ...causes],
});
