import { later } from "../model/date.js";
import type { Requirement } from "../model/requirement.js";
import type { Scope } from "./closure.js";
import type { Explanation, Tally } from "./explanation.js";
import { openCauses, tally } from "./tally.js";
import type { World } from "./world.js";

/** The part of a whole, in per cent, between two bounds. */
export function judgeShare(
  leaf: Extract<Requirement, { kind: "share" }>,
  scope: Scope,
  world: World,
): Explanation {
  const { kind, percent, strictly = false } = leaf;
  const whole = tally(leaf.whole, scope, world);
  const part = tally(leaf.part, scope, world);
  const bounds = share(part, whole);
  const enough = (value: number) => (strictly ? value > percent : value >= percent);
  const empty = whole.possible === 0;
  const met = enough(bounds.least ?? 0);
  const unmet = bounds.most !== null && !enough(bounds.most);
  const verdict = empty ? "not-applicable" : met ? "met" : unmet ? "unmet" : "unknown";
  const causes = empty
    ? [{ code: "nothing-to-compare" } as const]
    : [...openCauses(whole), ...openCauses(part)];
  const days = [...part.subjects, ...whole.subjects].map(({ on }) => on.to);
  return {
    kind,
    verdict,
    since: met ? { from: null, to: days.reduce(later) } : null,
    causes: met || unmet ? [] : causes,
    percent,
    strictly,
    part,
    whole,
    ...bounds,
  };
}

/**
 * Worst case: every doubtful subject is in the whole and not in the part. Best case: those of the part are in both and
 * the doubtful others in neither. What nobody has declared complete may hold any number more.
 */
function share(part: Tally, whole: Tally): { least: number | null; most: number | null } {
  const inPart = new Map(part.subjects.map(({ id, state }) => [id, state]));
  const sure = whole.subjects.filter(({ state }) => state === "definite");
  const kept = sure.filter(({ id }) => inPart.get(id) === "definite").length;
  const missing = whole.subjects.filter(({ id }) => inPart.get(id) !== "definite").length;
  const least = whole.possible === null ? 0 : percentOf(kept, missing);
  if (part.possible === null) return { least, most: whole.possible === 0 ? null : 100 };
  const gained =
    whole.possible === null ? part.possible : whole.subjects.filter(({ id }) => inPart.has(id)).length;
  const lost = sure.filter(({ id }) => !inPart.has(id)).length;
  return { least, most: percentOf(gained, lost) };
}

const percentOf = (part: number, rest: number) => (part + rest === 0 ? null : (100 * part) / (part + rest));
