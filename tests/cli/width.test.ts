import { describe, expect, test } from "vitest";
import { sanitize, padded, widthOf, wrap } from "../../src/cli/terminal/width.js";

describe("the width of a text", () => {
  test.each([
    ["ASCII", "Cao Lanh", 8],
    ["Vietnamese in NFC", "Ổi lê Mỹ Hiệp".normalize("NFC"), 13],
    ["Vietnamese in NFD", "Ổi lê Mỹ Hiệp".normalize("NFD"), 13],
    ["quotes, dashes and dots", "“2022–2025…”", 12],
    ["lines of a table", "├─│", 3],
    ["Chinese takes two columns a letter", "高嶺", 4],
    ["signs that cannot be seen take none", "a\u200bb\ufeffc", 3],
    ["nothing", "", 0],
  ])("%s", (_, text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test("padding counts columns, not code units", () => {
    expect(widthOf(padded("Đạt".normalize("NFD"), 10))).toBe(10);
    expect(padded("Chưa đạt", 3)).toBe("Chưa đạt");
  });
});

describe("wrapping", () => {
  test("breaks between words", () => {
    expect(wrap("Ủy ban nhân dân huyện Cao Lãnh", 12)).toEqual(["Ủy ban nhân", "dân huyện", "Cao Lãnh"]);
  });

  test("breaks a word that is longer than a line, never between a letter and its marks", () => {
    expect(wrap("nghiêng".normalize("NFD"), 4).map((line) => line.normalize("NFC"))).toEqual(["nghi", "êng"]);
  });

  test("keeps the lines that are there", () => {
    expect(wrap("31/12/2025\ncòn 3 ngày", 20)).toEqual(["31/12/2025", "còn 3 ngày"]);
  });

  test("does not break at a space that must not be broken", () => {
    expect(wrap("số 52/KH-SKHCN\u00a0a", 15)).toEqual(["số", "52/KH-SKHCN\u00a0a"]);
  });

  test("an empty text is one empty line", () => {
    expect(wrap("", 10)).toEqual([""]);
  });
});

test("what others wrote cannot move the cursor, colour the screen or turn the writing round", () => {
  expect(sanitize("tên\u001b[2J\nmới\u202e\u0007")).toBe("tên [2J mới ");
});
