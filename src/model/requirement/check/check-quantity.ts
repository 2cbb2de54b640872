import { at } from "../../parse/checks.js";
import { checkCount } from "../count.js";
import { checkLatest } from "../latest.js";
import type { Quantity } from "../quantity.js";
import { checkSum } from "../sum.js";
import type { QuantityCheck } from "../vocabulary.js";

const QUANTITIES: { readonly [K in Quantity["kind"]]: QuantityCheck } = {
  count: checkCount,
  sum: checkSum,
  latest: checkLatest,
};

/** What is wrong with a quantity of any kind; what is of no kind is told by the schema. */
export const checkQuantity: QuantityCheck = (words) => (value, path, report) => {
  const kind = at(value, "kind");
  return isQuantityKind(kind) ? QUANTITIES[kind](words)(value, path, report) : undefined;
};

const isQuantityKind = (kind: unknown): kind is Quantity["kind"] =>
  typeof kind === "string" && Object.hasOwn(QUANTITIES, kind);
