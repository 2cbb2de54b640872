import type { Count } from "../../model/requirement/count.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { Comparison } from "../../model/requirement/comparison.js";
import type { Bounds, Counted, PassedOver } from "../explanation.js";
import type { Thing } from "../snapshot/things.js";
import type { Verdict } from "../verdict.js";
import { compare } from "./compare.js";
import { isClosed } from "./closure.js";
import { countedOf } from "./counted.js";
import type { Judging } from "./judging.js";
import { thingOn, type SubjectBearing, type ThingBearing } from "./subjects.js";
import type { Found } from "./tally.js";

/** How many more a thing gives to the part, and to the whole, in one world. */
interface Gift {
  readonly part: number;
  readonly whole: number;
}

/** A share between two bounds, with the verdict that its correlated doubts allow. */
export interface Share {
  readonly verdict: Verdict;
  /** In per cent; null where there is no whole. */
  readonly bounds: Bounds;
  /** The things of which it matters whether they are one or several. */
  readonly doubled: readonly Thing[];
}

/** What is asked of a share. */
export interface Asked {
  readonly comparison: Comparison;
  readonly percent: number;
  readonly plus: number;
}

/**
 * A percentage of a count is of *them*: counted are those that the other count counts too. It is tested by what each thing
 * adds to 100·part − p·whole, at worst and at best, so that doubts common to both count once.
 */
export function judgeShare(part: Count, whole: Count, asked: Asked, judging: Judging): Share {
  const isPartAll = isClosed(part, judging.day, judging.closure.closed(part));
  const isWholeAll = isClosed(whole, judging.day, judging.closure.closed(whole));
  const open = { isPartAll, isWholeAll };
  const things = thingsOfBoth(part, whole, judging);
  const gifts = things.map((thing) => giftsOf(thing, part, whole, open, judging));
  const doubled = things.filter(({ merged }, index) => merged !== null && (gifts[index]?.length ?? 0) > 1);
  // What nobody has told of: any number more, in the whole alone or in both.
  const unseen: readonly Gift[] = isWholeAll
    ? []
    : isPartAll
      ? [{ part: 0, whole: 1 }]
      : [
          { part: 0, whole: 1 },
          { part: 1, whole: 1 },
        ];
  const bounds = boundsOf(gifts, unseen);
  const mayHold = gifts.some((options) => options.some(({ whole: one }) => one > 0)) || unseen.length > 0;
  if (!mayHold) return { verdict: "not-applicable", bounds, doubled };
  return { verdict: verdictOf(gifts, unseen, asked), bounds, doubled };
}

/** Parts of a percentage are counted in millionths, so that its decimals stay exact. */
const PARTS = 1_000_000;

function verdictOf(
  gifts: readonly (readonly Gift[])[],
  unseen: readonly Gift[],
  { comparison, percent, plus }: Asked,
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

/** The share itself, at worst and at best. */
function boundsOf(gifts: readonly (readonly Gift[])[], unseen: readonly Gift[]): Bounds {
  const low = gifts.map((options) =>
    pick(options, ({ part, whole }) => (whole > part ? 2 : whole === 0 ? 1 : 0)),
  );
  const high = gifts.map((options) =>
    pick(options, ({ part, whole }) => (part > 0 && part === whole ? 2 : whole === 0 ? 1 : 0)),
  );
  const mayGrow = unseen.some(({ part }) => part > 0);
  return {
    least: unseen.length > 0 ? 0 : percentIn(low),
    most: mayGrow ? 100 : percentIn(high),
  };
}

const pick = (options: readonly Gift[], rank: (gift: Gift) => number): Gift =>
  options.reduce((a, b) => (rank(b) > rank(a) ? b : a));

function percentIn(gifts: readonly Gift[]): number | null {
  const [part, whole] = [sum(gifts.map((gift) => gift.part)), sum(gifts.map((gift) => gift.whole))];
  return whole === 0 ? null : (100 * part) / whole;
}

/** Things of either procedure; those of both are looked at once. */
function thingsOfBoth(part: Count, whole: Count, { snapshot }: Judging): readonly Thing[] {
  const [one, other] = [procedureOf(part.stage), procedureOf(whole.stage)];
  const things = new Map(snapshot.thingsFor(other, whole.for).map((thing) => [thing.id, thing]));
  const known = new Set([...things.values()].flatMap(idsOf));
  for (const thing of snapshot.thingsFor(one, part.for))
    if (!idsOf(thing).some((id) => known.has(id))) things.set(thing.id, thing);
  return [...things.values()];
}

const idsOf = ({ apart }: Thing): readonly string[] =>
  apart.flatMap(({ members }) => members.map(({ id }) => id));

/** What a thing may give in the worlds that are open. */
function giftsOf(
  thing: Thing,
  part: Count,
  whole: Count,
  open: { readonly isPartAll: boolean; readonly isWholeAll: boolean },
  judging: Judging,
): readonly Gift[] {
  const inPart = bearingOn(thing, part, judging);
  const inWhole = bearingOn(thing, whole, judging);
  const isOnePlace = part.for === whole.for || JSON.stringify(part.for) === JSON.stringify(whole.for);
  const of = (a: SubjectBearing | undefined, b: SubjectBearing | undefined) =>
    optionsOf(a, b, { ...open, isOnePlace });
  const apart = thing.apart
    .map((_, index) => of(inPart.apart[index], inWhole.apart[index]))
    .reduce<readonly Gift[]>(
      (sums, options) =>
        distinct(
          sums.flatMap((a) => options.map((b) => ({ part: a.part + b.part, whole: a.whole + b.whole }))),
        ),
      [{ part: 0, whole: 0 }],
    );
  const merged = thing.merged === null ? [] : of(inPart.merged ?? undefined, inWhole.merged ?? undefined);
  return distinct([...apart, ...merged]);
}

const distinct = (gifts: readonly Gift[]): readonly Gift[] => [
  ...new Map(gifts.map((gift) => [`${gift.part} ${gift.whole}`, gift])).values(),
];

/** The same subjects held against a quantity; where that is of another procedure, looked up there. */
function bearingOn(thing: Thing, quantity: Count, judging: Judging): Pick<ThingBearing, "apart" | "merged"> {
  const procedure = procedureOf(quantity.stage);
  if (thing.apart.every(({ procedureId }) => procedureId === procedure))
    return thingOn(thing, quantity, judging);
  const ids = new Set(idsOf(thing));
  const other = judging.snapshot
    .thingsFor(procedure, quantity.for)
    .find((one) => idsOf(one).some((id) => ids.has(id)));
  return other === undefined ? { apart: [], merged: null } : thingOn(other, quantity, judging);
}

type State = "yes" | "no" | "maybe";

/** One subject: outside, in the whole alone, in both; doubts about what it is put forward for are common to both. */
function optionsOf(
  part: SubjectBearing | undefined,
  whole: SubjectBearing | undefined,
  {
    isPartAll,
    isWholeAll,
    isOnePlace,
  }: { readonly isPartAll: boolean; readonly isWholeAll: boolean; readonly isOnePlace: boolean },
): readonly Gift[] {
  const common = isOnePlace && (whole?.doubts.length ?? 0) > 0;
  const stateOf = (bearing: SubjectBearing | undefined, isAll: boolean): State => {
    if (bearing === undefined) return isAll ? "no" : "maybe";
    const counted = countedOf(common ? { ...bearing, doubts: [] } : bearing);
    if (counted !== null) return counted.state === "definite" ? "yes" : "maybe";
    return bearing.silent && !isAll ? "maybe" : "no";
  };
  const inWhole = stateOf(whole, isWholeAll);
  const inPart = stateOf(part, isPartAll);
  const options: Gift[] = [];
  if (inWhole !== "yes" || common) options.push({ part: 0, whole: 0 });
  if (inWhole !== "no" && inPart !== "yes") options.push({ part: 0, whole: 1 });
  if (inWhole !== "no" && inPart !== "no") options.push({ part: 1, whole: 1 });
  return options;
}

/** Of the part those that the whole counts too; the others are passed over, if all of the whole is on file. */
export function ofThem(part: Found, whole: Found): Found {
  const states = new Map(whole.subjects.map(({ id, state }) => [id, state]));
  const isOutside = ({ id }: Counted) => whole.most !== null && !states.has(id);
  const inside = part.subjects.filter((subject) => !isOutside(subject));
  const sure = inside.filter(({ id, state }) => state === "definite" && states.get(id) === "definite");
  const passed = part.subjects.filter(isOutside).map(({ id, name, on, records }): PassedOver => ({
    id,
    name,
    on,
    records,
    why: { code: "not-in-whole" },
  }));
  return {
    ...part,
    least: Math.min(part.least ?? 0, sure.length),
    most: part.most === null ? null : Math.max(0, part.most - passed.length),
    subjects: inside,
    passedOver: [...part.passedOver, ...passed],
  };
}
