import { expect, test } from "vitest";
import { changeOf, isGoalMoved } from "../../../src/rules/change/change.js";
import type { Finding } from "../../../src/rules/assessment/finding.js";

/** Every word, with the verdict that goes with it. */
const found = {
  met: "met",
  "met-late": "met",
  "met-undated": "met",
  reached: "met",
  kept: "met",
  "not-yet": "unmet",
  failed: "unmet",
  "over-term": "unknown",
  undetermined: "unknown",
  "not-applicable": "not-applicable",
  "successor-needed": "unknown",
} as const satisfies Readonly<Record<Finding["status"], Finding["verdict"]>>;
const of = (status: Finding["status"]) => ({ status, verdict: found[status] });

test.each([
  ["reached", "met", "improved"],
  ["reached", "not-yet", "worsened"],
  ["kept", "failed", "worsened"],
  ["not-yet", "failed", "worsened"],
  ["not-yet", "reached", "improved"],
  ["failed", "met-late", "improved"],
  ["met", "met-late", "worsened"],
  ["met-late", "met-undated", "improved"],
  ["undetermined", "over-term", "worsened"],
  ["over-term", "met-late", "resolved"],
  ["undetermined", "failed", "resolved"],
  ["failed", "over-term", "unsettled"],
  ["met", "undetermined", "unsettled"],
  ["failed", "not-applicable", "lapsed"],
  ["undetermined", "not-applicable", "lapsed"],
  ["not-applicable", "failed", "applies"],
  ["not-applicable", "undetermined", "applies"],
  ["met", "met", "unchanged"],
] as const)("from %s to %s a finding has %s", (before, after, how) => {
  expect(changeOf(of(before), of(after))).toBe(how);
});

test("what stands in one review alone is new, or gone", () => {
  expect(changeOf(undefined, of("failed"))).toBe("new");
  expect(changeOf(of("met"), undefined)).toBe("gone");
});

test("the same word with another verdict has changed", () => {
  expect(changeOf(of("successor-needed"), { status: "successor-needed", verdict: "unmet" })).toBe("resolved");
});

test.each([
  ["met", "undetermined", true],
  ["met", "met-late", true],
  ["met", "met", false],
  ["met-late", "met", false],
  ["not-applicable", "failed", true],
  ["not-applicable", "not-applicable", false],
  ["not-yet", "failed", false],
  ["undetermined", "failed", false],
] as const)("that it is %s and would be %s in the old wording: the goal moved, %s", (now, old, moved) => {
  expect(isGoalMoved(of(now), of(old))).toBe(moved);
});

test("what was never promised had no goal to move", () => {
  expect(isGoalMoved(of("met"), undefined)).toBe(false);
});
