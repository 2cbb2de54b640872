import { describe, expect, test } from "vitest";
import { readNumber, scaleOfHead } from "../../src/sheets/cells/read-number.js";

describe("numbers as offices write them", () => {
  test.each([
    ["1.234.567", 1_234_567],
    ["1.234,5", 1234.5],
    ["1,5 tỷ", 1_500_000_000],
    ["1.5 tỷ", 1_500_000_000],
    ["350 triệu", 350_000_000],
    ["350 triệu đồng", 350_000_000],
    ["350.000 đồng", 350_000],
    ["1 234 567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["0", 0],
    ["-5", -5],
    ["1,5 tỉ", 1_500_000_000],
    ["1 tỷ 500 triệu", 1_500_000_000],
    ["1 tỷ 500 triệu đồng", 1_500_000_000],
    ["2 tỉ 350 triệu 500 nghìn", 2_350_500_000],
  ])("%s", (text, value) => expect(readNumber(text)).toEqual({ ok: true, value }));

  test("a comma before three digits is asked about", () => {
    expect(readNumber("1,234")).toEqual({ ok: false, why: "ambiguous", candidates: [1.234, 1234] });
    expect(readNumber("1.234 tỷ")).toMatchObject({ why: "ambiguous" });
  });

  test.each(["khoảng 5", "1.23.4", "", "tỷ", "5 con", "500 triệu 1 tỷ", "1 tỷ 1.500 triệu", "1 tỷ 5 con"])(
    "refuses %s",
    (text) => {
      expect(readNumber(text)).toEqual({ ok: false, why: "malformed" });
    },
  );

  test("the head of a column says what its numbers stand for", () => {
    expect(scaleOfHead("Số tiền (nghìn đồng)")).toBe(1000);
    expect(scaleOfHead("Kinh phí (ĐVT: triệu đồng)")).toBe(1_000_000);
    expect(scaleOfHead("Số tiền (đồng)")).toBe(1);
    expect(readNumber("350", 1000)).toEqual({ ok: true, value: 350_000 });
  });
});
