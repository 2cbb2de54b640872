/** How a quantity is held against its threshold. */
export type Comparator = (typeof COMPARISONS)[number];
export const COMPARISONS = ["atLeast", "moreThan", "atMost", "lessThan"] as const;
