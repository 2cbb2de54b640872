import { expect, test } from "vitest";
import { paletteFor } from "../../src/cli/terminal/colour.js";

const isColoured = (isTTY: boolean, environment: Record<string, string>) =>
  paletteFor({ isTTY }, environment).bad("x") !== "x";

test.each([
  ["on a terminal", true, {}, true],
  ["not into a file or a pipe", false, {}, false],
  ["not where NO_COLOR is set", true, { NO_COLOR: "1" }, false],
  ["though NO_COLOR stands there empty", true, { NO_COLOR: "" }, true],
  ["into a pipe where FORCE_COLOR is set", false, { FORCE_COLOR: "1" }, true],
  ["not where FORCE_COLOR is 0", true, { FORCE_COLOR: "0" }, false],
  ["not on a terminal that has none", true, { TERM: "dumb" }, false],
])("colours: %s", (_, isTTY, environment, expected) => {
  expect(isColoured(isTTY, environment)).toBe(expected);
});
