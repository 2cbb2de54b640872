import type { Finding } from "../assessment/finding.js";

/**
 * How a finding changed between two reviews, as an official would say it. What begins or ceases to apply is neither better
 * nor worse, nor is what is settled at last (`resolved`), or can no longer be told (`unsettled`).
 */
export type Change = (typeof CHANGES)[number];
/** The worse news first. */
export const CHANGES = [
  "worsened",
  "unsettled",
  "resolved",
  "improved",
  "applies",
  "lapsed",
  "new",
  "gone",
  "unchanged",
] as const;

/** From worst to best, as one who waits for the promise would see it. */
const ORDER: readonly Finding["status"][] = [
  "failed",
  "over-term",
  "successor-needed",
  "not-yet",
  "undetermined",
  "not-applicable",
  "kept",
  "reached",
  "met-late",
  "met-undated",
  "met",
];

type Found = Pick<Finding, "verdict" | "status">;

export function changeOf(before: Found | undefined, after: Found | undefined): Change {
  if (before === undefined) return "new";
  if (after === undefined) return "gone";
  if (before.verdict === after.verdict && before.status === after.status) return "unchanged";
  if (after.verdict === "not-applicable") return "lapsed";
  if (before.verdict === "not-applicable") return "applies";
  if (before.verdict !== after.verdict) {
    if (before.verdict === "unknown") return "resolved";
    if (after.verdict === "unknown") return "unsettled";
  }
  return isBetter(after, before) ? "improved" : "worsened";
}

const isBetter = (a: Found, b: Found): boolean => ORDER.indexOf(a.status) > ORDER.indexOf(b.status);

/**
 * Whether what is kept, kept better, or let go, is so only because the promise itself was changed: with the old wording it
 * would not be. What was never promised before had no goal to move.
 */
export const isGoalMoved = (after: Found, inOldWording: Found | undefined): boolean =>
  inOldWording !== undefined &&
  (after.verdict === "met" || after.verdict === "not-applicable") &&
  (after.verdict !== inOldWording.verdict || isBetter(after, inOldWording));
