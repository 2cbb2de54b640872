import { expect, test } from "vitest";
import { yearAfter } from "../../notebooks/lib/year-after.js";

test.each([
  ["2025-12-31", "2026-12-31"],
  ["2024-02-29", "2025-02-28"],
])("a year after %s is a day: %s", (day, later) => {
  expect(yearAfter(day)).toBe(later);
});
