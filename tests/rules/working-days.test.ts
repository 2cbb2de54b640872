import { describe, expect, test } from "vitest";
import type { WorkCalendar } from "../../src/model/work-calendar.js";
import { lastDay } from "../../src/rules/criteria/working-days.js";

const five = { atMost: 5, unit: "working-days" } as const;
const tet: WorkCalendar = {
  from: "2023-01-01",
  to: "2023-12-31",
  holidays: ["2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"],
};
const one = (day: string) => ({ earliest: day, latest: day });

describe("the last day of a term", () => {
  test("does not count the day on which it begins, nor weekends", () => {
    expect(lastDay("2023-03-06", five, { ...tet, holidays: [] }, 11)).toEqual(one("2023-03-13"));
    expect(lastDay("2023-03-11", five, { ...tet, holidays: [] }, 11)).toEqual(one("2023-03-17"));
  });

  test("skips the holidays of the calendar", () => {
    expect(lastDay("2023-01-18", five, tet, 11)).toEqual(one("2023-02-01"));
  });

  test("counts a Saturday that is worked instead", () => {
    expect(lastDay("2023-03-06", five, { ...tet, worked: ["2023-03-11"] }, 11)).toEqual(one("2023-03-11"));
  });

  test("lies between two days where no calendar is at hand", () => {
    expect(lastDay("2023-03-06", five, null, 2)).toEqual({ earliest: "2023-03-13", latest: "2023-03-15" });
  });

  test("lies between two days where the calendar ends within it", () => {
    const short = { ...tet, to: "2023-03-10" };
    expect(lastDay("2023-03-06", five, short, 11)).toEqual({ earliest: "2023-03-13", latest: "2023-03-28" });
  });

  test("lies between two days where the calendar begins within it", () => {
    const late = { ...tet, from: "2023-03-10" };
    expect(lastDay("2023-03-06", five, late, 2)).toEqual({ earliest: "2023-03-13", latest: "2023-03-15" });
  });

  test("keeps to the first and the last day of which the calendar tells", () => {
    const first = { ...tet, from: "2023-03-10", holidays: ["2023-03-10"] };
    const last = { ...tet, to: "2023-03-10", holidays: ["2023-03-10"] };
    expect(lastDay("2023-03-06", five, first, 0)).toEqual(one("2023-03-14"));
    expect(lastDay("2023-03-06", five, last, 0)).toEqual(one("2023-03-14"));
  });

  test("in days or months is the day itself where that is worked; a short month ends on its last day", () => {
    expect(lastDay("2023-01-10", { atMost: 90, unit: "days" }, tet, 11)).toEqual(one("2023-04-10"));
    expect(lastDay("2023-01-31", { atMost: 1, unit: "months" }, tet, 11)).toEqual(one("2023-02-28"));
  });

  test("in days or months is the next working day where it would be a day off", () => {
    const sunday = { atMost: 90, unit: "days" } as const;
    expect(lastDay("2023-01-09", sunday, tet, 11)).toEqual(one("2023-04-10"));
    expect(lastDay("2022-12-20", { atMost: 1, unit: "months" }, tet, 11)).toEqual(one("2023-01-27"));
    expect(lastDay("2023-01-09", sunday, { ...tet, worked: ["2023-04-09"] }, 11)).toEqual(one("2023-04-09"));
  });

  test("in days or months lies between two days where no calendar is at hand, the first of them no weekend", () => {
    const ninety = { atMost: 90, unit: "days" } as const;
    expect(lastDay("2023-01-10", ninety, null, 2)).toEqual({ earliest: "2023-04-10", latest: "2023-04-12" });
    expect(lastDay("2023-01-09", ninety, null, 2)).toEqual({ earliest: "2023-04-10", latest: "2023-04-12" });
  });

  test("does not run past the last day of the year 9999, even where a calendar has it off", () => {
    const off = { from: "9999-12-01", to: "9999-12-31", holidays: ["9999-12-30", "9999-12-31"] };
    expect(lastDay("9999-12-29", five, off, 11)).toEqual(one("9999-12-31"));
  });
});
