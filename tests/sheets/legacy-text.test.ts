import { expect, test } from "vitest";
import { convertLegacyText } from "../../src/sheets/cells/convert-legacy.js";
import { legacyText } from "../../src/sheets/cells/legacy-text.js";
import { nearestNames } from "../../src/sheets/cells/match-name.js";

test.each([
  ["Së Khoa häc vµ C«ng nghÖ", "TCVN3", "Sở Khoa học và Công nghệ"],
  ["Uû ban nh©n d©n huyÖn Cao L·nh", "TCVN3", "Uỷ ban nhân dân huyện Cao Lãnh"],
  ["Trung t©m chuyÓn giao kü thuËt", "TCVN3", "Trung tâm chuyển giao kỹ thuật"],
  ["Sôû Khoa hoïc vaø Coâng ngheä", "VNI-Windows", "Sở Khoa học và Công nghệ"],
])("%s is named as %s", (text, encoding, meant) => expect(legacyText(text)).toEqual({ encoding, meant }));

test.each([
  "Sở Khoa học và Công nghệ",
  "ABC® Co.",
  "café",
  "100 µm",
  "Ao ca",
  "Hồ sơ",
  "Café Gaïa",
  "Crème brûlée",
  "Señor Muñoz",
  "Müller Straße",
])("%s is left alone", (text) => expect(legacyText(text)).toBeNull());

test("names are suggested without diacritics and case", () => {
  expect(nearestNames("so khoa hoc va cong nghe", ["Sở Tài chính", "Sở Khoa học và Công nghệ"])).toEqual([
    "Sở Khoa học và Công nghệ",
  ]);
});

test("a workbook is converted only when somebody asks for it; hidden sheets stay", () => {
  const rows = [["Së Khoa häc vµ C«ng nghÖ", "Ổi lê", 5, null]];
  const book = {
    file: "a.xlsx",
    sheets: [
      { name: "A", rows },
      { name: "_b", hidden: true as const, rows },
    ],
  };
  const { book: converted, cells } = convertLegacyText(book);
  expect(cells).toBe(1);
  expect(converted.sheets.map((sheet) => sheet.rows[0]?.[0])).toEqual([
    "Sở Khoa học và Công nghệ",
    rows[0]?.[0],
  ]);
});
