import type { Day } from "./date.js";
import type { Entry } from "./record.js";

/** The entries that count, and those of them that another one contradicts. */
export interface Effective<E extends Entry> {
  readonly entries: readonly E[];
  /** Entries that correct one that others correct too: each is possible, none is sure. */
  readonly disputed: ReadonlySet<string>;
  /** The entry that counts in place of one that was corrected; itself where it counts. */
  heirOf(this: void, id: string): string | undefined;
}

/**
 * The entries known by a day that count: all but those which an entry that counts corrects. A withdrawal that is itself
 * withdrawn gives the entry back; a correction that is corrected in turn does not, for the last one speaks in its place.
 */
export function effective<E extends Entry>(
  entries: readonly E[],
  knownBy: Day | null,
  isWithdrawal: (entry: E) => boolean,
): Effective<E> {
  const known = knownBy === null ? entries : entries.filter(({ recorded }) => recorded <= knownBy);
  const corrections = correctionsIn(known);
  if (corrections.size === 0) return { entries: known, disputed: NONE, heirOf: (id) => id };
  const standing = new Map<string, readonly E[]>();
  /** What counts in place of an entry: none, where nothing that counts corrects it. Parsing has refused rings. */
  const heirsOf = (id: string): readonly E[] => {
    const before = standing.get(id);
    if (before !== undefined) return before;
    const heirs = (corrections.get(id) ?? []).flatMap((correction) => {
      const later = heirsOf(correction.id);
      return later.length === 0 ? [correction] : later.filter((entry) => !isWithdrawal(entry));
    });
    standing.set(id, heirs);
    return heirs;
  };
  const disputed = [...corrections.keys()].flatMap((id) => {
    const heirs = heirsOf(id);
    return heirs.length > 1 ? heirs.map((heir) => heir.id) : [];
  });
  return {
    entries: known.filter(({ id }) => heirsOf(id).length === 0),
    disputed: new Set(disputed),
    heirOf: (id) => {
      const [heir] = heirsOf(id);
      return heir === undefined ? id : heir.id;
    },
  };
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
