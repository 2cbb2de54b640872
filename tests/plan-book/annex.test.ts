import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { ABOVE, annex, bookOf, contents, HEAD, questions, row, sheetRows } from "./annexes.js";

describe("an annex is read as an official reads it", () => {
  test.each([
    ["Tổ chức ít nhất 01 lớp tập huấn", "", { "Cách đo": "đếm", Mức: "ít nhất 01", "Đơn vị tính": "lớp" }],
    [
      "Tập huấn cho 1.000 lượt người",
      "",
      { "Cách đo": "số lượng", Mức: "ít nhất 1.000", "Đơn vị tính": "lượt người" },
    ],
    ["Trồng mới trên 120,5 ha rừng", "", { "Cách đo": "số lượng", Mức: "trên 120,5", "Đơn vị tính": "ha" }],
    [
      "Tỷ lệ hộ nghèo còn dưới 2%",
      "",
      { "Cách đo": "số mới nhất", Mức: "dưới 2%", "Số liệu": "Tỷ lệ hộ nghèo" },
    ],
    ["100% hợp tác xã được tư vấn", "", { "Cách đo": "tỷ lệ", Mức: "ít nhất 100%", Của: null }],
    [
      "Xây dựng mô hình trồng xoài năm 2024 theo Quyết định 12/QĐ-UBND",
      "≥ 02 mô hình",
      { "Cách đo": "đếm", Mức: "ít nhất 02" },
    ],
    ["Có 30 doanh nghiệp trở lên tham gia", "", { Mức: "ít nhất 30", "Đơn vị tính": "doanh nghiệp" }],
  ])("%s", (title, target, expected) => {
    expect(contents(annex([row(title, "", target)]))[0]).toMatchObject(expected);
  });

  test.each([
    ["Hằng năm", { "Định kỳ": "năm", "Thời hạn": null }],
    ["Quý II hằng năm", { "Định kỳ": "năm", "Thời hạn": "Quý II" }],
    ["Trước 30/6 hàng năm", { "Định kỳ": "năm", "Thời hạn": "30/6" }],
    ["2023–2025", { "Thời hạn": "31/12/2025", "Định kỳ": null }],
    ["2023 - 2025", { "Thời hạn": "31/12/2025" }],
    ["2023, 2024", { "Định kỳ": "năm", "Trong thời gian": "2023–2024" }],
    ["Quý IV/2024", { "Thời hạn": "31/12/2024" }],
    ["Trước ngày 30/6/2024", { "Thời hạn": "30/06/2024" }],
    ["Hằng quý", { "Định kỳ": "quý" }],
    ["Thường xuyên", { "Thời hạn": null, "Định kỳ": null }],
  ])("%s", (due, expected) => {
    expect(contents(annex([row("Tổ chức 02 lớp", due)]))[0]).toMatchObject(expected);
  });

  test("each year is a step of one series, due on its own day", () => {
    const read = planFromBook(annex([row("Tổ chức 02 lớp", "Quý II hằng năm")]).value.book, vi);
    expect(
      read.ok && read.value.commitments.map(({ id, due, series, title }) => [id, due, series, title["vi"]]),
    ).toEqual([
      ["row-1.2023", "2023-06-30", "row-1", "Tổ chức 02 lớp – năm 2023"],
      ["row-1.2024", "2024-06-30", "row-1", "Tổ chức 02 lớp – năm 2024"],
      ["row-1.2025", "2025-06-30", "row-1", "Tổ chức 02 lớp – năm 2025"],
    ]);
  });

  test("joint leads, partners and receivers are units, a class of receivers is none", () => {
    const leads =
      "Sở Nông nghiệp và Phát triển nông thôn, UBND huyện Bãi Bồi và Hội Nông dân; phối hợp với Công an huyện";
    const made = annex([["1", "Tổ chức 02 lớp", "", leads, "Phòng Kinh tế", "Các hộ dân", ""]]);
    expect(contents(made)[0]).toMatchObject({
      "Đơn vị chủ trì": "Sở Nông nghiệp và Phát triển nông thôn\nUBND huyện Bãi Bồi\nHội Nông dân",
      "Đơn vị phối hợp": "Công an huyện\nPhòng Kinh tế",
      "Đối tượng tiếp nhận": "Các hộ dân",
    });
  });

  test("a list in a cell is a task with a promise for each line", () => {
    const made = annex([row("Xây dựng:\n- 02 mô hình trồng xoài\n- 01 mô hình nuôi cá")]);
    expect(contents(made).map((one) => [one["TT"], one["Là"], one["Mức"]])).toEqual([
      ["1", "nhiệm vụ", null],
      [null, "chỉ tiêu", "ít nhất 02"],
      [null, "chỉ tiêu", "ít nhất 01"],
    ]);
  });

  test("figures of each year stand in their own columns", () => {
    const head = ["TT", "Nội dung", "Chủ trì", "ĐVT", "Năm 2023", 2024];
    const made = annex([["1", "Tổ chức lớp tập huấn", "Sở Công Thương", "lớp", "02", 3]], {}, head);
    expect(contents(made)[0]).toMatchObject({ Mức: "2023: ít nhất 02\n2024: ít nhất 3", "Định kỳ": "năm" });
    const read = planFromBook(made.value.book, vi);
    expect(read.ok && read.value.commitments.map(({ readings }) => readings[0].requirement)).toMatchObject([
      { kind: "count", atLeast: 2, within: "2023" },
      { kind: "count", atLeast: 3, within: "2024" },
    ]);
  });

  test("a title in capitals has the letters of the names that stand elsewhere", () => {
    const title =
      "KẾ HOẠCH PHỐI HỢP GIỮA SỞ KHOA HỌC VÀ CÔNG NGHỆ VỚI UBND HUYỆN CAO LÃNH GIAI ĐOẠN 2022 – 2025";
    const lead = "Phòng Quản lý (Sở Khoa học và Công nghệ)\nPhòng Kinh tế huyện Cao Lãnh";
    const made = annexToBook(bookOf({ rows: [[title], HEAD, row("Tổ chức 02 lớp", "", "", lead)] }), vi);
    const named = made.ok ? made.value.book.sheets.flatMap(({ rows }) => rows.map((cells) => cells[1])) : [];
    expect(named).toContain(
      "Kế hoạch phối hợp giữa Sở Khoa học và Công nghệ với UBND huyện Cao Lãnh giai đoạn 2022 – 2025",
    );
    expect(named).toContain("Sở Khoa học và Công nghệ");
    expect(named).toContain("UBND huyện Cao Lãnh");
    const again = annexToBook(bookOf({ rows: [[title], ["DANH MỤC NHIỆM VỤ"], HEAD, row("Mở 02 lớp")] }), vi);
    const first = again.ok ? again.value.book.sheets[0]?.rows[4]?.[1] : "";
    expect(first).toMatch(/giai đoạn 2022 – 2025$/);
  });

  test("title, number, days and sides stand above the table", () => {
    const read = planFromBook(annex([row("Tổ chức 02 lớp")]).value.book, vi);
    expect(read).toMatchObject({
      ok: true,
      value: {
        issued: "2023-02-15",
        period: { from: "2023-01-01", to: "2025-12-31" },
        numbers: [{ number: "12/KH-SCT-UBND" }],
        parties: { "so-cong-thuong": { name: { vi: "Sở Công Thương" } }, "ubnd-huyen-bai-boi": {} },
      },
    });
  });
});

describe("what an annex does not say is asked, never made up", () => {
  test.each([
    ["Thường xuyên trao đổi thông tin", "", "", "TT 1: không có số để đếm"],
    ["100% hợp tác xã được tư vấn", "", "", "TT 1: 100% của cái gì?"],
    ["Tổ chức hai lớp tập huấn", "", "", "TT 1: “hai lớp” là bao nhiêu?"],
    ["Trồng 02 mô hình, mỗi mô hình 5 ha", "", "", "TT 1: có nhiều con số"],
    ["Thu mua nông sản", "1,234 tấn", "", "TT 1: “1,234” là bao nhiêu?"],
    ["Thả 05 xyz", "", "", "TT 1: đếm cái gì? “xyz” được đếm từng cái, hay cộng số"],
    ["Tổ chức 02 lớp", "", "31/6/2024", "TT 1: không có ngày “31/6/2024”"],
    ["Tổ chức 02 lớp", "", "sau khi có kinh phí", "TT 1: thời hạn “sau khi có kinh phí” là đến ngày nào?"],
  ])("%s %s %s", (title, target, due, question) => {
    const made = annex([row(title, due, target)]);
    expect(questions(made).filter((one) => one.startsWith(question))).toHaveLength(1);
  });

  test("a question is a note of its cell, and keeps the workbook from being a plan until it is answered", () => {
    const made = annex([row("Thường xuyên trao đổi thông tin")]);
    const read = planFromBook(made.value.book, vi);
    expect(made.value.questions).toMatchObject([
      { cell: "Nội dung!G5", text: expect.stringContaining("không có số để đếm") },
      { cell: "Chỗ nghi ngờ!B6", text: expect.stringContaining("thế nào là xong") },
    ]);
    expect(read.ok ? [] : issueTexts(read.issues, locale)).toEqual([
      expect.stringContaining("ô G5, trang “Nội dung”"),
    ]);
  });

  test("an answer may stand beside the question", () => {
    const { book } = annex([row("100% hợp tác xã được tư vấn", "")]).value;
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Chỗ nghi ngờ"
        ? {
            ...sheet,
            rows: sheet.rows.map((cells, index) =>
              index === 4 ? cells.map((cell, at) => (at === 1 ? "40" : cell)) : cells,
            ),
          }
        : sheet,
    );
    const read = planFromBook({ ...book, sheets }, vi);
    expect(read).toMatchObject({
      ok: true,
      value: {
        commitments: [{ readings: [{ requirement: { atLeast: { percent: 100, of: 40 } } }] }],
        emendations: [],
      },
      warnings: [{ code: "question-open", question: expect.stringContaining("thế nào là xong") }],
    });
  });
});

describe("no row of a crooked annex is dropped in silence", () => {
  test("a merged number holds for the rows beside it", () => {
    const made = annex(
      [row("Tổ chức 02 lớp"), [null, "Xây dựng 01 mô hình", "", "Sở Công Thương", "", "", "2024"]],
      {
        merges: [{ top: 3, left: 0, bottom: 4, right: 0 }],
      },
    );
    expect(contents(made).map((one) => one["Nội dung, nhiệm vụ"])).toEqual([
      "Tổ chức 02 lớp",
      "Xây dựng 01 mô hình",
    ]);
    expect(planFromBook(made.value.book, vi)).toMatchObject({
      ok: true,
      value: { commitments: [{ about: "row-1" }, { about: "row-1" }] },
    });
  });

  test("a row in two lines is joined and asked about", () => {
    const made = annex([row("Tổ chức 02 lớp tập huấn"), [null, "cho hội viên nông dân"]]);
    expect(contents(made)[0]).toMatchObject({
      "Nội dung, nhiệm vụ": "Tổ chức 02 lớp tập huấn cho hội viên nông dân",
    });
    expect(questions(made)[0]).toContain("“cho hội viên nông dân” được nối vào dòng trên");
  });

  test("two rows of one number are both there, and asked about", () => {
    const made = annex([row("Tổ chức 02 lớp"), row("Xây dựng 01 mô hình")]);
    expect(contents(made)).toHaveLength(2);
    expect(questions(made).some((one) => one.includes("số thứ tự “1” có ở hai dòng"))).toBe(true);
    expect(planFromBook(made.value.book, vi).ok).toBe(true);
  });

  test("totals, headings and signatures are passed over and told with their cells", () => {
    const made = annex([
      ["I", "LĨNH VỰC CÔNG NGHIỆP"],
      row("Tổ chức 02 lớp"),
      [null, "Tổng cộng", "02 lớp"],
      ["Nơi nhận:"],
    ]);
    expect(contents(made)).toHaveLength(1);
    expect(made.warnings.map((one) => [one.cell, "why" in one && one.why])).toEqual([
      ["phu-luc.xlsx!Phụ lục 1!A4", "heading"],
      ["phu-luc.xlsx!Phụ lục 1!B6", "total"],
      ["phu-luc.xlsx!Phụ lục 1!A7", "below"],
    ]);
  });

  test("a second table is read as well; one without heads is asked about", () => {
    const table = [...ABOVE, HEAD, row("Tổ chức 02 lớp")];
    const made = annexToBook(
      bookOf(
        { rows: table },
        { rows: [HEAD, row("Xây dựng 01 mô hình")] },
        {
          rows: [
            ["a", "b"],
            ["c", "d"],
          ],
        },
      ),
      vi,
    );
    if (!made.ok) throw new Error("refused");
    expect(contents(made)).toHaveLength(2);
    expect(questions(made).some((one) => one.includes("có 3 bảng"))).toBe(true);
    expect(made.warnings).toMatchObject([{ code: "not-used", why: "no-table", found: "Phụ lục 3" }]);
  });

  test("a column that is none of ours is asked about", () => {
    const made = annex([["1", "Tổ chức 02 lớp", "Sở Công Thương", "Cần xem lại"]], {}, [
      "TT",
      "Nội dung",
      "Chủ trì",
      "Ghi chú",
    ]);
    expect(questions(made)[0]).toContain("cột “Ghi chú” ghi “Cần xem lại”");
  });

  test("names of one body spelled otherwise are one; names that differ by little are asked about", () => {
    const made = annex([
      row("Tổ chức 02 lớp", "", "", "UBND huyện Bãi Bồi"),
      row("Mở 01 lớp", "", "", "Ủy ban nhân dân huyện Bãi Bồi"),
      row("Mở 03 lớp", "", "", "UBND huyện Bải Bồi"),
    ]);
    expect(
      sheetRows(made, "Đơn vị")
        .filter((one) => one["Là"] === "đơn vị")
        .map((one) => one["Tên"]),
    ).toEqual(["UBND huyện Bãi Bồi", "UBND huyện Bải Bồi", "Sở Công Thương"]);
    expect(questions(made).some((one) => one.includes("có phải là một đơn vị không"))).toBe(true);
  });

  test("a file without a table of tasks is refused in a sentence", () => {
    const made = annexToBook(
      bookOf({ rows: [["Kính gửi: UBND huyện"], ["Họ tên", "Chức vụ"], ["A", "B"]] }),
      vi,
    );
    expect(made.ok ? [] : issueTexts(made.issues, locale)).toEqual([
      expect.stringContaining("không tìm thấy bảng nội dung"),
    ]);
  });
});
