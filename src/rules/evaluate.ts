import type { LawSet } from "../model/law/criterion.js";
import { assertDays, type Day } from "../model/values/date.js";
import type { Plan } from "../model/plan/plan.js";
import type { Register } from "../model/register/register.js";
import type { WorkCalendar } from "../model/law/work-calendar.js";
import type { Assessment } from "./assessment/assessment.js";
import { judge } from "./commitment/judge.js";
import { planAt } from "./plan-at.js";
import { remarksOn } from "./assessment/remarks.js";
import { snapshotOf, type Snapshot } from "./snapshot/snapshot.js";
import { totalsOf } from "./assessment/totals.js";
import { lawfulOf } from "./time/lawful.js";

/** From where in time the register is looked at. */
export interface Moment {
  /** The day of the review (tính đến ngày): the end of that day. */
  readonly asOf: Day;
  /** Use only what had been recorded by this day; all of it when absent. */
  readonly knownBy?: Day;
  /** The law whose times the outlook is counted by; without it no lawful time is known. */
  readonly law?: LawSet;
  /** Which days are worked; without it a term in working days ends between two days. */
  readonly calendar?: WorkCalendar;
}

/**
 * Judge every promise of a plan on one day (đánh giá), against what the register holds.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the register is another plan's.
 * @example
 * const { findings, totals } = evaluate(plan, register, { asOf: "2023-12-31" });
 */
export function evaluate(plan: Plan, register: Register, moment: Moment): Assessment {
  const snapshot = snapshotAt(plan, register, moment);
  const findings = snapshot.plan.commitments.map((commitment) => judge(commitment, snapshot));
  return {
    formatVersion: 2,
    plan: { id: plan.id, version: plan.version, title: plan.title },
    register: { id: register.id, nature: register.nature, title: register.title },
    asOf: snapshot.asOf,
    knownBy: snapshot.knownBy,
    findings,
    remarks: remarksOn(findings, snapshot),
    totals: totalsOf(findings),
  };
}

/** The register settled for a review, against the plan as it stands on that day. */
export function snapshotAt(plan: Plan, register: Register, moment: Moment): Snapshot {
  const { asOf, knownBy, law, calendar } = moment;
  assertDays(asOf);
  if (knownBy !== undefined) assertDays(knownBy);
  if (register.plan !== plan.id)
    throw new RangeError(`the register is of the plan "${register.plan}"; give one of the plan "${plan.id}"`);
  return snapshotOf(planAt(plan, asOf), register, { asOf, knownBy, lawful: lawfulOf(law, calendar) });
}
