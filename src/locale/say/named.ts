import type { Attribute } from "../../model/plan/attribute.js";
import { targetsOf } from "../../model/plan/targets.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { UnitOfMeasure } from "../../rules/assessment/explanation.js";
import { namesOf } from "../../rules/requirement/tally-names.js";
import type { NamedQuantity } from "./requirement/quantity-name.js";

/** A quantity with the names that its plan gives, nothing measured. */
export function named(quantity: Quantity, plan: Plan): NamedQuantity {
  const procedure = plan.procedures[procedureOf(quantity.stage)];
  const step = stageOf(quantity.stage);
  const stage = procedure?.stages[step] ?? procedure?.ends[step];
  const code: Wording = { [plan.language]: quantity.stage };
  const counts = procedure?.subject ?? code;
  const attribute = quantity.kind === "count" ? undefined : procedure?.attributes[quantity.attribute];
  return {
    quantity,
    measured: unitOf(attribute) ?? { unit: counts, decimals: 0, currency: null },
    names: namesOf(quantity, {
      attributes: procedure?.attributes ?? {},
      place: (id) => placeName(id, plan),
      unit: (id) => plan.units[id]?.name,
      party: (id) => plan.parties[id]?.name,
    }),
    stage: stage?.title ?? code,
    counts,
    valid: stage?.valid ?? null,
    attribute:
      attribute?.title ?? (quantity.kind === "count" ? null : { [plan.language]: quantity.attribute }),
  };
}

/** In what the figures of an attribute are told; nothing of one that holds none. */
function unitOf(attribute: Attribute | undefined): UnitOfMeasure | null {
  switch (attribute?.type) {
    case "number":
      return { unit: attribute.unit, decimals: attribute.decimals ?? 0, currency: null };
    case "money":
      return {
        unit: { vi: attribute.currency },
        decimals: attribute.decimals ?? 0,
        currency: attribute.currency,
      };
    case "choice":
    case "text":
    case "unit":
    case "day":
    case "yes-no":
    case undefined:
      return null;
  }
}

function placeName(id: string, plan: Plan): Wording | undefined {
  const places = targetsOf(plan);
  const [product] = places.namesOf(id);
  return (
    places.titleOf(id) ??
    (product === undefined
      ? plan.commitments.find((promise) => promise.id === id)?.title
      : { [plan.language]: product })
  );
}
