import type { Span } from "../model/date.js";
import type { Measure } from "../model/requirement.js";
import type { Cause } from "./cause.js";
import { unfulfilled } from "./conditions.js";
import type { Counted } from "./explanation.js";
import type { Course, Fact } from "./fact.js";
import { standing } from "./standing.js";
import type { World } from "./world.js";

/** An act that counts, or may count, towards a measure. */
export interface Act {
  readonly fact: Fact;
  /** The act itself is not on file: a later stage implies it. */
  readonly implied: boolean;
  /** Why it counts only perhaps; none where it counts for certain. */
  readonly doubts: readonly Cause[];
}

/** The acts of a subject that bear on a measure: those of the stage and, on the main line, of later ones. */
export function actsOf(course: Course, measure: Measure, world: World): readonly Act[] {
  const stage = measure.stage.slice(measure.stage.indexOf(".") + 1);
  const rank = Object.keys(course.procedure.stages).indexOf(stage);
  const facts =
    rank === -1
      ? course.ends.filter((fact) => fact.stage === stage)
      : course.line.filter((fact) => fact.rank >= rank);
  const acts: Act[] = [];
  for (const fact of facts) {
    const implied = fact.stage !== stage;
    const doubts = doubtsOf(fact, implied, course, measure, world);
    if (doubts !== null) acts.push({ fact, implied, doubts });
  }
  return acts;
}

/** Null where the act surely does not count. */
function doubtsOf(
  fact: Fact,
  implied: boolean,
  course: Course,
  measure: Measure,
  world: World,
): readonly Cause[] | null {
  const day = outsideDays(fact, implied, measure, world);
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

function outsideDays(
  fact: Fact,
  implied: boolean,
  { within }: Measure,
  { asOf }: World,
): Cause | "out" | null {
  const { from, to } = implied ? { from: null, to: fact.on.to } : fact.on;
  const first = within?.from;
  const last = within?.to !== undefined && within.to < asOf ? within.to : asOf;
  if ((first !== undefined && to < first) || (from !== null && from > last)) return "out";
  if (to <= last && (first === undefined || (from !== null && from >= first))) return null;
  const records = fact.records.map(({ id }) => id);
  return fact.dayDisputed
    ? { code: "contradicted", records, attribute: null }
    : { code: "date-too-coarse", records, on: { from, to } };
}

/** The subject as counted by a measure, or null where it surely is not. */
export function reach(course: Course, measure: Measure, world: World): Counted | null {
  const { id, subject } = course;
  const acts = actsOf(course, measure, world);
  if (acts.length === 0) return null;
  const link = measure.for === undefined ? null : world.links.doubt(id, measure.for);
  if (link === "out") return null;
  const stands = measure.standing
    ? standing(course, measure.stage.slice(measure.stage.indexOf(".") + 1), world.asOf)
    : null;
  if (stands?.stands === "no") return null;
  const certain = acts.filter(({ doubts }) => doubts.length === 0);
  const causes: Cause[] = certain.length > 0 ? [] : acts.flatMap(({ doubts }) => doubts);
  if (link !== null) causes.push(link);
  if (stands?.stands === "maybe")
    causes.push({ code: "standing-unknown", subject: { id, name: subject.name }, ends: stands.ends });
  const resting = certain.length > 0 ? certain : acts;
  return {
    id,
    name: subject.name,
    state: causes.length === 0 ? "definite" : "possible",
    on: when(resting),
    records: [...new Set(resting.flatMap(({ fact }) => fact.records.map((record) => record.id)))],
    ...(resting.every(({ implied }) => implied) && { implied: true }),
    causes,
  };
}

/** The stage was reached by the first of the acts: the earliest start of those on file, the earliest end of all. */
function when(acts: readonly Act[]): Span {
  let from: string | null | undefined;
  let to: string | null = null;
  for (const { fact, implied } of acts) {
    const start = implied ? null : fact.on.from;
    if (!implied && (from === undefined || start === null || (from !== null && start < from))) from = start;
    if (to === null || fact.on.to < to) to = fact.on.to;
  }
  return { from: from ?? null, to };
}
