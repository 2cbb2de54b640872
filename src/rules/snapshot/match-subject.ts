import type { Decision } from "../model/decision.js";
import type { Subject } from "../model/subject.js";
import { fold } from "../model/text.js";
import type { Cause } from "./cause.js";
import type { Course } from "./fact.js";
import { groupBy } from "./group-by.js";
import { latest } from "./latest.js";
import type { SubjectName } from "./names.js";
import type { Places } from "../model/places.js";

/** Which subjects are put forward for which places, and how sure that is. */
export interface Links {
  /** The places of a subject, with all that these lie in. */
  placesOf(subject: string): readonly string[];
  /**
   * Whether the subject is what the plan means there: sure (null), out, or open, with the cause. It is open where the
   * plan gives a name and the subject bears another, until a person decides.
   */
  doubt(course: Pick<Course, "id" | "subject">, places: readonly string[]): Cause | "out" | null;
}

export function linksOf(
  subjects: Readonly<Record<string, Subject>>,
  places: Places,
  decisions: readonly Decision[],
): Links {
  const decided = equivalencesIn(decisions);
  return {
    placesOf: (id) => {
      const own = subjects[id]?.for ?? [];
      return own.length === 1 && own[0] !== undefined
        ? places.within(own[0])
        : [...new Set(own.flatMap((place) => places.within(place)))];
    },
    doubt: ({ id, subject }, wanted) => {
      const near = (subject.for ?? []).filter((place) =>
        places.within(place).some((outer) => wanted.includes(outer)),
      );
      const doubts = near.map((place) => doubtAt(place, { id, name: subject.name }, places, decided));
      if (doubts.includes(null)) return null;
      return doubts.find((doubt) => doubt !== "out") ?? "out";
    },
  };
}

/** Whether the subject is what the plan means at one of its places. */
function doubtAt(
  place: string,
  subject: SubjectName,
  places: Places,
  decided: ReturnType<typeof equivalencesIn>,
): Cause | "out" | null {
  const planned = places.namesOf(place);
  if (planned.length === 0) return null;
  const decision = places
    .within(place)
    .map((outer) => decided.get(`${subject.id} ${outer}`))
    .find(Boolean);
  if (decision !== undefined) return decision.same ? null : "out";
  if (planned.some((name) => isSame(name, subject.name))) return null;
  return { code: "awaiting-decision", subject, planned };
}

/** What was last decided of a subject at a place, by `subject place`. */
function equivalencesIn(decisions: readonly Decision[]) {
  const made = decisions.filter((decision) => decision.kind === "equivalence");
  const groups = groupBy(made, (decision) => `${decision.subject} ${decision.for}`);
  return new Map([...groups].map(([key, group]) => [key, latest(group)]));
}

const isSame = (name: string, other: string) => name === other || fold(name) === fold(other);
