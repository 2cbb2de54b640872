/**
 * @import { Equivalence } from "../../src/model/register/decision.js"
 * @import { IsSame } from "./acts.js"
 * @import { Decided, Subjects } from "./doubled.js"
 * @import { Documents } from "./proof.js"
 * @import { Tables, Term } from "./tables.js"
 * @import { BySubject, Told, Values } from "./told.js"
 * @import { Try } from "./tries.js"
 */
import { bordersIn } from "./borders.js";
import { meantBy, saidOf } from "./decided-places.js";
import { doubledIn, namesakesIn } from "./doubled.js";
import { push } from "./effective.js";
import { keyOf } from "./names.js";
import { valuesIn } from "./told.js";
import { otherPartings } from "./partings.js";
import { partedSurely, triesOf } from "./tries.js";

/**
 * @typedef {object} Way - of one subject through one procedure
 * @property {string} id
 * @property {string} procedure
 * @property {readonly string[]} members
 * @property {readonly string[]} keys
 * @property {Values} values
 * @property {readonly string[]} for
 * @property {readonly Try[]} tries
 * @property {readonly (readonly Try[])[] | null} otherwise - how else its acts may lie in tries; null where in too many ways
 */

/** @typedef {{ apart: readonly Way[], merged: Way | null }} Thing */

/**
 * What went through each procedure: subjects, or several of which it is not known whether they are one.
 * @param {ReadonlyMap<string, BySubject>} procedures
 * @param {{ subjects: Subjects, documents: Documents }} register
 * @param {Tables} tables
 * @param {{ subjects: Decided, records: Decided }} decided
 */
export function thingsOf(procedures, { subjects, documents }, { terms }, decided) {
  const namesakes = namesakesIn(subjects);
  /** @type {Map<string, readonly Thing[]>} */
  const things = new Map();
  for (const [procedure, own] of procedures) {
    const doubled = doubledIn(own, namesakes, subjects, documents, decided.subjects);
    const known = {
      subjects,
      own,
      procedure,
      terms: terms.get(procedure) ?? [],
      isSame: decided.records.isSame,
    };
    const taken = new Set(doubled.flat(2));
    /** @type {Thing[]} */
    const found = [];
    for (const id of own.keys()) {
      const way = taken.has(id) ? undefined : wayOf([id], known);
      if (way !== undefined) found.push({ apart: [way], merged: null });
    }
    for (const group of doubled) {
      const apart = group.flatMap((ids) => wayOf(ids, known) ?? []);
      if (apart.length > 0)
        found.push({ apart, merged: apart.length === 1 ? null : (wayOf(group.flat(), known) ?? null) });
    }
    things.set(procedure, found);
  }
  return things;
}

/**
 * @param {readonly string[]} ids
 * @param {{ subjects: Subjects, own: BySubject, procedure: string, terms: import("./tables.js").Term[] | readonly import("./tables.js").Term[], isSame: IsSame }} known
 * @returns {Way | undefined}
 */
function wayOf(ids, { subjects, own, procedure, terms, isSame }) {
  const members = ids.filter((id) => subjects[id] !== undefined);
  const found = members.flatMap((id) => subjects[id] ?? []);
  const [[id], [first]] = [members, found];
  if (id === undefined || first === undefined) return undefined;
  const records = ids.length === 1 ? (own.get(id) ?? []) : ids.flatMap((one) => own.get(one) ?? []);
  return {
    id,
    procedure,
    members,
    keys: found.map(keyOf),
    values: valuesIn(found),
    for: found.length === 1 ? (first.for ?? []) : [...new Set(found.flatMap((one) => one.for ?? []))],
    ...partedWays(records, terms, isSame),
  };
}

/**
 * The tries in which records surely lie, as far as that is sure, and those in which they may lie otherwise.
 * @param {readonly Told[]} records
 * @param {readonly Term[]} terms
 * @param {IsSame} isSame
 * @returns {Pick<Way, "tries" | "otherwise">}
 */
function partedWays(records, terms, isSame) {
  const borders = bordersIn(records);
  const parting = partedSurely(records, borders, terms, isSame);
  const otherwise = otherPartings(records, parting, { borders, terms, isSame });
  return {
    tries: triesOf(parting, isSame),
    otherwise: otherwise && otherwise.map((one) => triesOf(one, isSame)),
  };
}

/**
 * Things by where they are, or may be, put forward.
 * @param {ReadonlyMap<string, readonly Thing[]>} things
 * @param {Tables} tables
 * @param {ReadonlyMap<string, readonly Equivalence[]>} equivalences
 */
export function indexOf(things, { within }, equivalences) {
  /** @type {Map<string, Thing[]>} */
  const index = new Map();
  for (const [procedure, list] of things)
    for (const thing of list) {
      /** @type {Set<string>} */
      const keys = new Set();
      for (const way of thing.apart) {
        if (way.for.length === 0) keys.add(`${procedure} nothing`);
        for (const place of meantBy(way, saidOf(way, equivalences))) {
          keys.add(`${procedure} whole ${place}`);
          for (const outer of within(place)) keys.add(`${procedure} ${outer}`);
        }
      }
      for (const key of keys) push(index, key, thing);
    }
  return index;
}
