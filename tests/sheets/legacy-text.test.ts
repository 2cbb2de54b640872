import { expect, test } from "vitest";
import { legacyText } from "../../src/sheets/legacy-text.js";
import { nearestNames } from "../../src/sheets/match-name.js";

test.each([
  ["Së Khoa häc vµ C«ng nghÖ", "TCVN3", "Sở Khoa học và Công nghệ"],
  ["Sôû Khoa hoïc vaø Coâng ngheä", "VNI-Windows", "Sở Khoa học và Công nghệ"],
])("%s is named as %s", (text, encoding, meant) => expect(legacyText(text)).toEqual({ encoding, meant }));

test.each(["Sở Khoa học và Công nghệ", "ABC® Co.", "café", "100 µm", "Ao ca", "Hồ sơ"])(
  "%s is left alone",
  (text) => expect(legacyText(text)).toBeNull(),
);

test("names are suggested without diacritics and case", () => {
  expect(nearestNames("so khoa hoc va cong nghe", ["Sở Tài chính", "Sở Khoa học và Công nghệ"])).toEqual([
    "Sở Khoa học và Công nghệ",
  ]);
});
