import { describe, expect, test } from "vitest";
import { clipped } from "../../src/charts/schedule/range.js";
import type { ScheduleEvent } from "../../src/charts/schedule/ways.js";

const drawn = (...events: readonly ScheduleEvent[]) =>
  clipped({ label: "Ổi", more: "Nhãn hiệu", bar: 14, events, stretches: [] }, "2025-12-31").events;

describe("what lies more than four years before the day of the assessment", () => {
  test("is told of in one mark at the edge, if it was done", () => {
    expect(
      drawn(
        { kind: "reached", day: "2019-03-01", says: "đã nộp đơn" },
        { kind: "reached", day: "2020-03-01", says: "đơn hợp lệ" },
        { kind: "reached", day: "2023-03-01", says: "đã công bố" },
      ),
    ).toEqual([
      { kind: "before", day: null, says: "đã nộp đơn; đơn hợp lệ" },
      { kind: "reached", day: "2023-03-01", says: "đã công bố" },
    ]);
  });

  test("stays overdue, if it was not: the longest overrun keeps its alarm", () => {
    expect(
      drawn(
        { kind: "reached", day: "2019-03-01", says: "đã nộp đơn" },
        { kind: "late", day: "2019-04-01", says: "hạn thẩm định 01/4/2019" },
      ),
    ).toEqual([
      { kind: "before", day: null, says: "đã nộp đơn" },
      { kind: "late", day: null, says: "hạn thẩm định 01/4/2019" },
    ]);
  });

  test("does not begin with the day itself four years back", () => {
    const edge: ScheduleEvent = { kind: "late", day: "2021-12-31", says: "hạn" };
    expect(drawn(edge)).toEqual([edge]);
  });
});
