import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { install, type Installed } from "./installed.js";

/** The package and zod, nothing else: what the README shows runs, and so does every command. */
const home = mkdtempSync(join(tmpdir(), "phoihop-commands-"));
const root = join(import.meta.dirname, "..", "..");
const slow = { timeout: 240_000 };
let installed: Installed;
let command: (...args: readonly string[]) => string;

beforeAll(() => {
  installed = install(home);
  const folder = join(installed.user, "node_modules", "phoihop");
  const examples = join(folder, "examples", "cao-lanh");
  cpSync(join(examples, "minh-hoa.json"), join(installed.user, "so.json"));
  cpSync(join(examples, "du-thao-dieu-chinh.json"), join(installed.user, "du-thao.json"));
  cpSync(join(examples, "minh-hoa.json"), join(installed.user, "tinh", "so.json"));
  installed.write(join("tinh", "ke-hoach.json"), JSON.stringify(caoLanh));
  command = (...args) => installed.node(join(folder, "dist", "cli.js"), ...args);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

describe("with phoihop and zod alone", slow, () => {
  test.each(["README.md", "README.vi.md"])("the programs of %s run", (name) => {
    const text = readFileSync(join(root, name), "utf8");
    const programs = [...text.matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = ""]) => code);
    expect(programs).toHaveLength(5);
    for (const [index, code] of programs.entries()) {
      const file = `program-${index}.mjs`;
      installed.write(file, transformSync(code, { loader: "ts", format: "esm" }).code);
      installed.node(file);
    }
    for (const made of ["ket-luan.csv", "theo-don-vi.json"])
      expect(existsSync(join(installed.user, made))).toBe(true);
  });

  const so = ["--register", "so.json"];
  const year = ["--as-of", "2025-12-31"];
  const calls: Readonly<Record<string, readonly string[]>> = {
    check: [...so, ...year],
    explain: ["row-3", ...so, ...year],
    questions: [...so, ...year],
    compare: [...so, "--from", "2023-12-31", "--to", "2024-12-31"],
    rehearse: ["--draft", "du-thao.json", ...so, "--as-of", "2024-12-31"],
    timeline: [...so, "--from", "2022-01-01", "--to", "2025-12-31"],
    history: ["row-3"],
    inspect: [],
    law: [],
    page: [...so, ...year, "-o", "danh-gia.html"],
    notebook: ["init", "so-tay"],
    report: [...so, ...year, "-o", "so-ket.docx", "--annex", "phu-luc.xlsx"],
    review: ["--save", "out"],
    template: ["--all-units", "tra-ve"],
    merge: ["so.json", "-o", "so.xlsx"],
    upgrade: ["so.json", "-o", "so-2.json"],
    plan: ["node_modules/phoihop/examples/write-a-plan/ke-hoach.xlsx", "-o", "ke-hoach.json"],
    chart: ["by-unit", ...so, ...year, "-o", "theo-don-vi.svg"],
    tables: [...so, ...year, "-o", "bang", "--format", "csv,arrow"],
    portfolio: ["import", "tinh", "-o", "tinh.ndjson"],
  };

  test.each(Object.entries(calls))("phoihop %s", (name, args) => {
    expect(() => command(name, ...args)).not.toThrow();
  });

  test("those are all the commands that the help names", () => {
    const named = [...command("--help").matchAll(/^ {2}phoihop ([a-z-]+)/gmu)].map(([, name = ""]) => name);
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  test("and they wrote what they were asked for: pages, Word, workbooks and charts", () => {
    const { user } = installed;
    expect(readFileSync(join(user, "danh-gia.html"), "utf8")).toContain("phoihop-data");
    expect(readdirSync(join(user, "tra-ve")).length).toBeGreaterThan(5);
    expect(readFileSync(join(user, "theo-don-vi.svg"), "utf8")).toContain("<svg");
    expect(readdirSync(join(user, "bang")).filter((name) => name.endsWith(".arrow"))).not.toEqual([]);
    for (const made of ["so-ket.docx", "phu-luc.xlsx", "so.xlsx"])
      expect(readFileSync(join(user, made)).subarray(0, 2).toString()).toBe("PK");
    command("report", ...so, ...year, "-o", "so-ket.html");
    expect(readFileSync(join(user, "so-ket.html"), "utf8")).toContain("<svg");
  });
});
