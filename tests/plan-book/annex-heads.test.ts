import { describe, expect, test } from "vitest";
import { annexHeadAt } from "../../src/plan-book/annex/table/annex-head.js";
import { annex, contents, questions, row, HEAD } from "./annexes.js";

const fields = (...head: readonly string[]) =>
  annexHeadAt({ name: "a", rows: [head] }, 0)?.columns.map(({ field }) => field);

describe("a table is found by its heads, as offices write them", () => {
  test.each([
    "Nội dung",
    "Nội dung phối hợp",
    "Nội dung chủ trì thực hiện",
    "Tên nội dung/nhiệm vụ",
    "Nhiệm vụ phối hợp",
    "Hoạt động phối hợp",
    "Nội dung, chỉ tiêu phối hợp",
    "Công việc",
    "Chỉ tiêu",
    "Chỉ tiêu phối hợp",
    "Mục tiêu",
    "Danh mục nhiệm vụ",
  ])("%s says what is promised", (head) => {
    expect(fields("TT", head, "Đơn vị chủ trì")).toEqual(["no", "title", "leads"]);
    expect(fields("TT", head, "Đơn vị phối hợp", "Thời gian thực hiện")).toEqual([
      "no",
      "title",
      "partners",
      "due",
    ]);
  });

  test.each([
    ["Đơn vị phối hợp", "partners"],
    ["Cơ quan phối hợp thực hiện", "partners"],
    ["Phối hợp", "partners"],
    ["Phối hợp với", "partners"],
    ["Chủ trì", "leads"],
    ["Cơ quan thực hiện", "leads"],
    ["Đơn vị tiếp nhận kết quả", "receivers"],
    ["Chỉ tiêu", "target"],
    ["Số lượng", "target"],
    ["Kết quả phối hợp", "target"],
    ["Thời gian phối hợp", "due"],
  ])("beside what is promised, %s stands for %s", (head, field) => {
    expect(fields("TT", "Nội dung phối hợp", head)).toEqual(["no", "title", field]);
  });

  test("beside targets as what is promised, numbers are what is reached", () => {
    expect(fields("TT", "Chỉ tiêu", "ĐVT", "Số lượng", "Chủ trì")).toEqual([
      "no",
      "title",
      "unit",
      "target",
      "leads",
    ]);
  });

  test("a row of data is no row of heads, whatever its words", () => {
    const made = annex([
      row("Tổ chức 02 lớp"),
      ["2", "Hoạt động phối hợp", "Kết quả tốt", "Phòng phụ trách", "", "", ""],
      [null, "Nhiệm vụ phối hợp", "Kết quả 03 lớp", "Đơn vị chủ trì là Sở", "", "", ""],
      HEAD,
      ["3", "Mở 03 lớp", "", "Sở Công Thương", "", "", ""],
    ]);
    expect(contents(made).map((one) => one["Nội dung, nhiệm vụ"])).toEqual([
      "Tổ chức 02 lớp",
      "Hoạt động phối hợp",
      "Nhiệm vụ phối hợp",
      "Mở 03 lớp",
    ]);
    expect(questions(made).some((one) => one.includes("bảng"))).toBe(false);
  });
});
