import { procedureOf } from "../model/stage-ref.js";
import type { Measure } from "../model/requirement.js";
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
  const [procedureId = "", stageId = ""] = measure.stage.split(".");
  const procedure = plan.procedures[procedureId];
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
  const named = [
    ...wanted.map((id) => [id, places.titleOf(id)] as const),
    ...where.map((condition) =>
      "unit" in condition
        ? ([condition.unit, units.unit(condition.unit)?.name] as const)
        : "party" in condition
          ? ([condition.party, plan.parties[condition.party]?.name] as const)
          : (["", undefined] as const),
    ),
  ];
  return Object.fromEntries(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

/** Why a tally is not known exactly. */
export function openCauses({ subjects, closedBy: closed }: Tally): readonly Cause[] {
  const doubts = subjects.flatMap(({ causes }) => causes);
  if (closed !== null) return doubts;
  return [...doubts, { code: subjects.length === 0 ? "nothing-recorded" : "not-declared-complete" }];
}
