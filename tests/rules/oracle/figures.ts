/** Exact decimals as whole numbers: a figure has six decimals at most, but small worlds use three. */
const PARTS = 1000;

export const exact = (value: number): number => Math.round(value * PARTS);

/** Whether a figure is as the comparison asks, with nothing rounded. */
export function holds(
  comparison: "atLeast" | "moreThan" | "atMost" | "lessThan",
  have: number,
  need: number,
): boolean {
  switch (comparison) {
    case "atLeast":
      return have >= need;
    case "moreThan":
      return have > need;
    case "atMost":
      return have <= need;
    case "lessThan":
      return have < need;
  }
}

/** `have` against so many per cent of a base and so much more: both sides as whole numbers of the same smallness. */
export const againstPercent = (
  have: number,
  { percent, base, plus }: { readonly percent: number; readonly base: number; readonly plus: number },
): readonly [number, number] => [
  exact(have) * 100 * PARTS,
  exact(percent) * exact(base) + exact(plus) * 100 * PARTS,
];
