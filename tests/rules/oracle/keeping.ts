import { addDays } from "../../../src/model/values/date.js";
import { answer, type Answer, type Asked } from "./answer.js";
import { isOfTry, termOf } from "./valid.js";
import type { World } from "./world.js";

/** How the promise stands in a world at the end of a day, with what lets it go as known on the day of the review. */
export function standing(asked: Asked, day: string, asOf: string): Answer {
  const { promised, world } = asked;
  const { due, commitment } = promised;
  if (isReleased(world, due, asOf)) return "not-applicable";
  // Whether it applies is settled with the due day.
  const settled = day < due ? day : due;
  const applies = commitment.when === undefined ? "met" : answer(commitment.when, asked, settled);
  if (applies === "unmet" || applies === "not-applicable") return "not-applicable";
  const own = answer(commitment.readings[0].requirement, asked, day);
  // What has nothing to compare with does not apply, whatever is open about its condition.
  return applies === "open" && own !== "not-applicable" ? "open" : own;
}

/** A waiver frees a running promise up to its last day, and for good where that is not before the due day. */
const isReleased = ({ releases }: World, due: string, asOf: string): boolean =>
  releases.some(
    ({ on, until }) => on <= asOf && (until === null || until >= due || (asOf < due && asOf <= until)),
  );

/**
 * How the promise was kept by the day of the review: at the due day or, where it was not met then, on a day since. What was
 * decided after `decidedBy` lets nothing go.
 */
export function kept(asked: Asked, asOf: string, decidedBy = asOf): Answer {
  const { due } = asked.promised;
  if (asOf <= due) return standing(asked, asOf, decidedBy);
  const atDue = standing(asked, due, decidedBy);
  if (atDue === "met" || atDue === "not-applicable") return atDue;
  const since = daysSince(asked, asOf).map((day) => standing(asked, day, decidedBy));
  if (since.includes("met")) return "met";
  return atDue === "open" || since.includes("open") ? "open" : "unmet";
}

/** The days after the due day on which something may be otherwise than on the day before. */
function daysSince({ promised, world }: Asked, asOf: string): readonly string[] {
  return [...turns({ promised, world })].filter((day) => day > promised.due && day <= asOf).toSorted();
}

/** All days of a world on which anything changes. */
function turns({ promised, world }: Pick<Asked, "promised" | "world">): ReadonlySet<string> {
  const days = new Set<string>();
  for (const act of world.acts) {
    days.add(act.day).add(act.lastDay);
    if (act.until !== null) days.add(act.until);
    const procedure = promised.plan.procedures[act.procedure];
    if (procedure?.stages[act.stage]?.stands === undefined) continue;
    const own = world.acts.filter((other) => isOfTry(other, act));
    // Every renewal may be the last.
    for (const day of [act.day, ...own.map((other) => other.day)])
      days.add(addDays(termOf(act.stage, own, procedure, day) ?? act.day, 1));
  }
  for (const { day } of world.ends) days.add(day);
  for (const { on } of world.words) days.add(on);
  return days;
}
