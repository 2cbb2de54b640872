import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compiled, fences, install, runProgram, shell } from "./reader.js";

/** Each guide is followed, step by step, in a folder of its own. The Vietnamese one has the same steps. */
const root = join(import.meta.dirname, "..", "..");
const home = mkdtempSync(join(tmpdir(), "phoihop-guides-"));
const places = readdirSync(join(root, "docs", "guides")).map((name) => join("docs", "guides", name));
const guides = places.filter((name) => !/README|\.vi\.md$/u.test(name));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

/** What a guide says that a program prints. */
const PRINTS: Readonly<Record<string, string>> = {
  "embed-in-a-server.md": "422\n204\n412\n",
};

describe.each(guides)("%s", { timeout: 240_000 }, (name) => {
  test("can be followed from its first step to its last", ({ skip }) => {
    if (process.platform === "win32") skip("the commands are written for a POSIX shell");
    const folder = join(home, name.replaceAll(/[^a-z]/gu, ""));
    install(folder);
    const steps = fences(name);
    expect(steps.length).toBeGreaterThan(0);
    for (const [index, { language, code }] of steps.entries()) {
      if (language === "sh") shell(folder, code);
      if (language !== "ts") continue;
      const file = join(folder, `step-${index}.ts`);
      writeFileSync(file, code);
      expect(compiled([file])).toEqual([]);
      const printed = runProgram(folder, file);
      expect(printed).not.toContain("undefined");
      expect(printed).toContain(PRINTS[name.split("/").at(-1) ?? ""] ?? "\n");
    }
  });

  test("says the same in Vietnamese: the steps are the same, letter for letter", () => {
    expect(fences(name.replace(/\.md$/u, ".vi.md"))).toEqual(fences(name));
  });
});

test.each(places)("the links of %s hold", (name) => {
  const text = readFileSync(join(root, name), "utf8");
  const targets = [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/gu)].map(([, target = ""]) => target);
  expect(targets.filter((target) => !existsSync(join(root, dirname(name), target)))).toEqual([]);
});

test("every guide stands in the list, in both languages", () => {
  const list = readFileSync(join(root, "docs", "guides", "README.md"), "utf8");
  const missing = places
    .map((name) => name.split("/").at(-1) ?? "")
    .filter((name) => !list.includes(`(${name})`));
  expect(missing).toEqual(["README.md"]);
});
