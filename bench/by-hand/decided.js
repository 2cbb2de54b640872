/**
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
 * @import { Keeping } from "./keeping.js"
 */
import { isStated } from "./proof.js";

/** @typedef {{ sure: boolean, byCondition: boolean }} Exemption */

/**
 * Whether a promise is let go, or may be.
 * @param {Scope} scope
 * @param {boolean} isWithdrawn
 * @param {(() => Verdict) | null} condition
 * @returns {Exemption | null}
 */
export function exemptionOf(scope, isWithdrawn, condition) {
  if (isWithdrawn) return { sure: true, byCondition: false };
  const waivers = waiversOf(scope);
  if (waivers.some(({ evidence }) => isStated(evidence, scope.world.documents)))
    return { sure: true, byCondition: false };
  const doubt = waivers.length > 0;
  const verdict = condition === null ? "met" : condition();
  if (verdict === "met") return doubt ? { sure: false, byCondition: false } : null;
  return { sure: verdict !== "unknown", byCondition: true };
}

/** @param {Scope} scope */
function waiversOf({ world, promise, due }) {
  const { asOf, units, decidedOn } = world;
  return (decidedOn.get(promise.id) ?? []).filter((one) => {
    if (one.kind !== "waiver" || one.on > asOf) return false;
    if (one.until !== undefined && one.until < due && one.until < asOf) return false;
    const side = units.partyOf(one.by, one.on);
    // Nobody lets himself off.
    return (
      promise.responsible.length === 0 ||
      promise.responsible.some(({ unit }) => units.partyOf(unit, one.on) !== side)
    );
  });
}

/**
 * What was said on the last day of all.
 * @template {{ on: string }} T
 * @param {readonly T[]} said
 * @returns {readonly T[]}
 */
export function lastOf(said) {
  let last = "";
  for (const { on } of said) if (on > last) last = on;
  return said.filter(({ on }) => on === last);
}

/**
 * The readings that somebody has decided on last.
 * @param {Scope} scope
 */
export function choicesOf({ world, promise }) {
  const made = world.decidedOn.get(promise.id) ?? [];
  const last = lastOf(made.filter((one) => one.kind === "reading"));
  return new Set(last.map(({ reading }) => reading));
}

/**
 * What is kept by each of the readings that were decided on; unknown where they differ.
 * @param {Keeping} first
 * @param {readonly Keeping[]} others
 * @returns {Keeping}
 */
export function keptByAll(first, others) {
  if (others.length === 0) return first;
  const isOne = (
    /** @type {"verdict" | "atDue" | "now" | "forGood" | "later" | "since" | "noLonger"} */ part,
  ) => others.every((other) => JSON.stringify(other[part]) === JSON.stringify(first[part]));
  const verdict = isOne("verdict") ? first.verdict : "unknown";
  return {
    ...first,
    verdict,
    atDue: isOne("atDue") ? first.atDue : "unknown",
    now: isOne("now") ? first.now : "unknown",
    forGood: first.forGood && isOne("verdict") && isOne("atDue") && isOne("forGood"),
    later: isOne("later") ? first.later : verdict === "met" ? "held" : "unknown",
    since: isOne("since") ? first.since : null,
    noLonger: isOne("noLonger") ? first.noLonger : null,
  };
}
