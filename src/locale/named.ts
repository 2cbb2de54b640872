import type { Attribute } from "../model/attribute.js";
import { placesOf } from "../model/places.js";
import type { Plan } from "../model/plan.js";
import type { Condition } from "../model/requirement/condition.js";
import type { Quantity } from "../model/requirement/quantity.js";
import { procedureOf, stageOf } from "../model/stage-ref.js";
import type { Text } from "../model/text.js";
import type { UnitOfMeasure } from "../rules/explanation.js";
import type { Named } from "./quantity-name.js";

/** A quantity with the names that its plan gives, nothing measured. */
export function named(quantity: Quantity, plan: Plan): Named {
  const procedure = plan.procedures[procedureOf(quantity.stage)];
  const step = stageOf(quantity.stage);
  const stage = procedure?.stages[step] ?? procedure?.ends[step];
  const code: Text = { [plan.language]: quantity.stage };
  const counts = procedure?.subject ?? code;
  const attribute = quantity.kind === "count" ? undefined : procedure?.attributes[quantity.attribute];
  return {
    quantity,
    measured: unitOf(attribute) ?? { unit: counts, decimals: 0, currency: null },
    names: namesIn(quantity, plan),
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

function namesIn({ stage, for: wanted = [], where = [] }: Quantity, plan: Plan): Named["names"] {
  const attributes = plan.procedures[procedureOf(stage)]?.attributes ?? {};
  const pairs = [
    ...wanted.map((id) => [id, placeName(id, plan)] as const),
    ...where.flatMap((condition) => conditionNames(condition, attributes[condition.attribute], plan)),
  ];
  return Object.fromEntries(pairs.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

function placeName(id: string, plan: Plan): Text | undefined {
  const places = placesOf(plan);
  const [product] = places.namesOf(id);
  return (
    places.titleOf(id) ??
    (product === undefined
      ? plan.commitments.find((promise) => promise.id === id)?.title
      : { [plan.language]: product })
  );
}

/** The attribute, and what its values are called. */
function conditionNames(
  condition: Condition,
  attribute: Attribute | undefined,
  plan: Plan,
): readonly (readonly [string, Text | undefined])[] {
  const options = attribute?.type === "choice" ? Object.entries(attribute.options) : [];
  return [
    [condition.attribute, attribute?.title],
    ...options,
    ...("unit" in condition ? [[condition.unit, plan.units[condition.unit]?.name] as const] : []),
    ...("party" in condition ? [[condition.party, plan.parties[condition.party]?.name] as const] : []),
  ];
}
