import { sooner, type Day } from "../../model/values/date.js";
import type { FactRecord } from "../../model/register/record.js";
import type { ActSpan } from "./act.js";
import { tellingsOf } from "./acts-of.js";
import { runOutBetween } from "./run-outs.js";
import {
  bordersIn,
  hasTerms,
  surelyAfterTerm,
  type Border,
  type Parting,
  type TryRecords,
  type Way,
} from "./tries.js";
import { actSpan, hullOf, isSurelyBefore } from "./version.js";

/** What lies in one try as a whole, with the days on one of which it was. */
export interface Telling {
  readonly records: readonly FactRecord[];
  readonly on: ActSpan;
  /** The records in whose place it came. */
  readonly replaces: readonly string[];
}

/** So many ways are looked at. */
const MOST = 64;

/**
 * How else the records of a subject may lie in tries: what is of the day of an end may have come before it or after it, an
 * end that is not proved may not have been, a term may have run out between two tellings of one stage. Null where there are too many ways.
 */
export function otherPartings(
  records: readonly FactRecord[],
  known: Parting,
  way: Way,
): readonly Parting[] | null {
  const isTermed = hasTerms(way.procedure);
  const borders = bordersIn(records, way);
  if (records.length < 2 || (borders.length === 0 && !isTermed)) return NONE;
  const tellings = tellingsIn(records, way);
  const byEnds = partedByEnds(tellings, borders);
  const all = !isTermed
    ? byEnds
    : bounded(byEnds, (tries) =>
        tries.reduce<Ways | null>(
          (ways, own) =>
            bounded(ways, (before) => bounded(partedByTerms(own, way), (rest) => [[...before, ...rest]])),
          [[]],
        ),
      );
  if (all === null) return null;
  const found = new Map<string, Parting>();
  for (const one of all.map((tries) => tries.map(recordsOf(records)))) {
    const key = keyOf(one);
    found.set(key, earliest(one, found.get(key)));
  }
  found.delete(keyOf(known));
  return [...found.values()];
}

const NONE: readonly Parting[] = [];

/** What lies in one try, and the first day on which that may have begun. */
interface TellingsOfTry {
  readonly tellings: readonly Telling[];
  readonly begun: Day | null;
}

/** Ways to part tellings into tries. */
type Ways = readonly (readonly TellingsOfTry[])[];

/** All that the ways come to, if they are not too many. */
function bounded<T>(ways: readonly T[] | null, each: (way: T) => Ways | null): Ways | null {
  const found: (readonly TellingsOfTry[])[] = [];
  for (const way of ways ?? []) {
    const next = each(way);
    if (next === null || found.length + next.length > MOST) return null;
    found.push(...next);
  }
  return ways === null ? null : found;
}

/** The records of a try, in the order in which they stand. */
const recordsOf =
  (records: readonly FactRecord[]) =>
  ({ tellings, begun }: TellingsOfTry): TryRecords => {
    const own = new Set(tellings.flatMap((telling) => telling.records));
    return { records: records.filter((record) => own.has(record)), begun };
  };

const keyOf = (parting: Parting) =>
  parting.map(({ records }) => records.map(({ id }) => id).join(" ")).join(" | ");

/** Of two that part the records alike: each try may have begun on the sooner of the days. */
const earliest = (one: Parting, other: Parting | undefined): Parting =>
  one.map(({ records, begun }, index) => {
    const also = other === undefined ? begun : (other[index]?.begun ?? null);
    return { records, begun: begun === null || also === null ? null : sooner(begun, also) };
  });

/** Each telling for itself; of those that correct the same record one alone is right, so they lie in one try. */
function tellingsIn(records: readonly FactRecord[], { procedure, grouping }: Way): readonly Telling[] {
  const groups: FactRecord[][] = [];
  for (const own of tellingsOf(records, procedure, grouping)) {
    const isRival = (other: FactRecord) =>
      own.some(({ id }) => grouping.disputed.get(id)?.includes(other.id));
    const known = groups.find((group) => group.some(isRival));
    if (known === undefined) groups.push([...own]);
    else known.push(...own);
  }
  return groups.map((own) => ({
    records: own,
    on: hullOf(own.map(actSpan)),
    replaces: own.flatMap(({ replaces }) => (replaces && grouping.heirOf(replaces)) ?? []),
  }));
}

/** By ends: on which side of each of them everything lies. */
function partedByEnds(tellings: readonly Telling[], borders: readonly Border[]): Ways | null {
  let ways: readonly (readonly (readonly boolean[])[])[] = [[]];
  for (const border of borders) {
    const columns = sidesOf(tellings, (telling) => sideOf(telling, border));
    if (columns === null) return null;
    const perhaps = border.sure ? columns : [tellings.map(() => false), ...columns];
    ways = ways.flatMap((way) =>
      perhaps
        .filter((sides) => way.every((others, index) => areInOrder(borders[index], others, border, sides)))
        .map((sides) => [...way, sides]),
    );
    if (ways.length > MOST) return null;
  }
  return ways.map((way) => {
    const tries = new Map<string, Telling[]>();
    for (const [index, telling] of tellings.entries()) {
      const key = way.map((sides) => (sides[index] === true ? 1 : 0)).join("");
      tries.set(key, [...(tries.get(key) ?? []), telling]);
    }
    const rank = (key: string) => [...key].filter((side) => side === "1").length;
    const begunOf = (key: string) =>
      borders.reduce<Day | null>(
        (day, { on }, index) =>
          key[index] === "1" && on.from !== null && (day === null || on.from > day) ? on.from : day,
        null,
      );
    return [...tries]
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([key, own]) => ({ tellings: own, begun: begunOf(key) }));
  });
}

/** Whether it came after an end; null where it may have come before it or after. */
function sideOf({ records, on }: Telling, border: Border): boolean | null {
  if (isSurelyBefore(border.on, on)) return true;
  return isSurelyBefore(on, border.on) || records.some((record) => border.records.includes(record))
    ? false
    : null;
}

/** What came after the later of two ends came after the earlier, if that was. */
function areInOrder(
  one: Border | undefined,
  sides: readonly boolean[],
  other: Border,
  others: readonly boolean[],
): boolean {
  if (one === undefined || !sides.includes(true) || !others.includes(true)) return true;
  if (isSurelyBefore(one.on, other.on)) return others.every((isAfter, index) => !isAfter || sides[index]);
  return !isSurelyBefore(other.on, one.on) || sides.every((isAfter, index) => !isAfter || others[index]);
}

/** Which may have come after a day, in every way that their own days leave. */
function sidesOf(
  tellings: readonly Telling[],
  sideIn: (telling: Telling) => boolean | null,
): readonly (readonly boolean[])[] | null {
  let found: readonly (readonly boolean[])[] = [[]];
  for (const telling of tellings) {
    const own = sideIn(telling);
    found = found.flatMap((sides) =>
      [false, true]
        .filter(
          (isAfter) =>
            (own === null || own === isAfter) &&
            sides.every((isOther, index) => {
              const other = tellings[index];
              if (other === undefined || isOther === isAfter) return true;
              return isOther ? !isNoLater(other, telling) : !isNoLater(telling, other);
            }),
        )
        .map((isAfter) => [...sides, isAfter]),
    );
    if (found.length > MOST) return null;
  }
  return found;
}

/** It was surely before the other, or the other came in its place. */
const isNoLater = (one: Telling, other: Telling): boolean =>
  isSurelyBefore(one.on, other.on) || one.records.some(({ id }) => other.replaces.includes(id));

/** By terms: each of them may have run out between two tellings of one stage. */
function partedByTerms({ tellings, begun }: TellingsOfTry, way: Way): Ways | null {
  const whole = [{ tellings, begun }];
  if (tellings.length < 2) return [whole];
  const columns = sidesOf(tellings, () => null);
  if (columns === null) return null;
  const cut = bounded(columns, (sides) => {
    const [before, after] = [false, true].map((side) => tellings.filter((_, index) => sides[index] === side));
    const over = before && after && runOutBetween(before, after, way);
    if (!over) return [];
    return bounded(partedByTerms({ tellings: after, begun: over.from }, way), (rest) => [
      [{ tellings: before, begun }, ...rest],
    ]);
  });
  if (cut === null || cut.length === 0) return cut && [whole];
  const isParted =
    surelyAfterTerm(
      tellings.flatMap(({ records }) => records),
      way,
    ).length > 0;
  return isParted ? cut : [whole, ...cut];
}
