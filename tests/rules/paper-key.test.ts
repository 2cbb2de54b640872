import { expect, test } from "vitest";
import { paperKey } from "../../src/rules/snapshot/perhaps-same.js";

test.each([
  ["12/QĐ-SKHCN", "12/QĐ-SKHCN"],
  ["Số: 12/QĐ-SKHCN", "12/QĐ-SKHCN"],
  ["  số 12 / QĐ - SKHCN", "12/QĐ-SKHCN"],
  ["SỐ : 12/QĐ–SKHCN", "12/QĐ-SKHCN"],
  ["0012/QĐ-SKHCN", "12/QĐ-SKHCN"],
  ["12/qđ‐skhcn", "12/QĐ-SKHCN"],
  ["１２/QĐ-SKHCN", "12/QĐ-SKHCN"],
  ["12/QĐ – SKHCN", "12/QĐ-SKHCN"],
  ["0", "00"],
])("%j is the number %j", (written, meant) => {
  expect(paperKey(written)).toBe(paperKey(meant));
});

test.each([
  ["12/QĐ-SKHCN", "120/QĐ-SKHCN"],
  ["12/QĐ-SKHCN", "12/QĐSKHCN"],
  ["1002/QĐ", "12/QĐ"],
  ["12/QĐ", "Hồ số 12/QĐ"],
  ["Hồ số 12/QĐ", "Hồ 12/QĐ"],
  ["A12/QĐ", "12/QĐ"],
  ["A-0012", "A-12"],
  ["0/QĐ", "/QĐ"],
])("%j is not the number %j", (written, other) => {
  expect(paperKey(written)).not.toBe(paperKey(other));
});
