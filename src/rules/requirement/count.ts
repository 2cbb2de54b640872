import { later } from "../model/date.js";
import type { Requirement } from "../model/requirement.js";
import type { Scope } from "./closure.js";
import type { Counted, Explanation } from "./explanation.js";
import type { ActSpan } from "./fact.js";
import { openCauses, tally } from "./tally.js";
import type { World } from "./world.js";

/** So many distinct subjects reached a stage. */
export function judgeCount(
  leaf: Extract<Requirement, { kind: "count" }>,
  scope: Scope,
  world: World,
): Explanation {
  const { kind, atLeast: need, ...measure } = leaf;
  const found = tally(measure, scope, world);
  const met = found.definite >= need;
  const unmet = found.possible !== null && found.possible < need;
  return {
    kind,
    verdict: met ? "met" : unmet ? "unmet" : "unknown",
    since: met ? reachedOn(found.subjects, need) : null,
    causes: met || unmet ? [] : openCauses(found),
    need,
    tally: found,
  };
}

/** The days on one of which the n-th subject got there: at the earliest if all possible ones count, at the latest if none does. */
function reachedOn(subjects: readonly Counted[], need: number): ActSpan {
  const starts = subjects.map(({ on }) => on.from ?? "").toSorted();
  const sure = subjects.filter(({ state }) => state === "definite").map(({ on }) => on.to);
  return { from: starts[need - 1] || null, to: sure.toSorted().slice(0, need).reduce(later) };
}
