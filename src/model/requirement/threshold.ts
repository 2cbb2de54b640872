import { COMPARISONS, type Comparator } from "./comparison.js";
import * as z from "zod/mini";
import { Quantity } from "./quantity.js";

/**
 * How much is promised (mức phải đạt): a number, so many per cent of a number or of another quantity, or another quantity
 * and so much more. A percentage of a count is of *them*: counted are those that the other count counts too.
 */
export type Threshold =
  | number
  /** So many `percent` `of` a number or a quantity, and `plus` so much in its unit; nothing is added where that is absent. */
  | { readonly percent: number; readonly of: Quantity | number; readonly plus?: number }
  /** What the quantity `of` comes to, and `plus` so much more; less where that is negative. */
  | { readonly plus: number; readonly of: Quantity };

/** One comparison, written into the quantity: first what, then how much. Exactly one of the four stands there. */
export type Compared = { readonly [C in Comparator]?: Threshold };

export const Threshold: z.ZodMiniType<Threshold> = z.union([
  z.number(),
  z.strictObject({
    percent: z.number().check(z.positive()),
    of: z.union([z.number(), Quantity]),
    plus: z.exactOptional(z.number()),
  }),
  z.strictObject({ plus: z.number(), of: Quantity }),
]);

export const compared = {
  atLeast: z.exactOptional(Threshold),
  moreThan: z.exactOptional(Threshold),
  atMost: z.exactOptional(Threshold),
  lessThan: z.exactOptional(Threshold),
};

/** The comparison of a leaf, and what it compares with; parsing has refused what has none or several. */
export function comparisonOf(leaf: Compared): {
  readonly comparison: Comparator;
  readonly threshold: Threshold;
} {
  for (const comparison of COMPARISONS) {
    const threshold = leaf[comparison];
    if (threshold !== undefined) return { comparison, threshold };
  }
  return { comparison: "atLeast", threshold: 1 };
}

/** The quantity that a threshold is taken of, if it is taken of one. */
export function baseOf(threshold: Threshold): Quantity | null {
  return typeof threshold === "number" || typeof threshold.of === "number" ? null : threshold.of;
}
