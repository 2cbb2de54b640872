import { execFileSync } from "node:child_process";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { shellWord, terminalOf } from "../../src/cli/terminal/terminal.js";

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

describe("results without end", () => {
  const pieces = async function* (count: number, made: { count: number }) {
    for (; made.count < count; made.count += 1) yield "0123456789";
  };
  const poured = (stdout: PassThrough, count: number, made = { count: 0 }) => {
    const stderr = new PassThrough();
    const terminal = terminalOf(
      { stdout, stderr, stdin: new PassThrough(), env: {}, argv: [] } as never,
      () => {},
    );
    return terminal.pour?.(pieces(count, made));
  };

  test("come no faster than they are read, and leave no listener behind", async () => {
    const stdout = new PassThrough({ highWaterMark: 20 });
    const made = { count: 0 };
    const done = poured(stdout, 500, made);
    await new Promise((later) => setTimeout(later, 20));
    expect(made.count).toBeLessThan(10);
    let read = 0;
    for await (const piece of stdout) {
      read += piece.length;
      expect(stdout.listenerCount("close") + stdout.listenerCount("drain")).toBeLessThan(10);
      if (read === 5_000) break;
    }
    await done;
    expect(made.count).toBe(500);
  });

  test("end where their reader leaves", async () => {
    const stdout = new PassThrough({ highWaterMark: 20 });
    const made = { count: 0 };
    const done = poured(stdout, 1_000_000, made);
    setTimeout(() => stdout.destroy(), 20);
    await done;
    expect(made.count).toBeLessThan(10);
  });
});
