import { expect, test } from "vitest";
import { addExact, percentOf } from "../../src/rules/decimal.js";

test("numbers are added as they stand on paper, however large or small", () => {
  expect(addExact([0.1, 0.2])).toBe(0.3);
  expect(addExact([])).toBe(0);
  expect(addExact([2, 3.25, -1.5])).toBe(3.75);
  expect(addExact([1e-7, 2e-7])).toBe(3e-7);
  expect(addExact([1e21, 2.5e21, -1])).toBe(3.5e21);
  expect(addExact([2 ** 53, 1, 1])).toBe(2 ** 53 + 2);
});

test("so many per cent of a number are exact as well", () => {
  expect(percentOf(7, 100)).toBe(7);
  expect(percentOf(110, 0.3)).toBe(0.33);
  expect(percentOf(12.5, 1e21)).toBe(1.25e20);
});
