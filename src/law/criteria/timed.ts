import type { Basis } from "../../model/law/basis.js";
import type { CriterionVersion } from "../../model/law/criterion.js";
import { times } from "../terms/index.js";

/** A version that asks for a lawful time, as long as that time was in force. */
export function timed(time: keyof typeof times, more: Partial<CriterionVersion> = {}): CriterionVersion {
  const { from, to, basis } = times[time];
  return { from, to, test: { kind: "within", time }, basis, ...more };
}

/** What some act, named but not read, made of the rule from a day on. */
export const notKnown = (from: string, ...basis: readonly [Basis, ...Basis[]]): CriterionVersion => ({
  from,
  to: null,
  test: { kind: "not-known" },
  basis,
});
