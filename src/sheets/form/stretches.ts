import type { Quantity } from "../../model/requirement/quantity.js";
import { isBy, span, type PartialDate, type Period } from "../../model/values/date.js";
import { canonical } from "../../model/values/content-id.js";
import { groupBy } from "../../rules/group-by.js";
import type { Need } from "./need.js";

/** A stretch as people write it, a whole year as the year; none where it is all the time of the plan. */
export function daysOf(within: Quantity["within"], period: Period): PartialDate | undefined {
  if (within === undefined || typeof within === "string") return within;
  const { from = period.from, to = period.to } = within;
  if (isBy(from, period.from) && isBy(period.to, to)) return undefined;
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : from === to ? from : `${from}/${to}`;
}

/** Whether all days of one stretch lie in another. */
export function liesIn(days: PartialDate, whole: PartialDate): boolean {
  const [one, other] = [span(days), span(whole)];
  return (other.from === null || isBy(other.from, one.from)) && (other.to === null || isBy(one.to, other.to));
}

/**
 * The needs less those that are told of by their parts: no year whose quarters have rows. What the whole asks of its acts,
 * the parts then ask.
 */
export function withoutWholes(needs: readonly Need[]): readonly Need[] {
  const groups = groupBy(needs, ({ procedure, for: places, where }) => canonical([procedure, places, where]));
  const rests = new Map(
    [...groups.values()].flatMap((group) => restsOf(group).map((one) => [one.need, one])),
  );
  return needs.flatMap((need) => {
    const { count = need.count, stages = need.stages } = rests.get(need) ?? {};
    return count === 0 && need.count > 0 ? [] : [{ ...need, count, stages }];
  });
}

interface Rest {
  readonly need: Need;
  /** How many are wanted beside those of its parts. */
  readonly count: number;
  /** What is asked, that of a whole included. */
  readonly stages: Need["stages"];
}

/** What is left of the needs of one matter when each whole is told of by its parts. */
function restsOf(needs: readonly Need[]): readonly Rest[] {
  const partsOf = new Map(needs.map((need) => [need, needs.filter((other) => isPart(other, need))]));
  const countOf = (need: Need): number =>
    (partsOf.get(need) ?? []).reduce((left, part) => Math.max(0, left - countOf(part)), need.count);
  const asked = new Map(needs.map((need) => [need, new Map(need.stages)]));
  for (const [whole, parts] of partsOf)
    for (const [stage, attributes] of whole.stages) {
      const having = parts.filter(({ stages }) => stages.has(stage));
      for (const part of having.length > 0 ? having : parts.slice(0, 1)) {
        const own = asked.get(part);
        own?.set(stage, new Set([...(own.get(stage) ?? []), ...attributes]));
      }
    }
  return needs.map((need) => ({ need, count: countOf(need), stages: asked.get(need) ?? need.stages }));
}

/** Whether a need is of a part of the days of another; a figure of a whole is the one of the part in which it ends. */
function isPart({ within: part }: Need, { within: whole, isStated }: Need): boolean {
  if (part === undefined || part === whole) return false;
  if (whole === undefined) return true;
  if (!liesIn(part.days, whole.days) || liesIn(whole.days, part.days)) return false;
  return isStated !== true || span(part.days).to === span(whole.days).to;
}
