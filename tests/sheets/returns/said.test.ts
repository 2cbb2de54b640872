import { describe, expect, test } from "vitest";
import { issueTexts } from "../../../src/locale/say/describe.js";
import { vi } from "../../../src/locale/vi/index.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { mergeRegisters, type Merged } from "../../../src/sheets/merge/from-sheets.js";
import type { RegisterSource } from "../../../src/sheets/read/source.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { registerOf, returned, source, type } from "./clerk.js";

const merge = (...sources: readonly RegisterSource[]) =>
  mergeRegisters(sources, caoLanh, { locale: { sheets: words } });

/** All that the officer who merges reads. */
const said = (merged: Merged) =>
  issueTexts([...(merged.ok ? [] : merged.issues), ...merged.odd], vi).join("\n");

/** An id, a path in a file, a day as machines write it. */
const OF_MACHINES = /\b[a-z]+-[0-9a-f]{14}\b|\b[a-z]+\[\d+\]|\d{4}-\d\d-\d\d/;

const contract = [
  ["Hợp đồng", 6, "Tên hợp đồng", "Chuyển giao quy trình sấy rau má"],
  ["Hợp đồng", 6, "Ký hợp đồng: Ngày", "5/6/2023"],
  ["Hợp đồng", 6, "Ký hợp đồng: Số hợp đồng", "12/HĐCG"],
] as const;

/** One unit declares its contracts complete, another then tells of one; a sum has no paper, and a step is before the last. */
const office = returned(caoLanh, "phong-kt-ht", [...contract, [words.sheets.guide, 12, "", "30/6/2023"]], {
  recorded: "2023-07-05",
  file: "kt-ht.xlsx",
});
const district = returned(
  caoLanh,
  "ubnd-huyen",
  [
    ...contract,
    ["Hợp đồng", 6, "Được cấp giấy chứng nhận đăng ký: Ngày", "1/2/2023"],
    ["Hợp đồng", 6, "Được cấp giấy chứng nhận đăng ký: Số giấy chứng nhận", "3/GCN"],
    ["Kinh phí", 7, "Được duyệt dự toán: Số tiền (đồng)", "350 triệu"],
    ["Kinh phí", 8, "Phân bổ: Ngày", "1/8/2023"],
    ["Kinh phí", 9, "Phân bổ: Ngày", "1/8/1923"],
  ],
  { recorded: "2023-07-10", file: "ubnd.xlsx" },
);

describe("what a merge says of workbooks", () => {
  const first = merge(source(office), source(district));
  const codes = new Set(first.odd.map(({ code }) => code));

  test("is read by officers: no id, no path, no day of machines", () => {
    expect([...codes]).toEqual(
      expect.arrayContaining([
        "far-day",
        "inside-complete",
        "no-evidence",
        "out-of-order",
        "recorded-before",
      ]),
    );
    expect(said(first)).not.toMatch(OF_MACHINES);
    expect(said(first)).toContain("xác nhận “Phòng Kinh tế và Hạ tầng huyện Cao Lãnh, 05/07/2023”");
  });

  test("names the unit and the day of a workbook that is on file", () => {
    const register = JSON.parse(JSON.stringify(registerOf(first)));
    const again = merge({ file: "so.json", register });
    expect(again.odd.length).toBeGreaterThan(0);
    expect(said(again)).not.toMatch(OF_MACHINES);
    expect(said(again)).toContain("tệp “Ủy ban nhân dân huyện Cao Lãnh, 10/07/2023”");
  });

  test("tells that a thing on file keeps its place when its row names another", () => {
    const [place, another] = ["1.2b", "1.4"].map((sign) =>
      String(
        templateBook(caoLanh, { sheets: words }, { unit: "phong-kt-ht" })
          .sheets.find(({ name }) => name === "Quy trình, kết quả")
          ?.rows.flatMap(([, cell]) => (typeof cell === "string" && cell.startsWith(sign) ? [cell] : []))[0],
      ),
    );
    const told = returned(caoLanh, "phong-kt-ht", [
      ["Quy trình, kết quả", 6, "Bàn giao, chuyển giao: Ngày", "5/6/2023"],
      ["Quy trình, kết quả", 6, "Bàn giao, chuyển giao: Số, ký hiệu", "1/BB"],
    ]);
    const register = registerOf(merge(source(told)));
    const sent = { register, asOf: "2023-12-31", recorded: "2024-01-05" };
    const row =
      templateBook(caoLanh, { sheets: words }, { unit: "phong-kt-ht", ...sent })
        .sheets.find(({ name }) => name === "Quy trình, kết quả")
        ?.rows.findIndex(([, cell], at) => at > 4 && cell === place) ?? -1;
    const again = (to: string) =>
      merge(
        { file: "so.json", register },
        source(
          returned(caoLanh, "phong-kt-ht", [["Quy trình, kết quả", row + 1, "Thuộc nội dung", to]], sent),
        ),
      ).odd.filter(({ code }) => code === "place-stays");
    expect(again(String(place))).toEqual([]);
    expect(again(String(another))).toEqual([
      expect.objectContaining({
        found: another,
        stands: place,
        cell: `phong-kt-ht.xlsx!Quy trình, kết quả!B${row + 1}`,
      }),
    ]);
  });

  test("asks once for the day of return, whatever relies on it", () => {
    const attests = "Xác nhận của bên được phục vụ";
    const book = type(
      returned(caoLanh, "phong-qlcn-cn", [
        ["Nhãn hiệu", 6, "Nộp đơn: Ngày", "1/8/2022"],
        ["Nhãn hiệu", 6, "Nộp đơn: Số, ký hiệu", "4-2022-33333"],
        ["Nhãn hiệu", 6, "Tiến độ, kết quả đến nay", "Đang chờ"],
        [attests, 5, "", "có"],
        [attests, 6, "", "không"],
      ]),
      [[words.sheets.guide, 6, "", null]],
    );
    const merged = merge(source(book));
    expect(merged.ok ? [] : merged.issues).toEqual([
      { code: "undated-return", path: [], cell: `${book.file}!${words.sheets.guide}!B6` },
    ]);
  });

  test("tells which steps there are where the one that was written is none", () => {
    const book = returned(caoLanh, "ubnd-huyen", [
      ["Văn bản", 6, "Nếu chưa xong, hoặc đã dừng: Đã đến bước", "x"],
    ]);
    expect(said(merge(source(book)))).toMatch(/không có bước “x”; chỉ nhận “.+”/);
  });
});
