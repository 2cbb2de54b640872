import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { annex, contents, questions, row, textOf, type Line } from "./annexes.js";

const YEARS = ["TT", "Nội dung", "Chỉ tiêu", "Chủ trì", "ĐVT", "Năm 2023", "Năm 2024", "Năm 2025"];
const years = (title: string, target: string, unit: string, ...figures: Line): Line => [
  "1",
  title,
  target,
  "Sở Công Thương",
  unit,
  ...figures,
];

const levelOf = (title: string, target = "") => contents(annex([row(title, "", target)]))[0]?.["Mức"];

describe("how a number is meant is what its words say", () => {
  test.each([
    ["Tỷ lệ hộ nghèo giảm còn 2%", "không quá 2%"],
    ["Giảm tỷ lệ hộ nghèo xuống còn 2%", "không quá 2%"],
    ["Giảm tỷ lệ hộ nghèo xuống dưới 2%", "dưới 2%"],
    ["Tỷ lệ hộ nghèo còn 2%", "không quá 2%"],
    ["Không để quá 02 vụ cháy", "không quá 02"],
    ["Không để xảy ra quá 02 vụ cháy", "không quá 02"],
    ["Số vụ cháy không vượt quá 02 vụ", "không quá 02"],
    ["Số vụ cháy không quá 02 vụ", "không quá 02"],
    ["Dưới 02 vụ cháy", "dưới 02"],
    ["Tối đa 02 vụ cháy", "không quá 02"],
    ["Có 02 vụ cháy trở xuống", "không quá 02"],
    ["Không có 0 vụ", "không quá 0"],
    ["Không dưới 02 lớp", "ít nhất 02"],
    ["Không ít hơn 02 lớp", "ít nhất 02"],
    ["Tổ chức tối thiểu 02 lớp", "ít nhất 02"],
    ["Tổ chức trên 02 lớp", "trên 02"],
    ["Tổ chức 02 lớp trở lên", "ít nhất 02"],
    ["Nâng tỷ lệ tiêm chủng lên 95%", "ít nhất 95%"],
    ["Tăng tỷ lệ tiêm chủng lên 95%", "ít nhất 95%"],
    ["Tăng cường mở 02 lớp", "ít nhất 02"],
    ["Tổ chức 02 lớp", "ít nhất 02"],
  ])("%s: %s", (title, level) => {
    expect(levelOf(title)).toBe(level);
    expect(levelOf("Việc khác", title)).toBe(level);
  });

  test.each([
    ["Số vụ cháy không quá (vụ)", "02", "không quá 02"],
    ["Tỷ lệ hộ nghèo giảm còn", "2%", "không quá 2%"],
    ["Số lớp tối thiểu", "02 lớp", "ít nhất 02"],
  ])("%s | %s: %s", (title, target, level) => {
    expect(levelOf(title, target)).toBe(level);
  });

  test.each([
    ["Khoảng 20 lớp", "“Khoảng 20 lớp”"],
    ["Tổ chức gần 20 lớp", "“Tổ chức gần 20 lớp”"],
    ["Tổ chức từ 5 đến 10 lớp", "5–10 lớp"],
    ["Tổ chức 5 - 10 lớp", "5–10 lớp"],
    ["Tỷ lệ hộ nghèo 2%", "2%"],
    ["05/10 xã có điểm bán hàng", "05/10 xã"],
    ["Giảm 5% số vụ", "“Giảm 5%”"],
    ["Giảm ít nhất 1% hộ nghèo", "1%"],
    ["Thu nhập tăng 10% so với năm 2020", "10%"],
  ])("%s is asked about", (title, asked) => {
    const made = annex([row(title)]);
    expect(contents(made)[0]?.["Mức"]).toBeNull();
    expect(questions(made).filter((one) => one.startsWith("TT 1:") && one.includes(asked))).not.toEqual([]);
  });
});

/** Each number of an annex, by the rows in which it stands; `lost` are those that are neither a level nor in a question. */
const lostOf = (made: ReturnType<typeof annex>, numbers: readonly string[]) => {
  const told = [...contents(made).map((one) => textOf(one["Mức"])), ...questions(made)].join("\n");
  return numbers.filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(told));
};

describe("no number is lost in silence, and none is promised twice", () => {
  test.each([
    ["Tổ chức 02 lớp cho 50 người", "02 lớp", ["02", "50"]],
    ["Tổ chức 02 lớp cho 50 người", "03 lớp", ["02", "50", "03"]],
    ["Cấp 05 giấy chứng nhận", "", ["05"]],
    ["Cấp 15 giấy chứng nhận cho 20 hộ", "", ["15", "20"]],
    ["Tổng số 05 lớp", "", ["05"]],
    ["Trồng 5ha rừng và 200con giống", "", ["5", "200"]],
    ["Tổ chức 02 (hai) lớp", "", ["02"]],
    ["Tổ chức hai lớp, mỗi lớp 30 người", "", ["hai", "30"]],
    ["Xây dựng mô hình:\n- 02 mô hình trồng xoài", "", ["02"]],
    ["- 02 mô hình trồng xoài", "", ["02"]],
    ["Xây dựng mô hình:\n- 02 mô hình xoài\n- 01 mô hình cá", "05 mô hình", ["02", "01", "05"]],
    [
      "Xây dựng mô hình:\n- 02 mô hình xoài\n- 01 mô hình cá",
      "- 04 mô hình\n- 06 mô hình",
      ["02", "01", "04", "06"],
    ],
    ["Xây dựng 07 mô hình, gồm:\n- 02 mô hình xoài\n- 01 mô hình cá", "", ["02", "01", "07"]],
    ["Phát triển 02 nhãn hiệu, gồm:\n- Ổi lê Mỹ Hiệp\n- Chanh Cao Lãnh", "", ["02"]],
    ["Phát triển nhãn hiệu, gồm:\n- Ổi lê Mỹ Hiệp\n- Chanh Cao Lãnh", "02 nhãn hiệu", ["02"]],
    ["Tập huấn 09 kỹ thuật", "- 02 lớp VietGAP\n- 03 lớp hữu cơ", ["02", "03", "09"]],
    ["Xây dựng:\n- mô hình xoài\n- mô hình cá", "02 mô hình\n03 mô hình", ["02", "03"]],
  ])("%j | %j", (title, target, numbers) => {
    expect(lostOf(annex([row(title, "", target)]), numbers)).toEqual([]);
  });

  test.each([
    [years("Tổ chức lớp tập huấn", "10 lớp", "lớp", "02", "03", "04"), ["02", "03", "04", "10"]],
    [years("Tổ chức lớp tập huấn cho 50 người", "", "lớp", "02", "03", "04"), ["02", "03", "04", "50"]],
    [years("Mở lớp:\n- lớp xoài\n- lớp cá", "", "lớp", "02", "03", "04"), ["02", "03", "04"]],
    [
      years("Mở lớp:\n- 06 lớp xoài\n- 07 lớp cá", "", "lớp", "02", "03", "04"),
      ["02", "03", "04", "06", "07"],
    ],
  ])("%j", (line, numbers) => {
    expect(lostOf(annex([line], {}, YEARS), numbers)).toEqual([]);
  });

  test("a total of what is promised is not asked about", () => {
    const made = annex([years("Tổ chức 09 lớp", "9 lớp", "lớp", "02", "03", "04")], {}, YEARS);
    expect(questions(made).filter((one) => one.startsWith("TT 1"))).toEqual([]);
  });

  test("what both the words and the target say is one number", () => {
    const made = annex([row("Tổ chức ít nhất 02 lớp tập huấn", "", "02 lớp")]);
    expect(contents(made)[0]?.["Mức"]).toBe("ít nhất 02");
    expect(questions(made).filter((one) => one.startsWith("TT 1"))).toEqual([]);
  });

  test("a row that goes on with the one above it brings its years and its other columns with it", () => {
    const head = [...YEARS, "Ghi chú"];
    const made = annex(
      [
        [...years("Tổ chức lớp tập huấn", "", "lớp", "02", "", ""), "chờ vốn"],
        [null, null, null, null, null, null, "03", "04", "thêm 05 xã"],
      ],
      {},
      head,
    );
    expect(lostOf(made, ["02", "03", "04", "05"])).toEqual([]);
  });

  test("a number written once for several rows is promised by none before somebody says how", () => {
    const merged: Line[] = [
      ["1", "Mở lớp trồng xoài", "05 lớp", "Sở Công Thương", "", "", ""],
      ["2", "Mở lớp nuôi cá", null, "Sở Công Thương", "", "", ""],
      ["3", "Mở lớp trồng sen", null, "Sở Công Thương", "", "", ""],
    ];
    const made = annex(merged, { merges: [{ top: 3, left: 2, bottom: 5, right: 2 }] });
    expect(contents(made).map((one) => one["Mức"])).toEqual([null, null, null]);
    expect(questions(made).filter((one) => one.includes("“05 lớp” ghi một lần cho nhiều dòng"))).toHaveLength(
      3,
    );
  });

  test("bodies in lines of their own beside one merged promise are bodies of that promise", () => {
    const made = annex(
      [
        ["1", "Mở 05 lớp", "", "Sở Công Thương", "", "", ""],
        [null, null, null, "Hội Nông dân tỉnh", "", "", ""],
      ],
      { merges: [0, 1, 2].map((left) => ({ top: 3, left, bottom: 4, right: left })) },
    );
    expect(contents(made).map((one) => [one["Mức"], one["Đơn vị chủ trì"]])).toEqual([
      ["ít nhất 05", "Sở Công Thương\nHội Nông dân tỉnh"],
    ]);
  });

  test("one figure across several years is one figure, due at their end", () => {
    const made = annex(
      [years("Mở lớp", "", "lớp", "05", null, null)],
      {
        merges: [{ top: 3, left: 5, bottom: 3, right: 7 }],
      },
      YEARS,
    );
    expect(contents(made)[0]).toMatchObject({ Mức: "ít nhất 05", "Thời hạn": "31/12/2025", "Định kỳ": null });
  });

  test("a column of per cent makes numbers percentages", () => {
    const made = annex([years("Tỷ lệ tiêm chủng", "", "%", "90", "95", "98")], {}, YEARS);
    expect(contents(made)[0]).toMatchObject({
      "Cách đo": "số mới nhất",
      Mức: "2023: ít nhất 90%\n2024: ít nhất 95%\n2025: ít nhất 98%",
    });
  });

  test("a unit that the words gainsay is asked about", () => {
    const head = ["TT", "Nội dung", "ĐVT", "Chỉ tiêu", "Chủ trì"];
    const made = annex([["1", "Tập huấn", "lớp", "50 người", "Sở Công Thương"]], {}, head);
    expect(questions(made)[0]).toContain("cột đơn vị tính ghi “lớp”, lời văn ghi “người”");
  });

  test("named points under a number are parts of that promise", () => {
    const made = annex([row("Phát triển 02 nhãn hiệu, gồm:\n- Ổi lê Mỹ Hiệp\n- Chanh Cao Lãnh")]);
    expect(contents(made).map((one) => [one["TT"], one["Là"], one["Mức"]])).toEqual([
      ["1", "chỉ tiêu", "ít nhất 02"],
      ["1.1", "mục của nhiệm vụ", null],
      ["1.2", "mục của nhiệm vụ", null],
    ]);
  });
});

describe("years of columns are those in which something is promised", () => {
  test.each([
    [
      ["02", null, "03"],
      ["2023", "2025"],
    ],
    [
      [null, "02", "03"],
      ["2024", "2025"],
    ],
    [["02", null, null], ["2023"]],
  ])("%j", (figures, expected) => {
    const made = annex([years("Tổ chức lớp tập huấn", "", "lớp", ...figures)], {}, YEARS);
    const read = planFromBook(made.value.book, vi);
    expect(read.ok ? read.value.commitments.map(({ id }) => id) : read.issues).toEqual(
      expected.map((year) => `row-1.${year}`),
    );
  });

  test("a year that has no level of its own is told where the years are written", () => {
    const made = annex([years("Tổ chức lớp tập huấn", "", "lớp", "02", "03", "04")], {}, YEARS);
    const sheets = made.value.book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells.map((cell) => (cell === "2023–2025" ? "2023–2026" : cell))),
    }));
    expect(planFromBook({ ...made.value.book, sheets }, vi)).toMatchObject({
      ok: false,
      issues: [{ code: "malformed", cell: expect.stringContaining("Nội dung!") }],
    });
  });
});
