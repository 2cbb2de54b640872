/** How a quantity is held against its threshold. */
export type Comparison = (typeof COMPARISONS)[number];
export const COMPARISONS = ["atLeast", "moreThan", "atMost", "lessThan"] as const;
