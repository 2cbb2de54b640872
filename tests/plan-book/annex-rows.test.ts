import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import { ABOVE, annex, bookOf, contents, HEAD, questions, row, textOf, type Line } from "./annexes.js";

const line = (no: string | null, title: string, ...rest: Line): Line => [no, title, ...rest];
const titles = (made: ReturnType<typeof annex>) => contents(made).map((one) => one["Nội dung, nhiệm vụ"]);
const passedOver = (made: ReturnType<typeof annex>) =>
  made.warnings.flatMap((one) => (one.code === "not-used" ? [[one.why, one.found]] : []));

describe("a row over others promises nothing, and is told with all that it says", () => {
  test.each([
    [line("I", "Lĩnh vực nông nghiệp"), "1"],
    [line("I", "Lĩnh vực nông nghiệp", "", "Sở Công Thương"), "1"],
    [line("I", "Lĩnh vực nông nghiệp", "05 lớp", "Sở Công Thương", "", "", "2024"), "1"],
    [line("I.", "Lĩnh vực nông nghiệp"), "01"],
    [line("I", "Lĩnh vực nông nghiệp", "", "Sở Công Thương"), "I.1"],
    [line("A", "Chỉ tiêu đến năm 2025", "", "Sở Công Thương"), "1"],
    [line("a", "Chỉ tiêu đến năm 2025"), "1"],
    [line("1", "Lĩnh vực nông nghiệp"), "1.1"],
    [line(null, "LĨNH VỰC NÔNG NGHIỆP"), "1"],
  ])("%j over %s", (section, no) => {
    const made = annex([section, line(no, "Tổ chức 02 lớp", "", "Sở Công Thương")]);
    expect(titles(made)).toEqual(["Tổ chức 02 lớp"]);
    expect(passedOver(made)).toEqual([["heading", section.map(textOf).filter(Boolean).join(" ")]]);
  });

  test.each([
    [line("I", "Tổ chức 02 lớp", "", "Sở Công Thương"), "II"],
    [line("I", "Tổ chức lớp", "02 lớp", "Sở Công Thương"), "II"],
    [line("1", "Tổ chức 02 lớp"), "2"],
    [line("1", "Xây dựng 02 mô hình"), "1.1"],
    [line("a", "Tổ chức 02 lớp"), "b"],
    [line(null, "TỔ CHỨC 02 LỚP"), "2"],
  ])("%j before %s is a promise", (promise, no) => {
    const made = annex([promise, line(no, "Mở 03 lớp", "", "Sở Công Thương")]);
    expect(titles(made)).toEqual([promise[1], "Mở 03 lớp"]);
  });

  test("a row that is struck through is told, not read", () => {
    const made = annex([row("Tổ chức 02 lớp"), line("2", "Mở 03 lớp", "", "Sở Công Thương")], {
      struck: new Set(["3,0", "3,1", "3,3"]),
    });
    expect(titles(made)).toEqual(["Mở 03 lớp"]);
    expect(passedOver(made)).toEqual([["struck", "1 Tổ chức 02 lớp Sở Công Thương"]]);
  });

  test("a hidden sheet is told", () => {
    const rows = [...ABOVE, HEAD, row("Tổ chức 02 lớp")];
    const made = annexToBook(bookOf({ rows }, { rows, hidden: true, name: "Cũ" }), vi);
    expect(made).toMatchObject({
      ok: true,
      value: { rows: 1 },
      warnings: [{ code: "not-used", why: "hidden", found: "Cũ", cell: "phu-luc.xlsx!Cũ!A1" }],
    });
  });
});

describe("words over rows that share a number gather them", () => {
  const merges = [{ top: 3, left: 0, bottom: 5, right: 0 }];
  const lines = [
    line("4", "Công bố tiêu chuẩn cơ sở cho các sản phẩm gồm:", "", "Sở Công Thương"),
    line(null, "- Bột rau má", "", "Sở Công Thương"),
    line(null, "- Hoa sen", "", "Sở Công Thương"),
  ];
  test("as a task with a promise for each", () => {
    const made = annex(lines, { merges });
    expect(contents(made).map((one) => [one["Là"], one["Nội dung, nhiệm vụ"]])).toEqual([
      ["nhiệm vụ", "Công bố tiêu chuẩn cơ sở cho các sản phẩm gồm:"],
      ["nội dung", "Bột rau má"],
      ["nội dung", "Hoa sen"],
    ]);
  });

  test("and who leads is asked of each promise", () => {
    const made = annex([line("1", "Hỗ trợ các sản phẩm:\n- Bột rau má\n- Hoa sen", "", "")]);
    expect(questions(made).filter((one) => one.includes("chưa rõ đơn vị chủ trì"))).toHaveLength(2);
  });

  test("what stands below the last table is told as such", () => {
    const made = annex([row("Tổ chức 02 lớp"), ["Nơi nhận:"], ["- Tỉnh ủy (để báo cáo);"]]);
    expect(passedOver(made).map(([why]) => why)).toEqual(["below", "below"]);
  });
});
