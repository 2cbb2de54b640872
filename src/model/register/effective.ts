import type { Day } from "../values/date.js";
import type { Entry } from "./record.js";

/** The entries that count, and those of them that another one contradicts. */
export interface Effective<E extends Entry> {
  readonly entries: readonly E[];
  /** Entries that correct one which others correct too, with all of them: each is possible, none is sure. */
  readonly disputed: ReadonlyMap<string, readonly string[]>;
  /** The entries that count, or may, in place of one that was corrected; itself where it counts. */
  heirsOf(this: void, id: string): readonly string[];
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
  if (corrections.size === 0) return { entries: known, disputed: NONE, heirsOf: (id) => [id] };
  const heirs = heirsIn(known, corrections, isWithdrawal);
  const heirsOf = (id: string) => (heirs.get(id) ?? []).map((heir) => heir.id);
  const disputed = [...corrections.keys()].flatMap((id) => {
    const rivals = heirsOf(id);
    return rivals.length > 1 ? rivals.map((rival) => [rival, rivals] as const) : [];
  });
  return {
    entries: known.filter(({ id }) => heirsOf(id).length === 0),
    disputed: new Map(disputed),
    heirsOf: (id) => {
      const found = heirsOf(id);
      return found.length === 0 ? [id] : found;
    },
  };
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/**
 * What counts in place of each entry: none, where nothing that counts corrects it. The last corrections come first, for a
 * chain of them may be long; parsing has refused rings.
 */
function heirsIn<E extends Entry>(
  known: readonly E[],
  corrections: ReadonlyMap<string, readonly E[]>,
  isWithdrawal: (entry: E) => boolean,
): ReadonlyMap<string, readonly E[]> {
  const heirs = new Map<string, readonly E[]>();
  const open = new Map([...corrections].map(([id, by]) => [id, by.length]));
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const next = known.filter(({ id }) => !corrections.has(id));
  for (let entry = next.pop(); entry !== undefined; entry = next.pop()) {
    const { corrects } = entry;
    const left = corrects === undefined ? undefined : (open.get(corrects) ?? 0) - 1;
    if (corrects === undefined || left === undefined) continue;
    open.set(corrects, left);
    if (left > 0) continue;
    heirs.set(corrects, inPlaceOf(corrections.get(corrects) ?? [], heirs, isWithdrawal));
    const corrected = byId.get(corrects);
    if (corrected !== undefined) next.push(corrected);
  }
  return heirs;
}

const inPlaceOf = <E extends Entry>(
  corrections: readonly E[],
  heirs: ReadonlyMap<string, readonly E[]>,
  isWithdrawal: (entry: E) => boolean,
): readonly E[] =>
  corrections.flatMap((correction) => {
    const later = heirs.get(correction.id) ?? [];
    return later.length === 0 ? [correction] : later.filter((entry) => !isWithdrawal(entry));
  });

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
