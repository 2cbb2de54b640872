import type { LawSet } from "../../model/law/criterion.js";
import type { Plan } from "../../model/plan/plan.js";

/** The part of a law set that concerns the procedures of a plan: of what it never does it need not be told. */
export const lawFor = (law: LawSet, { procedures }: Pick<Plan, "procedures">): LawSet => ({
  ...law,
  criteria: Object.fromEntries(
    Object.entries(law.criteria).filter(([, { procedure }]) => Object.hasOwn(procedures, procedure)),
  ),
});
