import { describe, expect, test } from "vitest";
import { readDue } from "../../src/plan-book/annex/due.js";
import { annex, contents, questions, row } from "./annexes.js";

describe("the end of a year is its last day, however it is written", () => {
  test.each([
    "đến hết 2026",
    "đến hết năm 2026",
    "hết năm 2026",
    "Hết 2026",
    "cuối 2026",
    "Cuối năm 2026",
    "trước khi hết năm 2026",
    "vào cuối năm 2026",
    "đến cuối năm 2026",
    "Hoàn thành trong năm 2026",
  ])("%s", (text) => {
    expect(readDue(text)).toEqual({ due: "2026-12-31" });
  });

  test.each([
    ["hết quý II/2026", "2026-06-30"],
    ["cuối quý II/2026", "2026-06-30"],
    ["hết tháng 6/2026", "2026-06-30"],
    ["cuối tháng 6/2026", "2026-06-30"],
  ])("%s", (text, due) => {
    expect(readDue(text)).toEqual({ due });
  });

  test.each([
    "trước năm 2025",
    "trước 2025",
    "Trước quý II/2024",
    "Trước tháng 6/2024",
    "giữa năm 2026",
    "đầu năm 2026",
    "hết nhiệm kỳ",
    "cuối kỳ 2026",
  ])("%s is asked about", (text) => {
    expect(readDue(text)).toMatchObject({ doubt: { code: "unclear-due" } });
  });
});

describe("“before a day” is told as it was read: that day included", () => {
  test.each(["trước 31/12/2025", "Trước ngày 31/12/2025", "Hoàn thành trước 31/12/2025"])("%s", (due) => {
    const made = annex([row("Tổ chức 02 lớp", due)]);
    expect(contents(made)[0]?.["Thời hạn"]).toBe("31/12/2025");
    expect(questions(made).filter((one) => one.includes(`“${due}”`) && one.includes("31/12/2025"))).toEqual([
      expect.stringMatching(/tính cả ngày 31\/12\/2025/),
    ]);
  });

  test.each(["31/12/2025", "chậm nhất 31/12/2025", "đến hết 2025", "Quý II hằng năm"])(
    "%s has no such question",
    (due) => {
      const made = annex([row("Tổ chức 02 lớp", due)]);
      expect(questions(made).filter((one) => one.includes("tính cả ngày"))).toEqual([]);
    },
  );

  test("of every year too", () => {
    const made = annex([row("Tổ chức 02 lớp", "Trước 15/12 hằng năm")]);
    expect(contents(made)[0]?.["Thời hạn"]).toBe("15/12");
    expect(questions(made)).toContainEqual(expect.stringMatching(/tính cả ngày 15\/12/));
  });
});
