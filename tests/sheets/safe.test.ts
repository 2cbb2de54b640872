import { describe, expect, test } from "vitest";
import { apart } from "../../src/locale/say/values.js";
import { nameId } from "../../src/model/values/content-id.js";
import { nameFinder } from "../../src/sheets/cells/match-name.js";
import { spreadMerges } from "../../src/sheets/read/spread-merges.js";

describe("ids that follow from names", () => {
  const household = (no: number) =>
    `đề tài: xây dựng mô hình trồng xoài theo hướng hữu cơ tại xã mỹ xương, hộ số ${no}`;

  test("are apart for a hundred thousand names that begin alike", () => {
    const ids = new Set(Array.from({ length: 100_000 }, (_, no) => nameId("act", household(no))));
    expect(ids.size).toBe(100_000);
  });

  test("and two texts that differ far behind are shown where they do", () => {
    const [one, other] = apart(household(2992), household(3492));
    expect(one).toContain("2992");
    expect(other).toContain("3492");
  });
});

test("a great many unknown names do not cost as many searches", () => {
  const known = Array.from({ length: 200 }, (_, no) => `Nhiệm vụ số ${no} của kế hoạch phối hợp`);
  const nearest = nameFinder(() => known);
  expect(nearest("nhiem vu so 17 cua ke hoach phoi hop")).toContain("Nhiệm vụ số 17 của kế hoạch phối hợp");
  const started = performance.now();
  for (let row = 0; row < 150_000; row++) nearest(`Nội dung lạ thứ ${row} của một kế hoạch khác hẳn`);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("merges as many as rows are each looked at once", () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => [row % 10 === 1 ? row : null]);
  const merges = Array.from({ length: 5_000 }, (_, at) => ({
    top: at * 10 + 1,
    bottom: at * 10 + 9,
    left: 0,
    right: 0,
  }));
  const started = performance.now();
  const spread = spreadMerges({ name: "x", rows, merges }, 0);
  const found = rows.map((_, row) => spread(row)[0]);
  expect(found.slice(0, 13)).toEqual([null, 1, 1, 1, 1, 1, 1, 1, 1, 1, null, 11, 11]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
