import { sooner, type Day } from "../../model/values/date.js";
import type { Cause } from "../cause.js";
import type { Counted } from "../explanation.js";
import type { Occurrence } from "./occurrences.js";
import type { SubjectBearing, ThingBearing } from "./subjects.js";

/** The subject as counted, or null where it surely is not. */
export function countedOf({ proceeding, occurrences, doubts }: SubjectBearing): Counted | null {
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
    on: { from: soonest(occurrences), to: resting.map(({ on }) => on.to).reduce(sooner) },
    records: [...new Set(resting.flatMap(({ records }) => records))],
    ...(resting.every(({ implied }) => implied) && { implied: true }),
    causes,
  };
}

/** The first day on which one of them may have been; null where no such day is known. */
const soonest = (occurrences: readonly Occurrence[]): Day | null => {
  const days = occurrences.map(({ on }) => on.from);
  return days.reduce((a, b) => (a === null || b === null ? null : sooner(a, b)), days[0] ?? null);
};

/** Subjects as counted, how many of them surely, and how many at most. */
export interface CountedThing {
  readonly subjects: readonly Counted[];
  readonly definite: number;
  readonly possible: number;
}

/** A thing as counted: of several subjects that may be one, no more are sure than in either world. */
export function countThing({ apart, merged }: ThingBearing): CountedThing {
  const subjects = apart.flatMap((subject) => countedOf(subject) ?? []);
  const definite = subjects.filter(({ state }) => state === "definite").length;
  if (merged === null) return { subjects, definite, possible: subjects.length };
  const one = countedOf(merged);
  const ones = { definite: one?.state === "definite" ? 1 : 0, possible: one === null ? 0 : 1 };
  const least = Math.min(definite, ones.definite);
  return {
    subjects: doubtSameness(subjects, least),
    definite: least,
    possible: Math.max(subjects.length, ones.possible),
  };
}

/** Beyond those that count in either world, each is perhaps another of them. */
export function doubtSameness(subjects: readonly Counted[], sure: number): readonly Counted[] {
  if (subjects.length < 2) return subjects;
  const cause: Cause = {
    code: "perhaps-the-same",
    what: "subjects",
    subjects: subjects.map(({ id, name }) => ({ id, name })),
    records: [...new Set(subjects.flatMap(({ records }) => records))],
  };
  let left = sure;
  return subjects.map((subject) => {
    if (subject.state === "definite" && left > 0) {
      left -= 1;
      return subject;
    }
    return { ...subject, state: "possible", causes: [...subject.causes, cause] };
  });
}
