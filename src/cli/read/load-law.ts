import { calendar as shippedCalendar, law as shipped, procedures } from "../../law/index.js";
import type { LawSet } from "../../model/law/criterion.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { WorkCalendar } from "../../model/law/work-calendar.js";
import { load } from "./load.js";
import type { Session } from "../session.js";

/** The law set that comes with the package, as an office's own file amends it; null where the faults of that have been told. */
export async function loadLaw(
  file: string | undefined,
  plan: Pick<Plan, "procedures">,
  session: Session,
): Promise<LawSet | null> {
  if (file === undefined) return shipped;
  const { amendLaw } = await import("../../model/law/parse-law.js");
  const known = allStages(procedures, plan.procedures);
  return (await load(file, (value) => amendLaw(shipped, value, known), session, "law"))?.value ?? null;
}

/** The calendar that comes with the package, or the office's own instead; null where the faults of that have been told. */
export async function loadCalendar(file: string | undefined, session: Session): Promise<WorkCalendar | null> {
  if (file === undefined) return shippedCalendar;
  const { parseWorkCalendar } = await import("../../model/law/parse-work-calendar.js");
  return (await load(file, parseWorkCalendar, session, "calendar"))?.value ?? null;
}

type Procedures = Readonly<Record<string, Procedure>>;

/** A plan may change the stages of a procedure: criteria may speak of those of either. */
const allStages = (known: Procedures, own: Procedures): Procedures => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(own).map(([id, procedure]) => [
      id,
      {
        ...procedure,
        stages: { ...known[id]?.stages, ...procedure.stages },
        ends: { ...known[id]?.ends, ...procedure.ends },
      },
    ]),
  ),
});
