/**
 * @import { Equivalence } from "../../src/model/register/decision.js"
 * @import { Tables } from "./tables.js"
 * @import { Way } from "./things.js"
 */
import { lastOf } from "./decided.js";

/** @type {readonly Equivalence[]} */
const NONE = [];

/**
 * What persons said of a subject at places.
 * @param {Pick<Way, "members">} way
 * @param {ReadonlyMap<string, readonly Equivalence[]>} equivalences
 * @returns {readonly Equivalence[]}
 */
export const saidOf = ({ members }, equivalences) =>
  equivalences.size === 0 ? NONE : members.flatMap((id) => equivalences.get(id) ?? NONE);

/**
 * What it is put forward for; what somebody says it is, is as good.
 * @param {Pick<Way, "for">} way
 * @param {readonly Equivalence[]} said
 * @returns {readonly string[]}
 */
export const meantBy = ({ for: stated }, said) =>
  said.length === 0 ? stated : [...stated, ...said.flatMap((one) => (one.same ? [one.for] : []))];

/**
 * What was last decided: what is meant at a place is meant by all that this lies in, what is not by nothing that lies in it;
 * null where decisions of one day contradict each other.
 * @param {readonly Equivalence[]} said
 * @param {string} place
 * @param {Tables} tables
 * @returns {boolean | null | undefined}
 */
export function decidedAt(said, place, { within }) {
  if (said.length === 0) return undefined;
  const [first, ...others] = lastOf(
    said.filter((one) => (one.same ? within(one.for).includes(place) : within(place).includes(one.for))),
  );
  return others.some(({ same }) => same !== first?.same) ? null : first?.same;
}
