import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { inspect } from "../../src/rules/inspect.js";
import { annex, contents, row, textOf, type Line } from "./annexes.js";

const quotes = (made: ReturnType<typeof annex>) => contents(made).map((one) => textOf(one["Nguyên văn"]));
const YEARS = ["TT", "Nội dung", "Chủ trì", "ĐVT", "Năm 2023", "Năm 2024"];

describe("what is quoted of an annex is what makes the promise", () => {
  test.each([
    [
      row("Tập huấn cán bộ xã.", "trước 31/12/2025", "ít nhất 500 cán bộ"),
      "Tập huấn cán bộ xã; chỉ tiêu: ít nhất 500 cán bộ; thời gian: trước 31/12/2025",
    ],
    [row("Mở lớp", "", "02 lớp"), "Mở lớp; chỉ tiêu: 02 lớp"],
    [row("Mở 02 lớp", "Hằng năm"), "Mở 02 lớp; thời gian: Hằng năm"],
    [row("Mở 02 lớp", "", "02 lớp"), "Mở 02 lớp"],
    [row("Mở 02 lớp"), "Mở 02 lớp"],
    [row("Mở 15 lớp", "", "5 lớp"), "Mở 15 lớp; chỉ tiêu: 5 lớp"],
  ])("%j", (line, quote) => {
    expect(quotes(annex([line]))).toEqual([quote]);
  });

  test("with the figures of each year and their unit", () => {
    const made = annex([["1", "Tập huấn", "Sở Công Thương", "lớp", "02", "03"]], {}, YEARS);
    expect(quotes(made)).toEqual(["Tập huấn; đơn vị tính: lớp; năm 2023: 02; năm 2024: 03"]);
  });

  test("a long one is cut between words, and keeps its figures and the words of its own line", () => {
    const points = Array.from(
      { length: 40 },
      (_, index) => `- ${index + 31} lớp dạy nghề cho nông dân xã thứ ${index + 31}`,
    );
    const made = annex([row(`Mở lớp:\n${points.join("\n")}`, "Hằng năm")]);
    const [, first = "", ...others] = quotes(made);
    for (const [index, quote] of [first, ...others].entries()) {
      expect(quote.length).toBeLessThanOrEqual(400);
      expect(quote).toContain(`${index + 31} lớp`);
      expect(quote).toContain("thời gian: Hằng năm");
    }
    const [long = ""] = quotes(annex([row("Hỗ trợ việc ".repeat(60).trim(), "2024", "02 lớp")]));
    expect(long.length).toBeLessThanOrEqual(400);
    expect(long).toMatch(/(?:Hỗ|trợ|việc) …; chỉ tiêu: 02 lớp; thời gian: 2024$/);
  });
});

describe("the inspection finds the figure of a promise in what is quoted", () => {
  test.each<[Line, Line | undefined]>([
    [row("Tập huấn cán bộ xã", "trước 31/12/2025", "ít nhất 500 cán bộ"), undefined],
    [row("Tiêm chủng cho trẻ dưới 5 tuổi", "2025", "200 trẻ"), undefined],
    [row("Tỷ lệ trẻ em dưới 5 tuổi được tiêm", "", "95%"), undefined],
    [["1", "Mở lớp cho người từ 15 đến 49 tuổi", "Sở Công Thương", "lớp", "02", "03"], YEARS],
  ])("%j", (line, head) => {
    const read = planFromBook(annex([line], {}, head).value.book, vi);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(inspect(read.value).filter(({ code }) => code === "target-differs")).toEqual([]);
  });
});
