/**
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
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
  if (condition === null) return doubt ? { sure: false, byCondition: false } : null;
  const verdict = condition();
  if (verdict === "met") return doubt ? { sure: false, byCondition: true } : null;
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
 * The reading that somebody has decided on last.
 * @param {Scope} scope
 */
export function choiceOf({ world, promise }) {
  /** @type {{ on: string, reading: string } | undefined} */
  let last;
  for (const one of world.decidedOn.get(promise.id) ?? [])
    if (one.kind === "reading" && (last === undefined || one.on >= last.on)) last = one;
  return last?.reading;
}
