import { at, each, fields, type Check } from "../../parse/checks.js";
import { checkAttested } from "../attested.js";
import { checkComparison } from "./check-comparison.js";
import { checkQuantity } from "./check-quantity.js";
import type { Requirement } from "../requirement.js";
import type { KindCheck } from "../vocabulary.js";

/** What is wrong with a requirement, besides its shape: ids of nothing, and what no register could meet or every one would. */
export const checkRequirement: KindCheck = (words) => (value, path, report) => {
  const kind = at(value, "kind");
  if (isKind(kind)) KINDS[kind](words)(value, path, report);
};

const checkGroup: KindCheck = (words) => {
  const parts: Check = (value, path, report) => each(checkRequirement(words))(value, path, report);
  return fields({ of: parts });
};

const checkMeasured: KindCheck = (words) => {
  const quantity = checkQuantity(words);
  return (value, path, report) => checkComparison(words, quantity(value, path, report))(value, path, report);
};

const KINDS: { readonly [K in Requirement["kind"]]: KindCheck } = {
  allOf: checkGroup,
  anyOf: checkGroup,
  attested: checkAttested,
  count: checkMeasured,
  sum: checkMeasured,
  latest: checkMeasured,
};

const isKind = (kind: unknown): kind is Requirement["kind"] =>
  typeof kind === "string" && Object.hasOwn(KINDS, kind);
