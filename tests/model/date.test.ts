import { afterEach, describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  Day,
  daysBetween,
  isDay,
  PartialDate,
  span,
} from "../../src/model/values/date.js";

const accepts = (date: string) => PartialDate.safeParse(date).success;

describe("a day", () => {
  test.each(["2023-01-31", "2024-02-29", "2000-02-29", "2023-12-31"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
    expect(Day.safeParse(text).success).toBe(true);
  });

  test.each([
    "2023-02-31",
    "2023-02-29",
    "1900-02-29",
    "2023-04-31",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
  ])("%s is on no calendar", (text) => {
    expect(isDay(text)).toBe(false);
    expect(Day.safeParse(text).error?.issues).toMatchObject([{ message: "no-such-day" }]);
  });

  test.each(["31/02/2023", "2023-2-3", "2023-02-03T00:00Z", "2023", "", "ngày 3"])(
    "%j is not written as one",
    (text) => {
      expect(Day.safeParse(text).error?.issues).toMatchObject([{ message: "day" }]);
    },
  );
});

describe("a partial date leaves days open", () => {
  test.each([
    ["2023-06-06", "2023-06-06", "2023-06-06"],
    ["2023-06", "2023-06-01", "2023-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-04/2023-06", "2023-04-01", "2023-06-30"],
    ["../2023-06-06", null, "2023-06-06"],
    ["../2023", null, "2023-12-31"],
    ["2025-03/..", "2025-03-01", null],
  ])("%s: from %s to %s", (date, from, to) => {
    expect(accepts(date)).toBe(true);
    expect(span(date)).toEqual({ from, to });
  });

  test.each(["2023-02-30", "2023-13", "../2023-02-30", "2023-06/2023-05", "2023-06-02/2023-06-01"])(
    "%s is on no calendar",
    (date) => {
      expect(PartialDate.safeParse(date).error?.issues).toMatchObject([{ message: "no-such-day" }]);
    },
  );

  test.each(["..", "../..", "2023/2024/2025", "06/2023", "2023-6", "2023~", ""])(
    "%j is no partial date",
    (date) => {
      expect(PartialDate.safeParse(date).error?.issues).toMatchObject([{ message: "partial-date" }]);
    },
  );
});

describe.each(["UTC", "Asia/Ho_Chi_Minh", "America/Lima"])("days are counted alike in %s", (zone) => {
  const before = process.env["TZ"];
  afterEach(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test("forward, backward, over the end of a month and of a year", () => {
    process.env["TZ"] = zone;
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addMonths("2023-01-31", 1)).toBe("2023-02-28");
    expect(addMonths("2022-03-25", 45)).toBe("2025-12-25");
    expect(daysBetween("2022-03-25", "2025-12-31")).toBe(1377);
    expect(daysBetween("2023-01-02", "2023-01-01")).toBe(-1);
    expect(span("2023-02")).toEqual({ from: "2023-02-01", to: "2023-02-28" });
    expect(isDay("2024-02-29")).toBe(true);
  });
});

test.each([
  ["Pacific/Apia", "2012-01-30", "2011-12-30"],
  ["Pacific/Kiritimati", "1995-01-31", "1994-12-31"],
])("a day that %s never had is a day of a plan all the same", (zone, day, before) => {
  const own = process.env["TZ"];
  process.env["TZ"] = zone;
  const [found, again] = [addMonths(day, -1), addMonths(before, 12)];
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
  expect(found).toBe(before);
  expect(again).toBe(`${Number(before.slice(0, 4)) + 1}${before.slice(4)}`);
});

describe("days that lie beyond years of four digits", () => {
  test("stop at the last of them, for a longer year would sort before this one", () => {
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("2023-12-31", 1e15)).toBe("9999-12-31");
    expect(addMonths("9990-05-31", 115)).toBe("9999-12-31");
    expect(addMonths("9990-05-31", 116)).toBe("9999-12-31");
    expect(addMonths("2023-12-31", 1e15)).toBe("9999-12-31");
  });

  test("stop at the first of them", () => {
    expect(addDays("0000-01-02", -2)).toBe("0000-01-01");
    expect(addMonths("2023-12-31", -1e15)).toBe("0000-01-01");
  });
});
