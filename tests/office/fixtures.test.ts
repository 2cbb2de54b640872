import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueTexts } from "../../src/locale/say/describe.js";
import { issues as words } from "../../src/locale/vi/issues.js";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";

/** What is said of a workbook that LibreOffice wrote. */
async function told(file: string) {
  const read = await readXlsx(new Uint8Array(readFileSync(`tests/office/fixtures/${file}`)), { file });
  if (!read.ok) return issueTexts(read.issues, { issues: words });
  const merged = mergeRegisters([{ book: read.value, locale: { sheets: vi } }], caoLanh);
  return issueTexts(merged.ok ? merged.warnings : merged.issues, { issues: words });
}

test("a sheet as a clerk leaves it", async () => {
  expect(await told("nhan-hieu.xlsx")).toMatchInlineSnapshot(`
    [
      "ô A6, trang “nhan-hieu”, tệp “nhan-hieu.xlsx”: “31/02/2023” không có trong lịch; hãy ghi lại ngày.",
      "ô B7, trang “nhan-hieu”, tệp “nhan-hieu.xlsx”: “Së Khoa häc vµ C«ng” gõ theo bảng mã TCVN3; có phải là “Sở Khoa học và Công”? Hãy gõ lại bằng Unicode, hoặc nếu đúng thì gộp lại với --convert-legacy-text.",
      "ô A8, trang “nhan-hieu”, tệp “nhan-hieu.xlsx”: ô báo lỗi “#DIV/0!”; hãy sửa công thức hoặc ghi giá trị.",
      "ô C8, trang “nhan-hieu”, tệp “nhan-hieu.xlsx”: không có bước “da nop don”; có phải là “Đăng ký bảo hộ nhãn hiệu chứng nhận: đã nộp đơn” không.",
      "ô A1, trang “Hướng dẫn”, tệp “nhan-hieu.xlsx”: chưa ghi ngày gửi; hãy ghi ngày đơn vị gửi biểu mẫu này, hoặc gộp lại với --returned.",
    ]
  `);
});

test.each([
  [
    "nhan-hieu.xls",
    "toàn bộ tệp: tệp “nhan-hieu.xls” là định dạng .xls cũ; hãy mở bằng Excel rồi lưu thành .xlsx.",
  ],
  ["nhan-hieu.ods", "toàn bộ tệp: tệp “nhan-hieu.ods” là định dạng .ods; hãy lưu thành .xlsx."],
])("%s is refused in a clear sentence", async (file, sentence) =>
  expect(await told(file)).toEqual([sentence]),
);

test("an untouched template of an earlier layout that another program saved says only that it is of that layout", async () => {
  expect(await told("template.xlsx")).toEqual([expect.stringContaining("theo mẫu cũ")]);
});
