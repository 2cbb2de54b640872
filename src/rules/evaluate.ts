import { assertDays, type Day } from "../model/date.js";
import type { Plan } from "../model/plan.js";
import type { Register } from "../model/register.js";
import type { Assessment } from "./assessment.js";
import { judge } from "./judge.js";
import { planAt } from "./plan-at.js";
import { remarksOn } from "./remarks.js";
import { totalsOf } from "./totals.js";
import { settle } from "./world.js";

/** From where in time the register is looked at. */
export interface Moment {
  /** The day of the review (tính đến ngày): the end of that day. */
  readonly asOf: Day;
  /** Use only what had been recorded by this day; all of it when absent. */
  readonly knownBy?: Day;
}

/**
 * Judge every promise of a plan on one day (đánh giá), against what the register holds.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const { findings, totals } = evaluate(plan, register, { asOf: "2023-12-31" });
 */
export function evaluate(plan: Plan, register: Register, { asOf, knownBy }: Moment): Assessment {
  assertDays(asOf, knownBy);
  const inForce = planAt(plan, asOf);
  const world = settle(inForce, register, asOf, knownBy ?? null);
  const findings = inForce.commitments.map((commitment) => judge(commitment, world));
  return {
    formatVersion: 1,
    plan: { id: plan.id, version: plan.version, title: plan.title },
    register: { id: register.id, nature: register.nature, title: register.title },
    asOf,
    knownBy: knownBy ?? null,
    findings,
    remarks: remarksOn(findings, world),
    totals: totalsOf(findings),
  };
}
