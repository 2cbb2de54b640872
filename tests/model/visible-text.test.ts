import { expect, test } from "vitest";
import { sanitize } from "../../src/cli/terminal/width.js";
import { plainText, visibleText } from "../../src/model/values/visible-text.js";

const turned = "a\u061cb\u200fc\u202ed\u2066e\ufefff";

test.each([
  ["a paper", plainText],
  ["a line of a paper", visibleText],
  ["a terminal", sanitize],
])(
  "for %s nothing turns the line around, no half of a letter stands, and letters are composed",
  (_, shown) => {
    expect(shown(turned)).toBe("abcdef");
    expect(shown("x\ud800y")).toBe("xy");
    expect(shown("La\u0303nh")).toBe("Lãnh");
    expect(shown("a\u001b[2Jb")).not.toContain("\u001b");
  },
);

test("a paper keeps its line breaks, a line has none", () => {
  expect(plainText("a\r\nb\u0000")).toBe("a\nb");
  expect(visibleText(" a\r\n\u2028b ")).toBe(" a b ");
  expect(sanitize("a\r\n\u2028b")).toBe("a b");
});
