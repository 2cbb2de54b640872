import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { shellWord } from "../../src/cli/terminal/terminal.js";

describe("a path in a command that is printed to be copied", () => {
  test.each(["so.json", "../Sổ/theo-dõi_2025.json", "a+b=c,d@e%f:g"])("%s needs no quotes", (path) => {
    expect(shellWord(path)).toBe(path);
  });

  test.each(["sổ mới.json", "C:\\Sổ\\so.json", "so(1).json", "a&b;c.json"])(
    "%s stands in quotes that every shell knows",
    (path) => {
      expect(shellWord(path)).toBe(`"${path}"`);
    },
  );

  test.each([
    "a$(id).json",
    "a`id`.json",
    "it's.json",
    "!x'$y.json",
    '"x".json',
    "a b&c;d|e>f*?[g]#~.json",
    "",
  ])("%s is one word to a shell, as it stands", (path) => {
    if (process.platform === "win32") return;
    const script = `printf %s ${shellWord(path)}`;
    expect(execFileSync("sh", ["-c", script], { encoding: "utf8" })).toBe(path);
  });
});
