import { describe, expect, test } from "vitest";
import { eachQuarter, eachYear } from "phoihop/plan";

const steps = (made: readonly { id: string; within: string; due: string }[]) =>
  made.map(({ id, within, due }) => [id, within, due]);

describe("a series of a fiscal year", () => {
  test("its quarters are counted from the month in which it starts, across the turn of the year", () => {
    const quarters = eachQuarter("revenue", { from: 2025, to: 2025, startMonth: 7 }, (step) => step);
    expect(steps(quarters)).toEqual([
      ["revenue.2025-q1", "2025-07/2025-09", "2025-09-30"],
      ["revenue.2025-q2", "2025-10/2025-12", "2025-12-31"],
      ["revenue.2025-q3", "2026-01/2026-03", "2026-03-31"],
      ["revenue.2025-q4", "2026-04/2026-06", "2026-06-30"],
    ]);
  });

  test("a year may end in a leap February", () => {
    expect(steps(eachYear("rate", { from: 2023, to: 2023, startMonth: 3 }, (step) => step))).toEqual([
      ["rate.2023", "2023-03/2024-02", "2024-02-29"],
    ]);
  });

  test("without a month it is the calendar year", () => {
    expect(steps(eachYear("rate", { from: 2022, to: 2023 }, (step) => step))).toEqual([
      ["rate.2022", "2022", "2022-12-31"],
      ["rate.2023", "2023", "2023-12-31"],
    ]);
  });

  test.each([0, 13, 1.5])("%d is no month", (startMonth) => {
    expect(() => eachQuarter("x", { from: 2025, to: 2025, startMonth }, (step) => step)).toThrow(RangeError);
  });
});
