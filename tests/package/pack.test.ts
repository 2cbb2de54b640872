import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** What users get: the packed tarball, installed once into an empty folder, and everything that reads it. */
const home = mkdtempSync(join(tmpdir(), "phoihop-pack-"));
const packed = join(home, "packed");
const user = join(home, "user");
const slow = { timeout: 60_000 };
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === "string" ? [] : [name.replace(".", manifest.name)],
);

const program = `
const everything = [parsePlan, parseRegister, evaluate, explain].every((each) => typeof each === "function");
console.log(everything && typeof caoLanh === "object" && typeof vi === "object" ? "ok" : "missing");
`;
const names: Record<string, string> = {
  phoihop: "evaluate, explain, parsePlan, parseRegister",
  "phoihop/plans/cao-lanh": "caoLanh",
  "phoihop/locale/vi": "vi",
};
const imports = Object.entries(names).map(([from, what]) => `import { ${what} } from "${from}";`);
const requires = Object.entries(names).map(([from, what]) => `const { ${what} } = require("${from}");`);

beforeAll(() => {
  mkdirSync(packed);
  mkdirSync(user);
  npm(process.cwd(), "pack", "--ignore-scripts", "--pack-destination", packed);
  write("package.json", JSON.stringify({ name: "user", private: true }));
  npm(user, "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball());
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

describe("the tarball runs", slow, () => {
  test("from an ES module", () => {
    write("run.mjs", [...imports, program].join("\n"));
    expect(node("run.mjs")).toBe("ok");
  });

  test("from CommonJS", () => {
    write("run.cjs", [...requires, program].join("\n"));
    expect(node("run.cjs")).toBe("ok");
  });

  test.each(entries)("%s is loaded by import and by require", (entry) => {
    write(
      "load.mjs",
      `console.log(Object.keys(await import("${entry}")).filter((key) => key !== "default").join());`,
    );
    write("load.cjs", `console.log(Object.keys(require("${entry}")).join());`);
    const found = node("load.mjs").split(",").toSorted();
    expect(found).not.toEqual([""]);
    expect(node("load.cjs").split(",").toSorted()).toEqual(found);
  });

  test("as the command", () => {
    const shim = join("node_modules", ".bin", process.platform === "win32" ? "phoihop.cmd" : "phoihop");
    expect(run(shim, ["--version"], { shell: process.platform === "win32" })).toContain(manifest.version);
  });

  test("with its JSON Schemas", () => {
    const schemas = readdirSync(join(user, "node_modules", "phoihop", "schemas")).toSorted();
    expect(schemas).toEqual([
      "amendment.json",
      "assessment.json",
      "law.json",
      "own-law.json",
      "plan.json",
      "register.json",
      "work-calendar.json",
    ]);
    write("schema.cjs", `console.log(typeof require("phoihop/schemas/plan.json"));`);
    expect(node("schema.cjs")).toBe("object");
  });
});

describe("TypeScript reads the tarball", slow, () => {
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022"];
  const tsc = bin("typescript", "tsc");
  const use = `export const all = { parsePlan, parseRegister, evaluate, explain, caoLanh, vi };\n`;

  test.each([
    { resolution: "node16", module: "node16", files: ["use.mts", "use.cts"] },
    { resolution: "bundler", module: "esnext", files: ["use.ts"] },
  ])("strict, $resolution", ({ resolution, module, files }) => {
    for (const file of files) write(file, [...imports, use].join("\n"));
    expect(node(tsc, ...strict, "--module", module, "--moduleResolution", resolution, ...files)).toBe("");
  });
});

describe("packaging checks", slow, () => {
  test("publint finds nothing", () => {
    expect(node(bin("publint", "publint"), "run", tarball(), "--strict")).toContain("All good!");
  });

  test("types resolve for every kind of consumer", () => {
    const report = node(
      bin("@arethetypeswrong/cli", "attw"),
      tarball(),
      "--profile",
      "node16",
      "--format",
      "ascii",
    );
    for (const entry of entries) expect(report).toContain(`"${entry}"`);
  });

  test("the core with one language stays small", () => {
    expect(
      JSON.parse(run(process.execPath, [bin("size-limit", "size-limit"), "--json"], { cwd: process.cwd() })),
    ).toEqual(manifest["size-limit"].map(({ name }) => expect.objectContaining({ name, passed: true })));
  });
});

function write(file: string, text: string): void {
  writeFileSync(join(user, file), text);
}

function tarball(): string {
  return join(packed, `${manifest.name}-${manifest.version}.tgz`);
}

function node(...args: string[]): string {
  return run(process.execPath, args);
}

function npm(cwd: string, ...args: string[]): void {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...args], { cwd });
  else run("npm", args, { cwd, shell: process.platform === "win32" });
}

/** What a program prints; when it fails, all of it is in the message. */
function run(command: string, args: string[], options: { cwd?: string; shell?: boolean } = {}): string {
  try {
    return execFileSync(command, args, { cwd: user, encoding: "utf8", stdio: "pipe", ...options }).trim();
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}\n${stderr ?? ""}`, { cause: error });
  }
}

/** The file behind a tool's command, run with Node itself so that it works the same on Windows. */
function bin(name: string, command: string): string {
  const folder = join(process.cwd(), "node_modules", name);
  const { bin: files } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof files === "string" ? files : files[command]);
}
