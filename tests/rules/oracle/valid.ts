import { addMonths } from "../../../src/model/values/date.js";
import type { Procedure } from "../../../src/model/plan/procedure.js";
import type { Act, Promised, World } from "./world.js";

/** Whether what an act granted still holds at the end of a day: not ended since, nor its term over. */
export function isValid(
  act: Act,
  { promised: { plan }, world }: { readonly promised: Promised; readonly world: World },
  day: string,
): boolean {
  const isEnded = world.ends.some((end) => isOfTry(end, act) && end.day <= day);
  if (isEnded) return false;
  const procedure = plan.procedures[act.procedure];
  const own = world.acts.filter((other) => isOfTry(other, act));
  const over = procedure === undefined ? null : termOf(act.stage, own, procedure, day);
  return over === null || day <= over;
}

type OfTry = Pick<Act, "thing" | "procedure" | "attempt">;

export const isOfTry = (one: OfTry, other: OfTry): boolean =>
  one.thing === other.thing && one.procedure === other.procedure && one.attempt === other.attempt;

/** The last day on which what a stage grants holds, as far as acts up to a day have lengthened it. */
export function termOf(
  stage: string,
  acts: readonly Act[],
  { stages }: Procedure,
  day: string,
): string | null {
  const term = stages[stage]?.stands;
  if (term === undefined) return null;
  const start = acts
    .filter((act) => act.stage === term.from)
    .map((act) => act.day)
    .toSorted()[0];
  if (start === undefined) return null;
  const years = acts.reduce((sum, act) => {
    const renews = stages[act.stage]?.renews;
    return renews?.stage === stage && act.day <= day ? sum + renews.years : sum;
  }, term.years);
  return addMonths(start, 12 * years);
}
