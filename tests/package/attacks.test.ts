import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";

const rows = readFileSync("docs/attacks.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (tried|---)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));

test("every attack that is told of has its test", () => {
  expect(rows.length).toBeGreaterThan(50);
  for (const [tried = "", , told = ""] of rows) {
    const [, file = "", words = ""] = /^(\S+): (.+)$/.exec(told.trim()) ?? [];
    expect([tried, existsSync(file)]).toEqual([tried, true]);
    expect([tried, file, readFileSync(file, "utf8").includes(words)]).toEqual([tried, file, true]);
  }
});

test.runIf(existsSync("dist/page.html.br"))("no page allows what its policy need not allow", () => {
  const page = brotliDecompressSync(readFileSync("dist/page.html.br")).toString("utf8");
  const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
  for (const part of ["default-src 'none'", "form-action 'none'", "base-uri 'none'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
});
