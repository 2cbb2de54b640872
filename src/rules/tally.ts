import type { Measure } from "../model/requirement.js";
import type { Cause } from "./cause.js";
import { closedBy, type Scope } from "./closure.js";
import type { Counted, Tally } from "./explanation.js";
import { reach } from "./reach.js";
import type { World } from "./world.js";

/** Count the subjects of a measure between two bounds. */
export function tally(measure: Measure, scope: Scope, world: World): Tally {
  const subjects: Counted[] = [];
  for (const course of world.coursesFor(measure.stage.slice(0, measure.stage.indexOf(".")), measure.for)) {
    const counted = reach(course, measure, world);
    if (counted !== null) subjects.push(counted);
  }
  return talliedOf(measure, subjects, closedBy(measure, scope, world), world);
}

export function talliedOf(
  measure: Measure,
  subjects: readonly Counted[],
  closed: string | null,
  { plan }: World,
): Tally {
  const [procedureId = "", stageId = ""] = measure.stage.split(".");
  const procedure = plan.procedures[procedureId];
  const stage = procedure?.stages[stageId] ?? procedure?.ends[stageId];
  const unnamed = { vi: measure.stage, en: measure.stage };
  return {
    measure,
    stage: stage?.title ?? unnamed,
    counts: procedure?.subject ?? unnamed,
    definite: subjects.filter(({ state }) => state === "definite").length,
    possible: closed === null ? null : subjects.length,
    closedBy: closed,
    subjects,
  };
}

/** Why a tally is not known exactly. */
export function openCauses({ subjects, closedBy: closed }: Tally): readonly Cause[] {
  const doubts = subjects.flatMap(({ causes }) => causes);
  if (closed !== null) return doubts;
  return [...doubts, { code: subjects.length === 0 ? "nothing-recorded" : "not-declared-complete" }];
}
