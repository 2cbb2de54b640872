import type { FactRecord } from "../../model/register/record.js";
import type { ActSpan } from "./act.js";
import { tellingsOf } from "./acts-of.js";
import type { TryContext } from "./tries.js";
import { actSpan, hullOf, isSurelyBefore } from "./version.js";

/** What lies in one try as a whole, with the days on one of which it was. */
export interface TryPart {
  readonly records: readonly FactRecord[];
  readonly on: ActSpan;
  /** The records in whose place it came. */
  readonly replaces: readonly string[];
}

/** Each telling for itself; of those that correct the same record one alone is right, so they lie in one try. */
export function tryPartsIn(
  records: readonly FactRecord[],
  { procedure, grouping }: TryContext,
): readonly TryPart[] {
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
    replaces: own.flatMap((record) => grouping.replaced.get(record.id) ?? []),
  }));
}

/** So many ways are looked at. */
export const MOST_WAYS = 64;

/** Which may have come after a day, in every way that their own days leave. */
export function sidesOf(
  parts: readonly TryPart[],
  sideIn: (part: TryPart) => boolean | null,
): readonly (readonly boolean[])[] | null {
  let found: readonly (readonly boolean[])[] = [[]];
  for (const part of parts) {
    const own = sideIn(part);
    found = found.flatMap((sides) =>
      [false, true]
        .filter(
          (isAfter) =>
            (own === null || own === isAfter) &&
            sides.every((isOther, index) => {
              const other = parts[index];
              if (other === undefined || isOther === isAfter) return true;
              return isOther ? !isNoLater(other, part) : !isNoLater(part, other);
            }),
        )
        .map((isAfter) => [...sides, isAfter]),
    );
    if (found.length > MOST_WAYS) return null;
  }
  return found;
}

/** It was surely before the other, or the other came in its place. */
const isNoLater = (one: TryPart, other: TryPart): boolean =>
  isSurelyBefore(one.on, other.on) || one.records.some(({ id }) => other.replaces.includes(id));
