import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  cpSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entries } from "../../.ci/packing/entries.js";
import { bin, install, type Installed, npm, run } from "./installed.js";

/** What users get: the packed tarball, installed once into an empty folder, and everything that reads it. */
const home = mkdtempSync(join(tmpdir(), "phoihop-pack-"));
const root = join(import.meta.dirname, "..", "..");
const slow = { timeout: 120_000 };
const specifiers = Object.keys(entries).map((name) =>
  name === "index" ? manifest.name : `${manifest.name}/${name}`,
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

let installed: Installed;
beforeAll(() => {
  installed = install(home);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

describe("the tarball", slow, () => {
  test("brings one package besides itself", () => {
    const folders = readdirSync(join(installed.user, "node_modules")).filter((name) => !name.startsWith("."));
    expect(folders.toSorted()).toEqual(["phoihop", "zod"]);
  });

  test("is packed small, without maps and without what only a clone uses", () => {
    expect(statSync(installed.tarball).size).toBeLessThan(PACKED);
    const folder = join(installed.user, "node_modules", "phoihop");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
    const own = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    expect(own).not.toHaveProperty("scripts");
    expect(own).not.toHaveProperty("devDependencies");
    expect(JSON.stringify(own.exports)).not.toContain("/src/");
  });

  test("is trimmed while npm packs it, and only then", () => {
    const clone = join(home, "clone");
    mkdirSync(clone);
    const scripts = { ...manifest.scripts, build: "node -e 0" };
    const text = `${JSON.stringify({ ...manifest, files: ["LICENSE"], scripts }, null, 2)}\n`;
    writeFileSync(join(clone, "package.json"), text);
    cpSync(join(root, ".ci", "packing"), join(clone, ".ci", "packing"), { recursive: true });
    npm(clone, "pack");
    npm(clone, "install", "--ignore-scripts", "--no-save", "--no-package-lock", "--omit=dev", "--omit=peer");
    expect(readFileSync(join(clone, "package.json"), "utf8")).toBe(text);
    const user = join(home, "user-of-clone");
    mkdirSync(user);
    const tarball = join(clone, `${manifest.name}-${manifest.version}.tgz`);
    npm(user, "install", "--prefer-offline", "--ignore-scripts", "--prefix", user, tarball);
    const got = readFileSync(join(user, "node_modules", "phoihop", "package.json"), "utf8");
    expect(JSON.parse(got)).not.toHaveProperty("scripts");
  });
});

/** Most of it is what the command and the page carry, so that neither needs another package. */
const PACKED = 2_200_000;

describe("the tarball runs", slow, () => {
  test("from an ES module", () => {
    installed.write("run.mjs", [...imports, program].join("\n"));
    expect(installed.node("run.mjs")).toBe("ok");
  });

  test("from CommonJS", () => {
    installed.write("run.cjs", [...requires, program].join("\n"));
    expect(installed.node("run.cjs")).toBe("ok");
  });

  test.each(specifiers)("%s is loaded by import and by require, and both are one", (entry) => {
    installed.write(
      "load.cjs",
      `import("${entry}").then((all) => {
         const same = Object.entries(all).filter(([name]) => !["default", "module.exports"].includes(name));
         const twin = require("${entry}");
         console.log(same.length >= 0 && same.every(([name, value]) => twin[name] === value) ? "one" : "two");
       });`,
    );
    expect(installed.node("load.cjs")).toBe("one");
  });

  test("as the command", () => {
    const shim = join("node_modules", ".bin", process.platform === "win32" ? "phoihop.cmd" : "phoihop");
    const options = { cwd: installed.user, shell: process.platform === "win32" };
    expect(run(shim, ["--version"], options)).toContain(manifest.version);
  });

  test("with its JSON Schemas", () => {
    const schemas = readdirSync(join(installed.user, "node_modules", "phoihop", "schemas")).toSorted();
    expect(schemas).toEqual([
      "amendment.json",
      "assessment.json",
      "law.json",
      "own-law.json",
      "plan.json",
      "register.json",
      "work-calendar.json",
    ]);
    installed.write("schema.cjs", `console.log(typeof require("phoihop/schemas/plan.json"));`);
    expect(installed.node("schema.cjs")).toBe("object");
  });
});

describe("what needs a package that is not there says how to install it", slow, () => {
  test.each([
    ["phoihop/office", "renderSvg({})", "npm install vega@6 vega-interpreter@2 vega-lite@~6.4"],
    ["phoihop/office", "writeXlsx({ file: 'a.xlsx', sheets: [] })", "npm install hucre"],
    ["phoihop/office", "writeDocx({}, {})", "npm install docx"],
    ["phoihop/office", "renderPng('<svg/>', { fonts: [] })", "npm install @resvg/resvg-js"],
    [
      "phoihop/tables",
      "toArrow({ columnNames: () => [], numRows: () => 0 })",
      "npm install @uwdata/flechette@2.6.0",
    ],
    [
      "phoihop/arquero",
      "toArquero({ columnNames: () => [] })",
      "npm install arquero @uwdata/flechette@2.6.0",
    ],
  ])("%s: %s", (entry, call, line) => {
    const name = call.replace(/\(.*$/, "");
    installed.write(
      "lacking.mjs",
      `import { ${name} } from "${entry}";
       await ${call}.then(() => console.log("done"), (error) => console.log(error.name + ": " + error.message));`,
    );
    expect(installed.node("lacking.mjs")).toMatch(/^RangeError: .+: npm install /);
    expect(installed.node("lacking.mjs")).toContain(line);
  });
});

describe("packaging checks", slow, () => {
  test("publint finds nothing", () => {
    expect(installed.node(bin("publint", "publint"), "run", installed.tarball, "--strict")).toContain(
      "All good!",
    );
  });

  test("types resolve for every kind of consumer", () => {
    const attw = bin("@arethetypeswrong/cli", "attw");
    const report = installed.node(attw, installed.tarball, "--profile", "node16", "--format", "ascii");
    for (const entry of specifiers) expect(report).toContain(`"${entry}"`);
  });

  test("what an app takes stays small", () => {
    const said = run(process.execPath, [bin("size-limit", "size-limit"), "--json"], { cwd: root });
    expect(JSON.parse(said)).toEqual(
      manifest["size-limit"].map(({ name }) => expect.objectContaining({ name, passed: true })),
    );
  });
});
