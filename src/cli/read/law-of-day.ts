import type { Plan } from "../../model/plan/plan.js";
import { judgeLaw, type LawReview } from "../../rules/criteria/judge-law.js";
import type { Moment } from "../../rules/evaluate.js";
import type { Input } from "./input.js";
import { loadCalendar, loadLaw } from "./load-law.js";
import type { JudgingRequest } from "../call/options.js";
import type { Session } from "../session.js";

/** A day, and the law and the working days by which it is looked at. */
export type LawfulMoment = Moment & Required<Pick<Moment, "law" | "calendar">>;

/** The moment that a call asks about; null where the faults of the law file or the calendar have been told. */
export async function lawfulMoment(
  plan: Pick<Plan, "procedures">,
  judging: Pick<JudgingRequest, "asOf" | "knownBy" | "law" | "calendar">,
  session: Session,
): Promise<LawfulMoment | null> {
  const law = await loadLaw(judging.law, plan, session);
  const calendar = await loadCalendar(judging.calendar, session);
  if (law === null || calendar === null) return null;
  const { asOf, knownBy } = judging;
  return { asOf, ...(knownBy !== undefined && { knownBy }), law, calendar };
}

/** What the law says of the acts on file. */
export const lawOfDay = (
  { plan, register }: Pick<Input, "plan" | "register">,
  moment: LawfulMoment,
): LawReview => judgeLaw(plan, register, moment.law, moment);
