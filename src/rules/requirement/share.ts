import type { Count } from "../../model/requirement/count.js";
import type { Comparator } from "../../model/requirement/comparison.js";
import type { Bounds, PassedOver } from "../assessment/explanation.js";
import type { Verdict } from "../verdict.js";
import { compare } from "./compare.js";
import { isClosed } from "./closure.js";
import { countIn } from "./count.js";
import { countedOf, countThing } from "./counting/counted.js";
import { giftsOf, thingsOfBoth, type Gift } from "./gifts.js";
import type { Judging } from "./judging.js";
import { NOTHING, thingsOn, type SubjectBearing, type ThingBearing } from "./counting/subjects.js";
import type { Found } from "./tally.js";

/** A share between two bounds, with the verdict that its correlated doubts allow. */
export interface Share {
  readonly verdict: Verdict;
  /** In per cent; null where there is no whole. */
  readonly bounds: Bounds;
  /** How many of the part the whole counts too, in the worst of worlds and in the best. */
  readonly them: Bounds;
}

/** What is asked of a share. */
export interface ShareThreshold {
  readonly comparison: Comparator;
  readonly percent: number;
  readonly plus: number;
}

/**
 * A percentage of a count is of *them*: counted are those that the other count counts too. It is tested by what each thing
 * adds to 100·part − p·whole, at worst and at best, so that doubts common to both count once.
 */
export function judgeShare(part: Count, whole: Count, asked: ShareThreshold, judging: Judging): Share {
  const isPartAll = isClosed(part, judging.day, judging.closure.closed(part));
  const isWholeAll = isClosed(whole, judging.day, judging.closure.closed(whole));
  const open = { isPartAll, isWholeAll };
  const gifts = thingsOfBoth(part, whole, judging).map((thing) =>
    giftsOf(thing, { part, whole }, open, judging),
  );
  // What nobody has told may add any number, to the whole alone or to both.
  const unseen: readonly Gift[] = isWholeAll
    ? []
    : isPartAll
      ? [{ part: 0, whole: 1 }]
      : [
          { part: 0, whole: 1 },
          { part: 1, whole: 1 },
        ];
  const told = { bounds: boundsOf(gifts, unseen), them: partOf(gifts, unseen) };
  const mayHold = gifts.some((options) => options.some(({ whole: one }) => one > 0)) || unseen.length > 0;
  return { ...told, verdict: mayHold ? verdictOf(gifts, unseen, asked) : "not-applicable" };
}

/** Parts of a percentage are counted in millionths, so that its decimals stay exact. */
const PARTS = 1_000_000;

function verdictOf(
  gifts: readonly (readonly Gift[])[],
  unseen: readonly Gift[],
  { comparison, percent, plus }: ShareThreshold,
): Verdict {
  const score = ({ part, whole }: Gift) => 100 * PARTS * part - Math.round(percent * PARTS) * whole;
  const worst = sum(gifts.map((options) => Math.min(...options.map(score))));
  const best = sum(gifts.map((options) => Math.max(...options.map(score))));
  const extra = unseen.map(score);
  const value = {
    least: extra.some((one) => one < 0) ? null : worst,
    most: extra.some((one) => one > 0) ? null : best,
  };
  const need = { least: 100 * PARTS * plus, most: 100 * PARTS * plus };
  const surelyWhole = gifts.some((options) => options.every(({ whole }) => whole > 0));
  const verdict = compare(value, comparison, need);
  if (surelyWhole) return verdict;
  // Nothing may stand in the whole: then it is never met, and unmet only where every whole that is not empty says so.
  const filled = filledBounds(gifts, unseen, score, { worst, best, ...value });
  return compare(filled, comparison, need) === "unmet" ? "unmet" : "unknown";
}

/** The bounds over all worlds in which something stands in the whole. */
function filledBounds(
  gifts: readonly (readonly Gift[])[],
  unseen: readonly Gift[],
  score: (gift: Gift) => number,
  all: { readonly worst: number; readonly best: number } & Bounds,
): Bounds {
  const inside = gifts.flatMap((options) => {
    const filled = options.filter(({ whole }) => whole > 0).map(score);
    if (filled.length === 0) return [];
    const [own, ownBest] = [options.map(score), Math.max(...options.map(score))];
    return [
      {
        least: all.worst - Math.min(...own) + Math.min(...filled),
        most: all.best - ownBest + Math.max(...filled),
      },
    ];
  });
  const extra = unseen.map(score).map((one) => ({ least: all.worst + one, most: all.best + one }));
  const options = [...inside, ...extra];
  return {
    least: all.least === null ? null : Math.min(...options.map(({ least }) => least)),
    most: all.most === null ? null : Math.max(...options.map(({ most }) => most)),
  };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The share itself, at worst and at best; null where nothing stands in the whole. */
const boundsOf = (gifts: readonly (readonly Gift[])[], unseen: readonly Gift[]): Bounds => ({
  least: unseen.length > 0 ? 0 : farthest(gifts, -1),
  most: unseen.some(({ part }) => part > 0) ? 100 : farthest(gifts, 1),
});

/** The share of the world that goes farthest up (1) or down (-1): from any world one goes to a better one until there is none. */
function farthest(gifts: readonly (readonly Gift[])[], way: 1 | -1): number | null {
  let { part, whole } = worldBy(gifts, (gift) => gift.whole);
  while (whole > 0) {
    const share = { part, whole };
    const gain = (gift: Gift) => way * (gift.part * share.whole - share.part * gift.whole);
    const next = worldBy(gifts, gain);
    if (gain(next) <= 0) return (100 * part) / whole;
    ({ part, whole } = next);
  }
  return null;
}

/** Of each thing what gains most. */
function worldBy(gifts: readonly (readonly Gift[])[], gain: (gift: Gift) => number): Gift {
  const world = gifts.map((options) => options.reduce((a, b) => (gain(b) > gain(a) ? b : a)));
  return { part: sum(world.map(({ part }) => part)), whole: sum(world.map(({ whole }) => whole)) };
}

/** What the things give to the part, at least and at most. */
const partOf = (gifts: readonly (readonly Gift[])[], unseen: readonly Gift[]): Bounds => ({
  least: sum(gifts.map((options) => Math.min(...options.map(({ part }) => part)))),
  most: unseen.some(({ part }) => part > 0)
    ? null
    : sum(gifts.map((options) => Math.max(...options.map(({ part }) => part)))),
});

/** Of the part those that the whole counts too; the others are passed over, if all of the whole is on file. */
export function findThem(part: Count, whole: Found, them: Bounds, judging: Judging): Found {
  const known = new Set(whole.subjects.map(({ id }) => id));
  const passed: PassedOver[] = [];
  const bearings = thingsOn(part, judging).map((bearing): ThingBearing => {
    if (whole.most === null) return bearing;
    const apart = bearing.apart.map((subject): SubjectBearing => {
      const counted = known.has(subject.proceeding.id) ? null : countedOf(subject);
      if (counted === null) return subject;
      const { id, name, on, records } = counted;
      passed.push({ id, name, on, records, why: { code: "not-in-whole" } });
      return { ...subject, ...NOTHING };
    });
    const isInWhole = apart.some(({ proceeding: { id } }) => known.has(id));
    return { ...bearing, apart, merged: isInWhole ? bearing.merged : null };
  });
  const found = countIn(bearings.map(countThing), part, judging);
  return { ...found, ...them, passedOver: [...found.passedOver, ...passed] };
}
