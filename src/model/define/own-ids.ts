import type { Quantity } from "../requirement/quantity.js";
import { comparisonOf, type Compared, type Threshold } from "../requirement/threshold.js";
import type { Requirement } from "../requirement/requirement.js";

interface Promised {
  readonly id: string;
  readonly when?: Requirement;
  readonly readings: readonly { readonly requirement: Requirement }[];
}

/** Put the commitment's own id where `"this"` stands, and another's where `"#…"` does. */
export const ownIds = <C extends Promised>(commitment: C) => ({
  ...commitment,
  ...(commitment.when && { when: inRequirement(commitment.when, commitment.id) }),
  readings: commitment.readings.map((reading) => ({
    ...reading,
    requirement: inRequirement(reading.requirement, commitment.id),
  })),
});

function inRequirement(requirement: Requirement, id: string): Requirement {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return { ...requirement, of: requirement.of.map((part) => inRequirement(part, id)) };
    case "attested":
      return requirement;
    case "count":
    case "sum":
    case "latest":
      return inMeasured(requirement, id);
  }
}

function inMeasured<M extends Quantity & Compared>(measured: M, id: string): M {
  const { comparison, threshold } = comparisonOf(measured);
  const held = measured[comparison] === undefined ? {} : { [comparison]: inThreshold(threshold, id) };
  return { ...inQuantity(measured, id), ...held };
}

const inThreshold = (threshold: Threshold, id: string): Threshold =>
  typeof threshold === "number" || typeof threshold.of === "number"
    ? threshold
    : { ...threshold, of: inQuantity(threshold.of, id) };

const inQuantity = <Q extends Quantity>(quantity: Q, id: string): Q =>
  quantity.for === undefined
    ? quantity
    : { ...quantity, for: quantity.for.map((ref) => (ref === "this" ? id : ref.replace(/^#/, ""))) };
