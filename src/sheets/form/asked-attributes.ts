import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Quantity } from "../../model/requirement/quantity.js";

/** The attributes that a quantity asks of its acts and subjects: those of its conditions, and its figure. */
export const attributesAsked = (quantity: Quantity): readonly string[] => [
  ...new Set([
    ...(quantity.where ?? []).map(({ attribute }) => attribute),
    ...("attribute" in quantity ? [quantity.attribute] : []),
  ]),
];

/** The attributes that some promise of the plan asks at a stage. */
export const askedAt = (stage: string, plan: Plan): ReadonlySet<string> =>
  new Set(
    plan.commitments
      .flatMap(askedQuantities)
      .filter((quantity) => quantity.stage === stage)
      .flatMap(attributesAsked),
  );
