/**
 * @import { Attestation } from "../../src/model/register/decision.js"
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
 * @import { Node } from "./node.js"
 */
import { isStated } from "./proof.js";

/**
 * What the other side says.
 * @param {string} party
 * @returns {Node}
 */
export const attested = (party) => ({
  judge: (scope, day) => {
    const { verdict, heard, covering } = saidBy(party, scope, day);
    const since = verdict === "met" ? { from: null, to: keptSince(covering, day) } : null;
    const doubtful = verdict === "unknown" && heard.length > 0;
    return { verdict, doubtful, since, parts: [], tally: null };
  },
  isForGood: () => false,
  mayBeLost: () => false,
  opened: (result) => result,
  isMonotone: false,
  isUpper: false,
  measures: [],
});

/**
 * While a duty runs the last word says how it stands so far; at the due day only one that covers it decides.
 * @param {string} party
 * @param {Scope} scope
 * @param {string} day
 */
export function saidBy(party, { world, promise, due }, day) {
  const isRunning = day < due;
  /** @type {Attestation[]} */
  const heard = [];
  for (const one of world.decidedOn.get(promise.id) ?? [])
    if (
      one.kind === "attestation" &&
      (!isRunning || one.on <= day) &&
      world.units.partyOf(one.by, one.on) === party
    )
      heard.push(one);
  const lasting = isRunning ? heard : heard.filter((one) => lastDayOf(one) >= due);
  const covering = lasting.filter(({ evidence }) => isStated(evidence, world.documents));
  const last = lastOn(covering);
  const words = new Set(lasting.filter(({ on }) => on >= last).map(({ kept }) => kept));
  /** @type {Verdict} */
  const verdict = covering.length > 0 && words.size === 1 ? (words.has(true) ? "met" : "unmet") : "unknown";
  return { verdict, heard, covering };
}

/** @param {Attestation} word */
const lastDayOf = ({ upTo, on }) => upTo ?? on;

/** @param {readonly Attestation[]} words */
const lastOn = (words) => words.reduce((day, { on }) => (on > day ? on : day), "");

/**
 * @param {readonly Attestation[]} words
 * @param {string} day
 */
function keptSince(words, day) {
  const denied = lastOn(words.filter(({ kept }) => !kept));
  let first = day;
  for (const one of words) if (lastDayOf(one) > denied && lastDayOf(one) < first) first = lastDayOf(one);
  return first;
}
