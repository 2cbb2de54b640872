import type { Amendment } from "../../model/plan/amendment.js";
import type { Plan } from "../../model/plan/plan.js";
import { rehearse, type Rehearsal } from "../../rules/change/rehearse.js";
import { planAt } from "../../rules/plan-at.js";
import type { ReportInput } from "../input.js";

/** A draft amendment with what it would do, and the two wordings of the plan. */
export interface Rehearsed extends Rehearsal {
  readonly draft: Amendment;
  readonly versions: { readonly before: Plan; readonly after: Plan };
}

/** Try every draft, each alone. */
export const rehearsedOf = ({ drafts = [], plan, register, moment }: ReportInput): readonly Rehearsed[] =>
  drafts.map((draft) => {
    const { asOf } = moment;
    const early = draft.on <= asOf ? draft : { ...draft, on: asOf };
    const amended = { ...plan, amendments: [...plan.amendments, early] };
    return {
      ...rehearse(plan, register, moment, draft),
      draft,
      versions: { before: planAt(plan, asOf), after: planAt(amended, asOf) },
    };
  });
