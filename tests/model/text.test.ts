import { describe, expect, test } from "vitest";
import { fold, Line } from "../../src/model/values/wording.js";

describe("one name, however it is spelt", () => {
  test.each([
    ["composed or apart", "Cây ổi lê", "Cây ổi lê".normalize("NFD")],
    ["the tone mark before or after", "hòa", "hoà"],
    ["the tone mark of a capital", "Uỷ ban nhân dân", "Ủy ban nhân dân"],
    ["the tone mark of a capital, apart", "Thúy".normalize("NFD"), "Thuý"],
    ["capitals", "ĐỒNG THÁP", "Đồng Tháp"],
    ["spaces", "  Xoài \u00a0 cát\nHòa Lộc ", "xoài cát hoà lộc"],
  ])("%s", (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ["a mark of the letter", "Ổi lê", "Ơi lê"],
    ["a tone", "hòa", "hóa"],
    ["a stroke", "Đa", "Da"],
    ["no diacritics at all", "Ổi lê", "Oi le"],
  ])("but %s sets names apart", (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test("folding twice changes nothing", () => {
    expect(fold(fold("Uỷ ban HUYỆN"))).toBe(fold("Uỷ ban HUYỆN"));
  });
});

test("a line is kept composed, and is never empty", () => {
  expect(Line.parse("Hợp tác xã".normalize("NFD"))).toBe("Hợp tác xã".normalize("NFC"));
  expect(Line.safeParse("").success).toBe(false);
});
