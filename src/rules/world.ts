import type { Day } from "../model/date.js";
import type { Decision } from "../model/decision.js";
import type { Plan } from "../model/plan.js";
import type { RegisterRecord } from "../model/record.js";
import type { Register } from "../model/register.js";
import { declares, type Statement } from "../model/statement.js";
import { coursesOf, type Courses } from "./courses.js";
import type { Course } from "./fact.js";
import { groupBy } from "./group-by.js";
import { linksOf, type Links } from "./links.js";
import { placesOf, type Places } from "../model/places.js";
import { isStated } from "./proof.js";
import { unitsOf, type Units } from "./succession.js";
import type { Lawful } from "./time/lawful.js";
import { visible } from "./visible.js";

/** Everything the leaves of a requirement look up: the register settled for one day, once. */
export interface World {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: Day;
  /** What the law says of time; null where no law is at hand. */
  readonly lawful: Lawful | null;
  readonly places: Places;
  readonly units: Units;
  readonly courses: Courses;
  readonly links: Links;
  /** Completeness statements with a paper behind them. */
  readonly statements: readonly Statement[];
  /** What had been decided about a commitment by the day. */
  readonly decidedOn: (commitment: string) => readonly Decision[];
  /** The records known and not found wrong, by id. */
  readonly records: ReadonlyMap<string, RegisterRecord>;
  /** Courses of a procedure, of those subjects alone that are put forward for one of the places. */
  coursesFor(procedure: string, places: readonly string[] | undefined): readonly Course[];
}

/** Settle the register: corrections, replacements, ends, links and proof, as known on one day. */
export function settle(plan: Plan, register: Register, asOf: Day, knownBy: Day | null): World {
  const { subjects, documents } = register;
  const decisions = visible(register.decisions, knownBy).filter(({ on }) => on <= asOf);
  const places = placesOf(plan);
  const known = visible(register.records, knownBy);
  const records = new Map(known.map((record) => [record.id, record]));
  const courses = coursesOf(plan, { records: known, subjects, documents, asOf });
  const links = linksOf(subjects, places, decisions);
  const index = byPlace(courses, links);
  return {
    plan,
    register,
    asOf,
    lawful: null,
    places,
    units: unitsOf(plan, register),
    courses,
    links,
    statements: visible(register.statements, knownBy).filter(
      (statement) => declares(statement) && isStated(statement.evidence, documents),
    ),
    decidedOn: decidedIn(decisions),
    records,
    coursesFor: (procedure, wanted) => {
      if (wanted === undefined) return courses.get(procedure) ?? [];
      const found = wanted.flatMap((place) => index.get(`${procedure} ${place}`) ?? []);
      return wanted.length === 1 ? found : [...new Set(found)];
    },
  };
}

function decidedIn(decisions: readonly Decision[]): World["decidedOn"] {
  const onCommitments = decisions.filter((decision) => decision.kind !== "equivalence");
  const decided = groupBy(onCommitments, ({ commitment }) => commitment);
  return (commitment) => decided.get(commitment) ?? [];
}

function byPlace(courses: Courses, links: Links): ReadonlyMap<string, readonly Course[]> {
  const index = new Map<string, Course[]>();
  for (const [procedure, list] of courses)
    for (const course of list)
      for (const place of links.placesOf(course.id)) {
        const key = `${procedure} ${place}`;
        const here = index.get(key);
        if (here === undefined) index.set(key, [course]);
        else here.push(course);
      }
  return index;
}
