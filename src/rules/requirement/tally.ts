import type { Measure } from "../model/requirement.js";
import { procedureOf, stageOf } from "../model/stage-ref.js";
import type { Text } from "../model/text.js";
import type { Cause } from "./cause.js";
import { closedBy, type Scope } from "./closure.js";
import type { Counted, Tally } from "./explanation.js";
import { reach } from "./reach.js";
import type { World } from "./world.js";

/** Count the subjects of a measure between two bounds. */
export function tally(measure: Measure, scope: Scope, world: World): Tally {
  const subjects: Counted[] = [];
  for (const course of world.coursesFor(procedureOf(measure.stage), measure.for)) {
    const counted = reach(course, measure, world);
    if (counted !== null) subjects.push(counted);
  }
  return talliedOf(measure, subjects, closedBy(measure, scope, world), world);
}

export function talliedOf(
  measure: Measure,
  subjects: readonly Counted[],
  closed: string | null,
  world: World,
): Tally {
  const { plan } = world;
  const procedure = plan.procedures[procedureOf(measure.stage)];
  const stageId = stageOf(measure.stage);
  const stage = procedure?.stages[stageId] ?? procedure?.ends[stageId];
  const unnamed = { vi: measure.stage, en: measure.stage };
  return {
    measure,
    names: namesIn(measure, world),
    stage: stage?.title ?? unnamed,
    counts: procedure?.subject ?? unnamed,
    definite: subjects.filter(({ state }) => state === "definite").length,
    possible: closed === null ? null : subjects.length,
    closedBy: closed,
    subjects,
  };
}

function namesIn({ for: wanted = [], where = [] }: Measure, { plan, places, units }: World): Tally["names"] {
  const names: Record<string, Text> = {};
  const add = (id: string, name: Text | undefined) => {
    if (name !== undefined) names[id] = name;
  };
  for (const id of wanted) add(id, places.titleOf(id));
  for (const condition of where)
    if ("unit" in condition) add(condition.unit, units.unit(condition.unit)?.name);
    else if ("party" in condition) add(condition.party, plan.parties[condition.party]?.name);
  return names;
}

/** Why a tally is not known exactly. */
export function openCauses({ subjects, closedBy: closed }: Tally): readonly Cause[] {
  const doubts = subjects.flatMap(({ causes }) => causes);
  if (closed !== null) return doubts;
  return [...doubts, { code: subjects.length === 0 ? "nothing-recorded" : "not-declared-complete" }];
}
