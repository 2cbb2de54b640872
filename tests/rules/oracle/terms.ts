import { addDays } from "../../../src/model/values/date.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Procedure } from "../../../src/model/plan/procedure.js";
import { isOfTry, termOf } from "./valid.js";
import type { Act } from "./world.js";
import type { Border } from "./way.js";

/** Whether every act lies within the term of its try, and a try that is parted from the next by its term had run out by then. */
export function areTermsKept(
  acts: readonly Act[],
  bordersOf: (thing: string, procedure: string) => readonly Border[],
  plan: Plan,
): boolean {
  return acts.every((act) => {
    const procedure = plan.procedures[act.procedure];
    if (procedure === undefined || !hasTerms(procedure)) return true;
    const own = acts.filter((other) => isOfTry(other, act));
    // Whether an act or an end came after it: a try that is parted from the next by its term had one.
    const isParted = bordersOf(act.thing, act.procedure).every(({ kind, day }, attempt) => {
      const before = acts.filter((other) => isOfTry(other, { ...act, attempt }));
      return kind !== "run-out" || before.some((one) => hasRunOut(one, before, day, plan));
    });
    return isWithin(act, own, plan) && isParted;
  });
}

/** No act of a try comes after its term. */
function isWithin(act: Act, own: readonly Act[], plan: Plan): boolean {
  const procedure = plan.procedures[act.procedure];
  if (procedure?.stages[act.stage]?.stands === undefined) return true;
  return own.every(({ day }) => day <= (termOf(act.stage, own, procedure, addDays(day, -1)) ?? "9"));
}

function hasRunOut(act: Act, own: readonly Act[], by: string, plan: Plan): boolean {
  const procedure = plan.procedures[act.procedure];
  return procedure !== undefined && (termOf(act.stage, own, procedure, "9999-12-31") ?? "9") < by;
}

const hasTerms = ({ stages }: Procedure) => Object.values(stages).some(({ stands }) => stands !== undefined);
