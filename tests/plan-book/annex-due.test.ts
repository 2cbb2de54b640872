import { describe, expect, test } from "vitest";
import { readDue } from "../../src/plan-book/annex/due.js";
import { annex, contents, questions, row } from "./annexes.js";

describe("a time is read whole, or asked about", () => {
  test.each([
    ["Hằng năm", { every: "year" }],
    ["Hàng năm", { every: "year" }],
    ["Mỗi năm", { every: "year" }],
    ["Quý II hằng năm", { every: "year", due: "Quý II" }],
    ["Trước 30/6 hàng năm", { every: "year", due: "30/6" }],
    ["Trước ngày 30/6 hằng năm, giai đoạn 2023 - 2025", { every: "year", due: "30/6", within: "2023–2025" }],
    ["Hằng năm (2023–2025)", { every: "year", within: "2023–2025" }],
    ["Hằng năm, từ năm 2023 đến năm 2025", { every: "year", within: "2023–2025" }],
    ["Hằng quý", { every: "quarter" }],
    ["6 tháng một lần", { every: "half" }],
    ["Định kỳ 6 tháng", { every: "half" }],
    ["2023–2025", { due: "2025-12-31" }],
    ["Giai đoạn 2023 - 2025", { due: "2025-12-31" }],
    ["Từ năm 2023 đến năm 2025", { due: "2025-12-31" }],
    ["Năm 2024", { due: "2024-12-31" }],
    ["Quý IV/2024", { due: "2024-12-31" }],
    ["Từ quý I/2023 đến quý II/2024", { due: "2024-06-30" }],
    ["Tháng 6/2024", { due: "2024-06-30" }],
    ["Trước ngày 30/6/2024", { due: "2024-06-30" }],
    ["Hoàn thành trước 30/6/2024", { due: "2024-06-30" }],
    ["Xong trong quý II/2024", { due: "2024-06-30" }],
    ["2023, 2024", { every: "year", within: "2023–2024" }],
    ["Các năm 2023, 2024 và 2025", { every: "year", within: "2023–2025" }],
    ["2023, 2025", { every: "year", within: "2023, 2025" }],
    ["Thường xuyên", {}],
    ["Trong suốt thời gian thực hiện", {}],
  ])("%s", (text, due) => {
    expect(readDue(text)).toEqual(due);
  });

  test.each([
    "Quý II/2023 và tháng 6/2024",
    "Quý II hằng năm và tháng 6/2024",
    "Hằng năm, xong trước 30/6/2025",
    "Hằng năm, tháng 5",
    "Quý II, IV hằng năm",
    "Hằng năm: 30/6 và 31/12",
    "Hằng quý, ngày 25",
    "Quý II, giai đoạn 2023–2025",
    "Tháng 6, năm 2023 - 2024",
    "2023–2025, riêng 2024 xong trước tháng 6",
    "Hằng quý, riêng năm 2024 theo tháng",
    "Thường xuyên, báo cáo trước 15/12",
    "6 tháng đầu năm và 6 tháng cuối năm",
    "sau khi có kinh phí",
    "Trong suốt năm 2024 và quý I/2025",
  ])("%s is asked about, and none of it is taken alone", (text) => {
    expect(readDue(text)).toEqual({ doubt: { code: "unclear-due", found: text } });
  });

  test.each(["Quý 5/2024", "31/6/2024", "Trước 31/6 hằng năm"])("%s is no day", (text) => {
    expect(readDue(text).doubt).toMatchObject({ code: "no-such-day" });
  });

  test.each(["Quý II/2026", "31/12/2022", "2023–2030", "Hằng năm, 2022–2025", "2022, 2023"])(
    "%s lies outside the time of the plan, which is asked about",
    (due) => {
      const made = annex([row("Tổ chức 02 lớp", due)]);
      expect(questions(made).filter((one) => one.includes(`thời hạn “${due}” nằm ngoài`))).toHaveLength(1);
      expect(contents(made)[0]).not.toMatchObject({ "Thời hạn": null, "Trong thời gian": null });
    },
  );

  test("columns of years outside the time of the plan are asked about", () => {
    const head = ["TT", "Nội dung", "Chủ trì", "Năm 2025", "Năm 2026"];
    const made = annex([["1", "Tổ chức lớp", "Sở Công Thương", "02", "03"]], {}, head);
    expect(questions(made).some((one) => one.includes("thời hạn “2025–2026” nằm ngoài"))).toBe(true);
  });

  test("a time within the plan is not asked about", () => {
    for (const due of ["Quý II/2025", "2023–2025", "Hằng năm", "2023, 2024", "31/12/2025"])
      expect(questions(annex([row("Tổ chức 02 lớp", due)])).some((one) => one.includes("nằm ngoài"))).toBe(
        false,
      );
  });
});
