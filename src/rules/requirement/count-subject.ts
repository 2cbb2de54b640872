import { sooner, type Day } from "../model/date.js";
import type { Condition, Measure } from "../model/requirement.js";
import { stageOf } from "../model/stage-ref.js";
import type { Cause } from "./cause.js";
import { unfulfilled } from "./conditions.js";
import type { Counted } from "./explanation.js";
import { valuesOf, type ActSpan, type Course, type Fact } from "./fact.js";
import { signsOf } from "./signs.js";
import { standing } from "./standing.js";
import type { World } from "./world.js";

/** An act that counts, or may count, towards a measure. */
export interface Act {
  readonly fact: Fact;
  /** The act itself is not on file: a later stage implies it. */
  readonly implied: boolean;
  /** The days on one of which the stage was reached by it. */
  readonly on: ActSpan;
  /** Why it counts only perhaps; none where it counts for certain. */
  readonly doubts: readonly Cause[];
}

/** The acts of a subject that bear on a measure: those of the stage and, where these leave it open, later ones. */
export function actsOf(course: Course, measure: Measure, world: World): readonly Act[] {
  const signs = signsOf(course, stageOf(measure.stage));
  const read = (fact: Fact, on: ActSpan, implied: boolean): readonly Act[] => {
    const doubts = doubtsOf(fact, on, course, measure, world);
    return doubts === null ? [] : [{ fact, implied, on, doubts }];
  };
  const own = signs.own.flatMap(({ fact, on }) => read(fact, on, false));
  if (signs.told && !own.some(isSilent)) return own;
  const denial = signs.own.map(({ fact }) => denialOf(fact, course, measure, world)).find(Boolean);
  const implied = signs.later.flatMap(({ fact, on }) => read(fact, on, true));
  return [
    ...own,
    ...(denial ? implied.map((act) => ({ ...act, doubts: [...act.doubts, denial] })) : implied),
  ];
}

/** It says nothing of what is asked, and nothing else about it is doubtful. */
const isSilent = ({ doubts }: Act) =>
  doubts.length > 0 && doubts.every(({ code }) => code === "attribute-missing");

/** What an act says of itself stands before what later ones say of it, once it has its proof: until then it casts a doubt. */
function denialOf(fact: Fact, course: Course, { where }: Measure, world: World): Cause | null {
  const denies = (condition: Condition) =>
    valuesOf(fact, course.subject, condition.attribute).length > 0 &&
    unfulfilled(condition, fact, course, world) !== null;
  return where?.some(denies) ? fact.flaw : null;
}

/** Null where the act surely does not count. */
function doubtsOf(
  fact: Fact,
  on: ActSpan,
  course: Course,
  measure: Measure,
  world: World,
): readonly Cause[] | null {
  const day = outsideDays(fact, on, measure, world);
  if (day === "out") return null;
  const doubts: Cause[] = day === null ? [] : [day];
  if (fact.flaw !== null) doubts.push(fact.flaw);
  for (const condition of measure.where ?? []) {
    const failing = unfulfilled(condition, fact, course, world);
    if (failing === "out") return null;
    if (failing !== null) doubts.push(failing);
  }
  return doubts;
}

function outsideDays(fact: Fact, on: ActSpan, { within }: Measure, { asOf }: World): Cause | "out" | null {
  const first = within?.from ?? "";
  const last = sooner(within?.to ?? asOf, asOf);
  const from = on.from ?? "";
  if (on.to < first || from > last) return "out";
  if (from >= first && on.to <= last) return null;
  const records = fact.records.map(({ id }) => id);
  return fact.dayDisputed
    ? { code: "contradicted", records, attribute: null }
    : { code: "date-too-coarse", records, on };
}

/** What is doubtful about the subject itself, whatever its acts; null where it surely does not count. */
export function doubtsAbout(course: Course, measure: Measure, world: World): readonly Cause[] | null {
  const { id, subject } = course;
  const link = measure.for === undefined ? null : world.links.doubt(course, measure.for);
  if (link === "out") return null;
  const doubts: Cause[] = link === null ? [] : [link];
  if (!measure.standing) return doubts;
  const { stands, ends } = standing(course, stageOf(measure.stage), world.asOf);
  if (stands === "no") return null;
  if (stands === "maybe")
    doubts.push({ code: "standing-unknown", subject: { id, name: subject.name }, ends });
  return doubts;
}

/** The subject as counted by a measure, or null where it surely is not. */
export function reach(course: Course, measure: Measure, world: World): Counted | null {
  const acts = actsOf(course, measure, world);
  const about = acts.length === 0 ? null : doubtsAbout(course, measure, world);
  if (about === null) return null;
  const certain = acts.filter(({ doubts }) => doubts.length === 0);
  const causes = certain.length > 0 ? about : [...acts.flatMap(({ doubts }) => doubts), ...about];
  const resting = certain.length > 0 ? certain : acts;
  return {
    id: course.id,
    name: course.subject.name,
    state: causes.length === 0 ? "definite" : "possible",
    // By the first of its acts: at the earliest by any, at the latest by the first that counts.
    on: { from: soonest(acts), to: resting.map(({ on }) => on.to).reduce(sooner) },
    records: [...new Set(resting.flatMap(({ fact }) => fact.records.map((record) => record.id)))],
    ...(resting.every(({ implied }) => implied) && { implied: true }),
    causes,
  };
}

/** The first day on which one of them may have been; null where no such day is known. */
export const soonest = (acts: readonly { readonly on: ActSpan }[]): Day | null =>
  acts.map(({ on }) => on.from ?? "").reduce(sooner) || null;
