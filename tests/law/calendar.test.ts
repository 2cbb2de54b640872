import { describe, expect, test } from "vitest";
import { calendar, law } from "../../src/law/index.js";
import { doubtfulDays } from "../../src/model/law/work-calendar.js";
import { parseWorkCalendar } from "../../src/model/law/parse-work-calendar.js";
import { lastDay, workDays } from "../../src/rules/time/days.js";

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const { holidays, worked = [], notices = [] } = calendar;

describe("the working calendar that comes with the law", () => {
  test("is one as a file of it would be", () => {
    expect(parseWorkCalendar(JSON.parse(JSON.stringify(calendar)))).toEqual({
      ok: true,
      value: calendar,
      warnings: [],
    });
  });

  test("has weekdays off and weekends worked, each once, and each day under one notice", () => {
    expect(holidays.filter(isWeekend)).toEqual([]);
    expect(worked.filter((day) => !isWeekend(day))).toEqual([]);
    const named = notices.flatMap(({ days }) => days);
    expect(named.toSorted()).toEqual([...holidays, ...worked].toSorted());
    expect(new Set(named).size).toBe(named.length);
  });

  test("gives the eleven days of the Code each year, days made up for taken off; the twelfth of 2026 lies past its end", () => {
    const off = (year: string) => holidays.filter((day) => day.startsWith(year)).length;
    const madeUp = (year: string) => worked.filter((day) => day.startsWith(year)).length;
    const years = ["2022", "2023", "2024", "2025", "2026"];
    expect(years.map((year) => off(year) - madeUp(year))).toEqual([11, 11, 11, 11, 11]);
    expect(calendar.to < "2026-11-24").toBe(true);
    expect(Math.max(...years.map(off))).toBeLessThanOrEqual(law.holidays.atMost);
    expect(Math.max(...years.map(madeUp))).toBeLessThanOrEqual(law.holidays.madeUp);
  });

  test("is sure only of the days that the Code names", () => {
    const sure = holidays.filter((day) => !doubtfulDays(calendar).has(day));
    expect(new Set(sure.map((day) => day.slice(5)))).toEqual(new Set(["01-01", "04-30", "05-01", "09-02"]));
    expect(worked.every((day) => doubtfulDays(calendar).has(day))).toBe(true);
  });
});

describe("a term counted by it", () => {
  const days = workDays(law.holidays, calendar);
  const five = { atMost: 5, unit: "working-days" } as const;

  test("ends on one day where no day in it is in doubt", () => {
    expect(lastDay("2023-03-06", five, days)).toEqual({ earliest: "2023-03-13", latest: "2023-03-13" });
    // 2 September 2024 is a Monday, off by the Code; the day after is in the press alone.
    expect(lastDay("2024-08-26", five, days)).toEqual({ earliest: "2024-09-03", latest: "2024-09-04" });
  });

  test("lies between two days around Tết, for the notice was not read", () => {
    expect(lastDay("2023-01-18", five, days)).toEqual({ earliest: "2023-01-25", latest: "2023-02-01" });
  });

  test("lies between two days past its end", () => {
    const { earliest, latest } = lastDay("2026-11-19", five, days);
    expect(earliest).toBe("2026-11-24");
    expect(latest > "2026-12-10").toBe(true);
  });
});
