/**
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Verdict } from "./leaves.js"
 * @import { World } from "./world.js"
 */
import { isStated } from "./proof.js";

/**
 * @param {string} id
 * @param {{ verdict: Verdict, causes: Cause[] } | undefined} when
 * @param {World} world
 * @returns {{ verdict: Verdict, causes: Cause[] } | null}
 */
export function exemptionOf(id, when, { decisions, asOf, register }) {
  for (const one of decisions)
    if (
      one.kind === "waiver" &&
      one.commitment === id &&
      (one.until ?? asOf) >= asOf &&
      isStated(one.evidence, register.documents)
    )
      return {
        verdict: "not-applicable",
        causes: [{ code: "waived", decision: one.id, until: one.until ?? null }],
      };
  if (when === undefined || when.verdict === "met") return null;
  if (when.verdict === "unknown")
    return { verdict: "unknown", causes: [{ code: "condition-open" }, ...when.causes] };
  return { verdict: "not-applicable", causes: [{ code: "condition-unmet" }] };
}

/**
 * @param {string} id
 * @param {World} world
 */
export function choiceOf(id, { decisions }) {
  /** @type {{ on: string, reading: string } | undefined} */
  let last;
  for (const one of decisions)
    if (one.kind === "reading" && one.commitment === id && (last === undefined || one.on >= last.on))
      last = one;
  return last?.reading;
}
