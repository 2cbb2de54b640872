import type { FactRecord } from "../../model/register/record.js";
import { groupBy } from "../group-by.js";
import type { RecordContext, Records } from "./grouping.js";
import { sharesPaper } from "./twins.js";
import { actSpan, canBeOneDay } from "./version.js";

/**
 * The acts that records of a stage that repeats tell of. They are one act where they share a paper and their days can be one
 * day, or a person said so, and so is what hangs together by way of others. Where some of these are surely two acts, what
 * may be either is joined with neither: no name decides.
 */
export function actsAmong(records: Records, grouping: RecordContext): readonly Records[] {
  if (records.length === 1) return [records];
  const isApart = (some: Records, others: Records) =>
    some.some((a) => others.some((b) => grouping.decided(a, b) === "apart"));
  const isTwo = (some: Records, others: Records) =>
    isApart(some, others) || !some.some((a) => others.some((b) => canBeOneDay(actSpan(a), actSpan(b))));
  const isLinked = (some: Records, others: Records) =>
    !isApart(some, others) && some.some((a) => others.some((b) => isOneByPaper(a, b, grouping)));
  // Decisions that contradict each other join nothing.
  const decided = joinedBy(records, (a, b) => isOneAsDecided(a, b, grouping)).flatMap(
    (own): readonly Records[] => (isApart(own, own) ? own.map((record): Records => [record]) : [own]),
  );
  return joinedBy(decided, isLinked).flatMap((chain) => {
    const byRivals = groupBy(chain, (one) => chain.map((other) => Number(isTwo(one, other))).join(""));
    return [...byRivals.values()].flatMap((alike) => joinedBy(alike, isLinked).map(flat));
  });
}

const flat = ([[first, ...others], ...more]: readonly [Records, ...Records[]]): Records => [
  first,
  ...others,
  ...more.flat(),
];

/** Those that hang together, directly or by way of others, each in the order in which it came. */
function joinedBy<T>(
  things: readonly T[],
  isJoined: (a: T, b: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  let names = things.map((_, index) => index);
  for (const [index, thing] of things.entries())
    for (const [before, other] of things.slice(0, index).entries()) {
      const [kept, lost] = [names[before], names[index]];
      if (kept === undefined || kept === lost || !isJoined(other, thing)) continue;
      names = names.map((name) => (name === lost ? kept : name));
    }
  return [...groupBy(things.entries(), ([index]) => names[index]).values()].map(([[, first], ...others]) => [
    first,
    ...others.map(([, other]) => other),
  ]);
}

/** A person said so, or both correct one record. */
function isOneAsDecided(a: FactRecord, b: FactRecord, grouping: RecordContext): boolean {
  const decided = grouping.decided(a, b);
  if (decided !== undefined) return decided === "one";
  return grouping.disputed.get(a.id)?.includes(b.id) === true;
}

const isOneByPaper = (a: FactRecord, b: FactRecord, grouping: RecordContext): boolean =>
  grouping.decided(a, b) === undefined && sharesPaper(a, b) && canBeOneDay(actSpan(a), actSpan(b));
