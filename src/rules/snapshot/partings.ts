import { sooner, type Day } from "../../model/values/date.js";
import type { FactRecord } from "../../model/register/record.js";
import { isToldTwice, runOutBetween } from "./run-outs.js";
import {
  hasTerms,
  surelyAfterTerm,
  type Parting,
  type TryContext,
  type TryEnd,
  type TryRecords,
} from "./tries.js";
import { MOST_WAYS, sidesOf, tryPartsIn, type TryPart } from "./try-parts.js";
import { actSpan, canBeOneDay, isSurelyBefore } from "./version.js";

/**
 * How else the records of a subject may lie in tries: what is of the day of an end may have come before it or after it, an
 * end that is not proved may not have been, a term may have run out between two tellings of one stage. Null where there are
 * too many ways.
 */
export function otherPartings(
  records: readonly FactRecord[],
  ends: readonly TryEnd[],
  known: Parting,
  way: TryContext,
): readonly Parting[] | null {
  const isTermed = hasTerms(way.procedure) && isToldTwice(records, way);
  if (!isTermed && !ends.some((end) => isOpen(end, records))) return NONE;
  const parts = tryPartsIn(records, way);
  const byEnds = partedByEnds(parts, ends);
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

/** It may not have been, or something may have come before it or after it. */
const isOpen = ({ sure, on, records: own }: TryEnd, records: readonly FactRecord[]): boolean =>
  !sure || records.some((record) => !own.includes(record) && canBeOneDay(actSpan(record), on));

/** What lies in one try, and the first day on which that may have begun. */
interface PartsOfTry {
  readonly parts: readonly TryPart[];
  readonly begun: Day | null;
}

/** Ways in which parts may lie in tries. */
type Ways = readonly (readonly PartsOfTry[])[];

/** All that the ways come to, if they are not too many. */
function bounded<T>(ways: readonly T[] | null, each: (way: T) => Ways | null): Ways | null {
  const found: (readonly PartsOfTry[])[] = [];
  for (const way of ways ?? []) {
    const next = each(way);
    if (next === null || found.length + next.length > MOST_WAYS) return null;
    found.push(...next);
  }
  return ways === null ? null : found;
}

/** The records of a try, in the order in which they stand. */
const recordsOf =
  (records: readonly FactRecord[]) =>
  ({ parts, begun }: PartsOfTry): TryRecords => {
    const own = new Set(parts.flatMap((part) => part.records));
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

/** By ends: on which side of each of them everything lies. */
function partedByEnds(parts: readonly TryPart[], ends: readonly TryEnd[]): Ways | null {
  let ways: readonly (readonly (readonly boolean[])[])[] = [[]];
  for (const end of ends) {
    const columns = sidesOf(parts, (part) => sideOf(part, end));
    if (columns === null) return null;
    const perhaps = end.sure ? columns : [parts.map(() => false), ...columns];
    ways = ways.flatMap((way) =>
      perhaps
        .filter((sides) => way.every((others, index) => areInOrder(ends[index], others, end, sides)))
        .map((sides) => [...way, sides]),
    );
    if (ways.length > MOST_WAYS) return null;
  }
  return ways.map((way) => {
    const tries = new Map<string, TryPart[]>();
    for (const [index, part] of parts.entries()) {
      const key = way.map((sides) => (sides[index] === true ? 1 : 0)).join("");
      tries.set(key, [...(tries.get(key) ?? []), part]);
    }
    const rank = (key: string) => key.replaceAll("0", "").length;
    const begunOf = (key: string) =>
      ends.reduce<Day | null>(
        (day, { on }, index) =>
          key[index] === "1" && on.from !== null && (day === null || on.from > day) ? on.from : day,
        null,
      );
    return [...tries]
      .toSorted(([a], [b]) => rank(a) - rank(b))
      .map(([key, own]) => ({ parts: own, begun: begunOf(key) }));
  });
}

/** Whether it came after an end; null where it may have come before it or after. */
function sideOf({ records, on }: TryPart, end: TryEnd): boolean | null {
  if (isSurelyBefore(end.on, on)) return true;
  return isSurelyBefore(on, end.on) || records.some((record) => end.records.includes(record)) ? false : null;
}

/** What came after the later of two ends came after the earlier, if that was. */
function areInOrder(
  one: TryEnd | undefined,
  sides: readonly boolean[],
  other: TryEnd,
  others: readonly boolean[],
): boolean {
  if (one === undefined || !sides.includes(true) || !others.includes(true)) return true;
  if (isSurelyBefore(one.on, other.on)) return others.every((isAfter, index) => !isAfter || sides[index]);
  return !isSurelyBefore(other.on, one.on) || sides.every((isAfter, index) => !isAfter || others[index]);
}

/** By terms: each of them may have run out between two tellings of one stage. */
function partedByTerms({ parts, begun }: PartsOfTry, way: TryContext): Ways | null {
  const whole = [{ parts, begun }];
  const records = parts.flatMap((part) => part.records);
  if (!isToldTwice(records, way)) return [whole];
  const surely = surelyAfterTerm(records, way);
  const isAfter = (part: TryPart) => part.records.some((record) => surely.includes(record));
  const columns = sidesOf(parts, (part) => isAfter(part) || null);
  if (columns === null) return null;
  const cut = bounded(columns, (sides) => {
    const [before, after] = [false, true].map((side) => parts.filter((_, index) => sides[index] === side));
    const over = before && after && runOutBetween(before, after, way);
    if (!over) return [];
    return bounded(partedByTerms({ parts: after, begun: over.from }, way), (rest) => [
      [{ parts: before, begun }, ...rest],
    ]);
  });
  if (cut === null || cut.length === 0) return cut && [whole];
  return surely.length > 0 ? cut : [whole, ...cut];
}
