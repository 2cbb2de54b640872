import * as z from "zod/mini";
import { Attested } from "./attested.js";
import { Count } from "./count.js";
import { Latest } from "./latest.js";
import type { Measure } from "./measure.js";
import type { Quantity } from "./quantity.js";
import { Sum } from "./sum.js";
import { baseOf, compared, comparisonOf, type Compared } from "./threshold.js";

/** A quantity held against its threshold. */
export type Measured = Quantity & Compared;

/** What must be true for a promise to be kept (yêu cầu): plain data, so that a plan can be stored, sent, diffed and amended. */
export type Requirement =
  /** All parts, or any one of them; `kind` says which, `of` are the parts, at least one. */
  | { readonly kind: "allOf" | "anyOf"; readonly of: readonly Requirement[] }
  | Attested
  | (Count & Compared)
  | (Sum & Compared)
  | (Latest & Compared);

/** A requirement that has no parts. */
export type Leaf = Exclude<Requirement, { readonly of: readonly Requirement[] }>;

const parts = z.lazy(() => z.readonly(z.array(Requirement).check(z.minLength(1))));

export const Requirement: z.ZodMiniType<Requirement> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), of: parts }),
  z.strictObject(Attested),
  z.strictObject({ ...Count, ...compared }),
  z.strictObject({ ...Sum, ...compared }),
  z.strictObject({ ...Latest, ...compared }),
]);

/** The leaves of a requirement, from left to right. */
export const leavesOf = (requirement: Requirement): readonly Leaf[] =>
  "of" in requirement ? requirement.of.flatMap(leavesOf) : [requirement];

/** The quantities of a leaf: what it measures and, where it is compared with one, the other. */
export function quantitiesOf(leaf: Leaf): readonly Quantity[] {
  if (leaf.kind === "attested") return [];
  const base = baseOf(comparisonOf(leaf).threshold);
  return base === null ? [quantityOf(leaf)] : [quantityOf(leaf), base];
}

const quantities = new WeakMap<Measured, Quantity>();

/** What a leaf measures, without what it is held against. A plan never changes, so it is told apart once. */
export function quantityOf(leaf: Measured): Quantity {
  const known = quantities.get(leaf);
  if (known !== undefined) return known;
  const { atLeast: _1, moreThan: _2, atMost: _3, lessThan: _4, ...quantity } = leaf;
  quantities.set(leaf, quantity);
  return quantity;
}

/** All that a requirement measures. */
export const measuresOf = (requirement: Requirement): readonly Measure[] =>
  leavesOf(requirement).flatMap(quantitiesOf);
