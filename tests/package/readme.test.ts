import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { COMMANDS } from "../../src/cli/commands/list.js";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import { STATUSES } from "../../src/rules/assessment/finding.js";
import { codeIn, compiled, install, runProgram, shell } from "./reader.js";

/** What the two READMEs show is done here, in a folder where phoihop is installed: it reads `dist`. */
const root = join(import.meta.dirname, "..", "..");
const home = mkdtempSync(join(tmpdir(), "phoihop-readme-"));
const documents = ["README.md", "README.vi.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"] as const;
const readmes = ["README.md", "README.vi.md"] as const;
const text = (name: string) => readFileSync(join(root, name), "utf8");

beforeAll(() => {
  for (const name of readmes) install(join(home, name));
});
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

describe.each(readmes)("%s", { timeout: 240_000 }, (name) => {
  const folder = join(home, name);

  test("its programs compile and run", () => {
    const files = codeIn(name, "ts").map((code, index) => {
      const file = join(folder, `program-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    expect(files.length).toBeGreaterThan(2);
    expect(compiled(files)).toEqual([]);
    for (const file of files) runProgram(folder, file);
  });

  test("says what a compiler must know of Node, where a program imports from it", () => {
    const isOfNode = codeIn(name, "ts").some((code) => code.includes('from "node:'));
    expect(isOfNode).toBe(true);
    expect(text(name)).toContain('`"types": ["node"]`');
    expect(text(name)).toContain("`@types/node`");
  });

  test("says the language of plans in 25 lines", () => {
    const [plan = ""] = codeIn(name, "ts").filter((code) => code.includes("definePlan"));
    expect(plan.trimEnd().split("\n")).toHaveLength(25);
    for (const word of ["count(", "sum(", "latest(", "percent(", "eachYear(", "attributes"])
      expect(plan).toContain(word);
  });

  test("has the word of every status, and every command", () => {
    for (const status of STATUSES) {
      const [row = ""] = text(name).match(new RegExp(`^\\| \`${status}\` .*$`, "mu")) ?? [];
      expect(row).toContain(`| ${en.findings.status[status]} |`);
      expect(row).toContain(vi.findings.status[status]);
    }
    for (const command of Object.keys(COMMANDS))
      expect(text(name)).toMatch(new RegExp(`^\\| .*\`${command}\``, "mu"));
  });

  test("names the fields that `check --format json` gives", () => {
    const shown = JSON.parse(
      codeIn(name, "jsonc")
        .filter((code) => code.includes("formatVersion"))
        .join("")
        .replace(/\/\/.*$/gmu, ""),
    );
    const given = JSON.parse(
      run(
        folder,
        "check",
        "--register",
        join(root, "examples/cao-lanh/minh-hoa.json"),
        "--as-of",
        "2025-12-31",
        "--format",
        "json",
      ),
    );
    const found = given.findings.find(({ commitment }: { commitment: string }) => commitment === "row-3");
    const keys = (value: object) => Object.keys(value).toSorted();
    expect(keys(shown)).toEqual(keys(given));
    expect(keys(shown.findings[0])).toEqual(keys(found));
    expect(keys(shown.findings[0].measured)).toEqual(keys(found.measured));
    expect(keys(shown.findings[0].outlook)).toEqual(keys(found.outlook));
    expect(keys(shown.totals)).toEqual(keys(given.totals));
  });
});

describe("the commands", { timeout: 240_000 }, () => {
  const bare = (name: string) => codeIn(name, "sh").map((code) => code.replaceAll(/ +#.*$/gmu, ""));

  test("of README.md run, one after the other", ({ skip }) => {
    if (process.platform === "win32") skip("the commands are written for a POSIX shell");
    const folder = join(home, "README.md");
    for (const code of codeIn("README.md", "sh")) shell(folder, code);
    for (const made of [
      "so-ket.docx",
      "phu-luc.xlsx",
      "tong-ket.docx",
      "danh-gia.html",
      "so.xlsx",
      "luu.json",
      "ket-luan.parquet",
      "views.sql",
    ])
      expect(existsSync(join(folder, made)), made).toBe(true);
  });

  test("of the examples run", ({ skip }) => {
    if (process.platform === "win32") skip("the commands are written for a POSIX shell");
    const folder = join(home, "clone");
    mkdirSync(join(folder, "bin"), { recursive: true });
    for (const part of ["dist", "examples"]) symlinkSync(join(root, part), join(folder, part));
    for (const code of codeIn(join("examples", "cao-lanh", "README.md"), "sh")) shell(folder, code);
    expect(existsSync(join(folder, "so.json"))).toBe(true);
  });

  test("of README.vi.md are the same", () => {
    expect(bare("README.vi.md")).toEqual(bare("README.md"));
  });
});

describe("links", () => {
  test.each(documents)("%s points to files that exist", (name) => {
    expect(linksIn(name).filter((target) => !existsSync(join(root, dirname(name), target)))).toEqual([]);
  });

  test.each(["README.md", "README.vi.md", "CHANGELOG.md", "SECURITY.md"])(
    "of %s hold in the package",
    (name) => {
      const shipped = ["README.md", "LICENSE", "package.json", ...manifest.files];
      // Pictures are not packed: they would be a tenth of it.
      const links = linksIn(name).filter((target) => !target.startsWith("docs/pictures/"));
      const missing = [name, ...links].filter(
        (target) => !shipped.some((part) => target === part || target.startsWith(`${part}/`)),
      );
      expect(missing).toEqual([]);
    },
  );
});

function linksIn(name: string): readonly string[] {
  const targets = [...text(name).matchAll(/\]\(([^)#]+)[^)]*\)/gu)].map(([, target = ""]) => target);
  return targets.filter((target) => !/^https?:/u.test(target));
}

const run = (cwd: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 100_000_000,
  });
