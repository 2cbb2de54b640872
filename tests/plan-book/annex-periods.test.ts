import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { annex, contents, questions, row } from "./annexes.js";

const asked = (made: ReturnType<typeof annex>) => questions(made).filter((one) => one.startsWith("TT 1:"));

describe("a number of months, of years, of times a year is no quantity", () => {
  test.each([
    ["Báo cáo 6 tháng", "", "", "6 tháng"],
    ["Báo cáo 6 tháng và hằng năm", "", "", "6 tháng"],
    ["Báo cáo kết quả thực hiện", "báo cáo 6 tháng và hằng năm", "", "6 tháng"],
    ["Báo cáo 6 tháng", "", "15/6 hằng năm", "6 tháng"],
    ["Báo cáo định kỳ 3 tháng", "", "", "3 tháng"],
    ["Báo cáo 02 lần/năm", "", "", "02 lần"],
    ["Báo cáo 2 lần mỗi năm", "", "", "2 lần"],
    ["Tổ chức hội nghị sơ kết 6 tháng", "", "", "6 tháng"],
    ["Rà soát quy trình trong 10 ngày", "", "", "10 ngày"],
    ["Báo cáo trong vòng 02 tuần", "", "", "02 tuần"],
  ])("%s | %s | %s asks how much each time", (title, target, due, period) => {
    const made = annex([row(title, due, target)]);
    expect(contents(made)[0]?.["Mức"]).toBeNull();
    expect(asked(made).filter((one) => one.includes("nói về kỳ") && one.includes(period))).toHaveLength(1);
    expect(planFromBook(made.value.book, vi).ok).toBe(false);
  });

  test.each([
    ["Tổ chức 02 lớp/năm", "", "năm"],
    ["Mỗi quý tổ chức 01 cuộc họp", "", "quý"],
    ["Tổ chức 01 cuộc họp", "01 cuộc/quý", "quý"],
    ["Hằng quý tổ chức 01 cuộc họp", "", "quý"],
    ["Mỗi năm mở 02 lớp", "", "năm"],
  ])("%s | %s comes every %s", (title, target, every) => {
    const made = annex([row(title, "", target)]);
    expect(contents(made)[0]).toMatchObject({ "Định kỳ": every, Mức: expect.stringContaining("ít nhất") });
    expect(asked(made)).toEqual([]);
  });

  test.each([
    ["Mỗi tháng đăng 02 tin bài", ""],
    ["Tổ chức 01 cuộc họp/tháng", ""],
    ["Hằng tuần phát 02 phóng sự", ""],
    ["Mỗi quý tổ chức 01 cuộc họp", "Hằng năm"],
    ["Mỗi quý 01 cuộc họp, hằng năm 01 hội nghị", ""],
  ])("%s | %s is asked about, for no plan counts so", (title, due) => {
    const made = annex([row(title, due)]);
    expect(contents(made)[0]?.["Mức"]).toBeNull();
    expect(asked(made).length).toBeGreaterThan(0);
  });
});

describe("the noun behind a number says what it counts", () => {
  test.each([
    ["Tập huấn ít nhất 500 cán bộ y tế xã", "", "số lượng", "cán bộ"],
    ["Tập huấn cán bộ y tế xã", "ít nhất 500 cán bộ", "số lượng", "cán bộ"],
    ["Đào tạo 30 học viên là chủ cơ sở", "", "số lượng", "học viên"],
    ["Vận động 200 thanh niên xã", "", "số lượng", "thanh niên"],
    ["Khám cho 1.000 trẻ em các trường", "", "số lượng", "trẻ em"],
    ["Hỗ trợ 20 hộ trong xã", "", "số lượng", "hộ"],
    ["Trồng 50 ha rừng tại các xã", "", "số lượng", "ha"],
    ["Mở lớp tập huấn cho nông dân", "02", "đếm", "lớp"],
    ["Mở lớp tập huấn tại các xã", "02", "đếm", "lớp"],
  ])("%s | %s is %s of %s", (title, target, measure, unit) => {
    expect(contents(annex([row(title, "", target)]))[0]).toMatchObject({
      "Cách đo": measure,
      "Đơn vị tính": unit,
    });
  });

  test.each([
    ["Hỗ trợ 05 cụm công nghiệp xã", "", "cụm công nghiệp"],
    ["Lắp 300 bóng đèn đường xã", "", "bóng đèn đường"],
    ["Tổ chức lớp", "05 tổ nhóm tại xã", "tổ nhóm"],
    ["Hỗ trợ xã xây dựng mô hình", "02", "việc"],
    ["Tập huấn cán bộ y tế xã", "500", "việc"],
  ])("%s | %s asks what is counted", (title, target, found) => {
    const made = annex([row(title, "", target)]);
    expect(contents(made)[0]?.["Cách đo"]).toBeNull();
    expect(asked(made)).toEqual([expect.stringMatching(new RegExp(`đếm cái gì.*“${found}”`))]);
  });
});

describe("an age is no number that is promised", () => {
  test.each([
    "Tiêm chủng cho 200 trẻ em dưới 5 tuổi",
    "Khám cho 200 phụ nữ từ 15 đến 49 tuổi",
    "Chúc thọ 200 người trên 80 tuổi",
  ])("%s", (title) => {
    const made = annex([row(title)]);
    expect(contents(made)[0]?.["Mức"]).toBe("ít nhất 200");
    expect(asked(made)).toEqual([]);
  });
});

const FALLING = [
  "Giảm tỷ lệ suy dinh dưỡng trẻ dưới 5 tuổi",
  "Giảm tỷ lệ hộ gia đình chưa có nhà tiêu hợp vệ sinh ở các xã",
  "Kéo giảm tỷ lệ hồ sơ giải quyết chậm",
  "Phấn đấu giảm số giờ chờ khám của người dân ở bệnh viện huyện",
  "Hạn chế tỷ lệ sinh con thứ ba trở lên tại địa bàn",
];

describe("a bare figure of what is to fall is asked about", () => {
  test.each(FALLING)("%s", (title) => {
    for (const target of ["8%", "8"]) {
      const made = annex([row(title, "", target)]);
      expect(contents(made)[0]?.["Mức"]).toBeNull();
      expect(asked(made).length).toBeGreaterThan(0);
    }
  });

  const typed = (title: string, level: string) => {
    const { book } = annex([row(title, "", "khoảng 8%")]).value;
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        sheet.name !== "Nội dung" || at !== 4
          ? cells
          : (sheet.rows[3] ?? []).map((head, index) =>
              head === "Mức"
                ? level
                : head === "Định kỳ"
                  ? level.includes(":")
                    ? "năm"
                    : null
                  : (cells[index] ?? null),
            ),
      ),
    }));
    return planFromBook({ ...book, sheets }, vi);
  };

  test.each(FALLING)("%s: also where it is typed as an answer", (title) => {
    for (const level of ["10%", "2023: 10%\n2024: 9%\n2025: 8%"])
      expect(typed(title, level)).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([
          expect.objectContaining({
            code: "ambiguous",
            found: "10%",
            candidates: ["ít nhất 10%", "không quá 10%"],
            cell: expect.stringMatching(/Nội dung!H5$/),
          }),
        ]),
      });
  });

  test("and taken where it says how it is meant", () => {
    const read = typed(FALLING[0] ?? "", "2023: không quá 10%\n2024: không quá 9%\n2025: không quá 8%");
    const of = read.ok ? read.value.commitments.map(({ readings }) => readings[0].requirement) : read;
    expect(of).toMatchObject([{ atMost: 10 }, { atMost: 9 }, { atMost: 8 }]);
  });

  test("the note of the column shows how", () => {
    expect(vi.notes.level).toContain("2024: không quá 10%");
    expect(vi.notes.level).toContain("“Định kỳ” là “năm”");
  });
});
