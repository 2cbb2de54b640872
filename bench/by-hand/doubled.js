/**
 * @import { Sameness } from "../../src/model/register/decision.js"
 * @import { Subject } from "../../src/model/register/subject.js"
 * @import { IsSame } from "./acts.js"
 * @import { Documents } from "./proof.js"
 * @import { BySubject, Told } from "./told.js"
 */
import { chains } from "./chains.js";
import { push } from "./effective.js";
import { alikeOf, keyOf, paperKey } from "./names.js";

/** @typedef {{ isSame: IsSame, joined: readonly { pair: readonly [string, string], same: boolean | null }[] }} Decided */
/** @typedef {Readonly<Record<string, Subject>>} Subjects */

/**
 * What persons have decided of pairs; the last day's word counts, and null where those of one day contradict each other.
 * @param {readonly Sameness[]} decisions
 * @param {Sameness["what"]} what
 * @returns {Decided}
 */
export function decidedOf(decisions, what) {
  /** @type {Map<string, { pair: readonly [string, string], same: boolean | null, on: string }>} */
  const pairs = new Map();
  for (const { what: about, ids, same, on } of decisions)
    if (about === what)
      for (const a of ids)
        for (const b of ids) {
          const key = `${a} ${b}`;
          const before = pairs.get(key);
          if (a >= b || (before !== undefined && before.on > on)) continue;
          const isBoth = before !== undefined && before.on === on && before.same !== same;
          pairs.set(key, { pair: [a, b], same: isBoth ? null : same, on });
        }
  const joined = [...pairs.values()].filter(({ same }) => same !== false);
  if (pairs.size === 0) return { isSame: () => undefined, joined };
  return { isSame: (a, b) => pairs.get(a < b ? `${a} ${b}` : `${b} ${a}`)?.same, joined };
}

/**
 * Subjects of one name.
 * @param {Subjects} subjects
 */
export function namesakesIn(subjects) {
  /** @type {Map<string, string[]>} */
  const names = new Map();
  for (const id in subjects) {
    const subject = subjects[id];
    if (subject !== undefined) push(names, keyOf(subject), id);
  }
  return [...names.values()].filter(({ length }) => length > 1);
}

/**
 * The groups of subjects that are, or may be, one thing: of each, those that surely are one stand together.
 * @param {BySubject} own
 * @param {readonly (readonly string[])[]} namesakes
 * @param {Subjects} subjects
 * @param {Documents} documents
 * @param {Decided} decided
 * @returns {readonly (readonly (readonly string[])[])[]}
 */
export function doubledIn(own, namesakes, subjects, documents, { isSame, joined }) {
  /** @type {ReturnType<typeof chains<string>>} */
  const groups = chains();
  /** @type {ReturnType<typeof chains<string>>} */
  const merged = chains();
  const buckets = [
    ...namesakes.filter((bucket) => bucket.some((id) => own.has(id))),
    ...bucketsIn(own, subjects, documents),
  ];
  for (const bucket of buckets)
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) if (isSame(a, b) !== false) groups.join(a, b);
  for (const { pair, same } of joined) {
    const [a, b] = pair;
    if (!own.has(a) && !own.has(b)) continue;
    groups.join(a, b);
    if (same === true) merged.join(a, b);
  }
  return groups.all().map((group) =>
    merged
      .among(group)
      .map((ids) => ids.toSorted())
      .toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  );
}

/**
 * Subjects with one certificate, or with acts that look alike.
 * @param {BySubject} own
 * @param {Subjects} subjects
 * @param {Documents} documents
 * @returns {readonly (readonly string[])[]}
 */
function bucketsIn(own, subjects, documents) {
  /** @type {Map<string, Set<string>>} */
  const buckets = new Map();
  const put = (/** @type {string} */ key, /** @type {string} */ id) => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, new Set([id]));
    else bucket.add(id);
  };
  for (const [id, records] of own) {
    const subject = subjects[id];
    if (subject === undefined) continue;
    for (const told of records) {
      if (told.row.rank >= 0 && told.row.rules.certificate === true)
        for (const key of certificatesOf(told, documents)) put(key, id);
      const look = lookOf(told, subject);
      if (look !== null) put(look, id);
    }
  }
  /** @type {(readonly string[])[]} */
  const found = [];
  for (const [key, ids] of buckets) {
    if (ids.size < 2) continue;
    if (!key.startsWith("[")) found.push([...ids]);
    else found.push(...alikeIn([...ids], subjects));
  }
  return found;
}

/**
 * @param {readonly string[]} ids
 * @param {Subjects} subjects
 */
function alikeIn(ids, subjects) {
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const id of ids) {
    const subject = subjects[id];
    push(alike, subject === undefined ? "" : alikeOf(subject), id);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
}

/**
 * @param {Told} told
 * @param {Documents} documents
 */
function certificatesOf({ record: { evidence = [], stage }, row: { rules } }, documents) {
  if (!rules.proof.includes("certificate")) return [];
  return evidence.flatMap((id) => {
    const { kind, number, symbol } = documents[id] ?? {};
    if (kind !== "certificate") return [];
    const paper = `paper ${stage} ${id}`;
    return number === undefined
      ? [paper]
      : [paper, `number ${stage} ${paperKey(`${number}${symbol ?? ""}`)}`];
  });
}

/**
 * What acts have in common of one stage, place, exact day and figure.
 * @param {Told} told
 * @param {Subject} subject
 */
function lookOf({ from, to, record: { stage, attributes } }, { unit, for: places = [] }) {
  if (attributes === undefined || from !== to) return null;
  const all = Object.entries(attributes);
  if (all.every(([, value]) => typeof value !== "number")) return null;
  return JSON.stringify([stage, places, to, all.toSorted(([a], [b]) => (a < b ? -1 : 1)), unit ?? null]);
}
