import { describe, expect, test } from "vitest";
import { addDays } from "../../src/model/values/date.js";
import { maturedBetween } from "../../src/rules/change/matured-between.js";
import { compare } from "../../src/rules/change/compare.js";
import { calendar, law } from "../../src/law/index.js";
import { schedule } from "../../src/rules/time/schedule.js";
import { timeline } from "../../src/rules/time/timeline.js";
import { changeTable, rows, stageTable, timelineTable } from "../../src/tables/index.js";
import { plan, register, vi } from "./sample.js";

describe("stages", () => {
  const found = rows(stageTable(schedule(plan, register, { asOf: "2024-12-31", law, calendar }), vi));
  const guava = found.filter(({ subject, procedure }) => subject === "mark-guava" && procedure === "mark");

  test("stand in the order of the law, with the days on which they were reached or are allowed", () => {
    expect(guava.map(({ order, stage, state, from, latest }) => [order, stage, state, from, latest])).toEqual(
      [
        [1, "place-name-permitted", "reached", "2021-12-10", null],
        [2, "regulation-drafted", "implied", null, null],
        [3, "filed", "reached", "2022-04-20", null],
        [4, "formally-accepted", "reached", "2022-05-18", "2022-05-20"],
        [5, "published", "reached", "2022-07-15", "2022-07-18"],
        [6, "substantively-allowed", "implied", null, "2023-04-17"],
        [7, "granted", "reached", "2023-05-01", null],
        [8, "renewed", "ahead", null, null],
      ],
    );
  });

  test("are told in words, and nothing is overrun where nothing was", () => {
    expect(guava[1]).toMatchObject({
      name: "Ổi lê Cao Lãnh",
      procedureTitle: "Đăng ký bảo hộ nhãn hiệu chứng nhận",
      stageTitle: "đã xây dựng quy chế quản lý và sử dụng",
      stateWord: "đã qua, suy từ bước sau",
      overrun: null,
      ended: null,
    });
  });
});

test("the stretches of a promise fill the window without gap or overlap", () => {
  const window = { from: "2022-01-01", to: "2025-12-31" };
  const found = rows(timelineTable(timeline(plan, register, window), vi));
  const own = found.filter(({ commitment }) => commitment === "so-42.productivity");
  expect(own.map(({ from, to, days, statusWord }) => [from, to, days, statusWord])).toEqual([
    ["2022-01-01", "2023-12-31", 730, "Chưa hoàn thành (trong hạn)"],
    ["2024-01-01", "2024-10-16", 290, "Chưa đủ căn cứ để kết luận"],
    ["2024-10-17", "2025-12-31", 441, "Hoàn thành"],
  ]);
  for (const { from, to, days } of found) expect(addDays(from, days - 1)).toBe(to);
});

describe("changes between two reviews", () => {
  const before = { plan, register, asOf: "2023-12-31" };
  const asOf = "2024-12-31";
  const comparison = compare(before, { plan, register, asOf });
  const sources = { plan, registers: [register] };
  const found = (onFile: ReturnType<typeof maturedBetween>) =>
    new Map(rows(changeTable(comparison, { ...sources, onFile }, vi)).map((row) => [row.commitment, row]));

  test("one row a promise, with both statuses and what brought it about", () => {
    const table = found(maturedBetween(before, asOf));
    expect([...table.keys()]).toEqual(comparison.changes.map(({ commitment }) => commitment));
    expect(table.get("so-44.2023")).toMatchObject({
      change: "improved",
      changeWord: "tiến bộ",
      before: "failed",
      beforeWord: "Không hoàn thành (quá hạn)",
      after: "met-late",
      afterWord: "Hoàn thành (quá hạn)",
      goalMoved: false,
      goalMovedWord: null,
    });
    expect(table.get("so-44.2023")?.causes).toContain(
      "giao năm 2023” đã phân bổ (ngày 19 tháng 01 năm 2024)",
    );
  });

  test("what did not change has no cause", () => {
    expect(found(new Map()).get("so-42.tasks")).toMatchObject({ change: "unchanged", causes: null });
  });

  test("a promise made between the two has no status before", () => {
    const [change] = comparison.changes;
    if (change === undefined) throw new RangeError("there are changes");
    const added = { ...change, how: "new", before: null } as const;
    const table = changeTable({ ...comparison, changes: [added] }, sources, vi);
    expect(rows(table)[0]).toMatchObject({ change: "new", before: null, beforeWord: null });
  });
});
