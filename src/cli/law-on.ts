import { judgeLaw, type LawReview } from "../rules/criteria/judge-law.js";
import type { Input } from "./input.js";
import { loadCalendar, loadLaw } from "./load-law.js";
import { questionOf, type Judging } from "./request.js";
import type { Session } from "./session.js";

/** What the law says of the acts on file; null where the faults of the law file or the calendar have been told. */
export async function lawOn(
  { plan, register }: Pick<Input, "plan" | "register">,
  judging: Judging,
  session: Session,
): Promise<LawReview | null> {
  const law = await loadLaw(judging.law, plan, session);
  const calendar = await loadCalendar(judging.calendar, session);
  if (law === null || calendar === null) return null;
  return judgeLaw(plan, register, law, { ...questionOf(judging), ...(calendar && { calendar }) });
}
