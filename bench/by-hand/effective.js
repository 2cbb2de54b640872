/** @import { Entry } from "../../src/model/register/record.js" */

/**
 * Entries known by a day that no entry which counts corrects; a withdrawal withdrawn gives the entry back.
 * @template {Entry} E
 * @param {readonly E[]} all
 * @param {string | null} knownBy
 * @param {(entry: E) => boolean} isWithdrawal
 */
export function effective(all, knownBy, isWithdrawal) {
  const known = sorted(knownBy === null ? all : all.filter(({ recorded }) => recorded <= knownBy));
  /** @type {Map<string, E[]>} */
  const corrections = new Map();
  for (const entry of known) if (entry.corrects !== undefined) push(corrections, entry.corrects, entry);
  /** @type {Map<string, readonly E[]>} */
  const heirs = new Map();
  /** @type {(id: string) => readonly E[]} */
  const heirsOf = (id) => {
    const by = corrections.get(id);
    if (by === undefined) return [];
    const before = heirs.get(id);
    if (before !== undefined) return before;
    const found = by.flatMap((correction) => {
      const later = heirsOf(correction.id);
      return later.length === 0 ? [correction] : later.filter((entry) => !isWithdrawal(entry));
    });
    heirs.set(id, found);
    return found;
  };
  /** @type {Map<string, readonly string[]>} */
  const disputed = new Map();
  for (const id of corrections.keys()) {
    const rivals = heirsOf(id).map((heir) => heir.id);
    if (rivals.length > 1) for (const rival of rivals) disputed.set(rival, rivals);
  }
  const counting = (/** @type {string} */ id) => {
    const found = heirsOf(id).map((heir) => heir.id);
    return found.length === 0 ? [id] : found;
  };
  const entries = corrections.size === 0 ? known : known.filter(({ id }) => heirsOf(id).length === 0);
  return { entries, disputed, heirsOf: counting };
}

/**
 * @template {{ id: string }} E
 * @param {readonly E[]} entries
 */
function sorted(entries) {
  for (let index = 1; index < entries.length; index += 1)
    if ((entries[index - 1]?.id ?? "") > (entries[index]?.id ?? ""))
      return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries;
}

/**
 * @template K, V
 * @param {Map<K, V[]>} lists
 * @param {K} key
 * @param {V} value
 */
export function push(lists, key, value) {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
