import type { Day } from "../../model/date.js";
import type { Entry } from "../../model/record.js";

/** The entries that count, and those of them that another one contradicts. */
export interface Effective<E extends Entry> {
  readonly entries: readonly E[];
  /** Entries that correct one that others correct too: each is possible, none is sure. */
  readonly disputed: ReadonlySet<string>;
  /** The entry that counts in place of one that was corrected; itself where it counts. */
  heirOf(id: string): string | undefined;
}

/**
 * The entries known by a day that count: all but those which an entry that counts corrects. So a withdrawal that is itself
 * withdrawn gives the entry back.
 */
export function effective<E extends Entry>(entries: readonly E[], knownBy: Day | null): Effective<E> {
  const known = knownBy === null ? entries : entries.filter(({ recorded }) => recorded <= knownBy);
  const corrections = correctionsIn(known);
  if (corrections.size === 0) return { entries: known, disputed: NONE, heirOf: (id) => id };
  const counting = new Map<string, boolean>();
  // Parsing has refused rings, so a chain of corrections ends.
  const counts = (id: string): boolean => {
    const before = counting.get(id);
    if (before !== undefined) return before;
    const answer = !(corrections.get(id) ?? []).some((other) => counts(other.id));
    counting.set(id, answer);
    return answer;
  };
  const heirs = (id: string): readonly E[] => (corrections.get(id) ?? []).filter((other) => counts(other.id));
  const disputed = new Set(
    [...corrections.keys()].flatMap((id) => (heirs(id).length > 1 ? heirs(id).map((heir) => heir.id) : [])),
  );
  const heirOf = (id: string): string | undefined => (counts(id) ? id : heirs(id)[0]?.id);
  return { entries: known.filter(({ id }) => counts(id)), disputed, heirOf };
}

const NONE: ReadonlySet<string> = new Set();

function correctionsIn<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    if (entry.corrects === undefined) continue;
    const others = found.get(entry.corrects);
    if (others === undefined) found.set(entry.corrects, [entry]);
    else others.push(entry);
  }
  return found;
}
