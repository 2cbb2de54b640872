import { describe, expect, test } from "vitest";
import type { WorkCalendar } from "../../src/model/law/work-calendar.js";
import { doubtfulIn, lastDay as lastDayBy, lastStart, workDays } from "../../src/rules/time/days.js";
import type { Duration } from "../../src/model/law/lawful-time.js";

const five = { atMost: 5, unit: "working-days" } as const;
const tet: WorkCalendar = {
  from: "2023-01-01",
  to: "2023-12-31",
  holidays: ["2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"],
};
const lastDay = (start: string, term: Duration, calendar: WorkCalendar | null, atMost: number, madeUp = 0) =>
  lastDayBy(start, term, workDays({ atMost, madeUp }, calendar));
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

describe("where the calendar does not tell", () => {
  test("a Saturday may be worked: what was filed on Thursday 2 May 2024 may be due a day earlier", () => {
    // Saturday 4 May was worked in 2024.
    expect(lastDay("2024-05-02", five, null, 14, 2).earliest).toBe("2024-05-07");
    const told = { from: "2024-01-01", to: "2024-12-31", holidays: [], worked: ["2024-05-04"] };
    expect(lastDay("2024-05-02", five, told, 14, 2)).toEqual(one("2024-05-08"));
  });

  test("what ends on a weekend may end there", () => {
    expect(lastDay("2023-01-09", { atMost: 90, unit: "days" }, null, 2, 1).earliest).toBe("2023-04-09");
  });
});

describe("a day that nobody has read on a notice of the State", () => {
  const press = { instrument: "Báo chí", confidence: "secondary" } as const;
  const notice = { instrument: "Thông báo", confidence: "verified" } as const;
  const told = (basis: typeof press | typeof notice): WorkCalendar => ({
    from: "2023-01-01",
    to: "2023-12-31",
    holidays: ["2023-03-08"],
    worked: ["2023-03-11"],
    notices: [{ basis, days: ["2023-03-08", "2023-03-11"] }],
  });

  test("leaves the term open between both: off or worked", () => {
    expect(lastDay("2023-03-06", five, told(press), 14)).toEqual({
      earliest: "2023-03-11",
      latest: "2023-03-14",
    });
  });

  test("is told where it lies between two days, or is one of them", () => {
    const unread = (from: string, to: string) =>
      doubtfulIn(workDays({ atMost: 14, madeUp: 0 }, told(press)), from, to);
    expect(unread("2023-03-08", "2023-03-11")).toEqual(["2023-03-08", "2023-03-11"]);
    expect(unread("2023-03-09", "2023-03-10")).toEqual([]);
  });

  test("settles it once the notice was read", () => {
    expect(lastDay("2023-03-06", five, told(notice), 14)).toEqual(one("2023-03-13"));
  });
});

describe("the last day on which a term can begin", () => {
  const known = workDays({ atMost: 14, madeUp: 2 }, { from: "2025-01-01", to: "2025-12-31", holidays: [] });

  test("in working days is counted back over the weekend", () => {
    expect(lastStart("2025-12-15", { atMost: 3, unit: "working-days" }, known)).toEqual(one("2025-12-10"));
  });

  test("is the last from which the term ends by that day", () => {
    for (const term of [
      { atMost: 3, unit: "working-days" },
      { atMost: 30, unit: "days" },
      { atMost: 2, unit: "months" },
    ] as const)
      for (let day = 10; day <= 28; day++) {
        const end = `2025-09-${day}`;
        const { earliest } = lastStart(end, term, known);
        const next = new Date(Date.parse(earliest) + 86_400_000).toISOString().slice(0, 10);
        expect(lastDayBy(earliest, term, known).latest <= end).toBe(true);
        expect(lastDayBy(next, term, known).latest > end).toBe(true);
      }
  });

  test("lies between two days where no calendar is at hand: surely in time, and perhaps", () => {
    const { earliest, latest } = lastStart(
      "2025-12-15",
      { atMost: 3, unit: "working-days" },
      workDays({ atMost: 2, madeUp: 1 }, null),
    );
    expect([earliest, latest]).toEqual(["2025-12-08", "2025-12-11"]);
  });
});
