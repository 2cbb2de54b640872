import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { phoihop } from "./phoihop.js";

const home = mkdtempSync(join(tmpdir(), "phoihop-init-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (...path: readonly string[]) => readFileSync(join(home, ...path), "utf8");

test("notebook init makes a folder that npm can install and run", async () => {
  const { code, out, err } = await phoihop("notebook", "init", join(home, "so-tay"));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { dependencies, scripts } = JSON.parse(read("so-tay", "package.json"));
  expect(dependencies).toMatchObject({
    phoihop: `^${manifest.version}`,
    "@observablehq/notebook-kit": manifest.devDependencies["@observablehq/notebook-kit"],
  });
  for (const [, script] of Object.entries<string>(scripts))
    expect(existsSync(join(home, "so-tay", script.replace("node ", "")))).toBe(true);
  expect(out).toContain("npm install");
  expect(out).toContain("npm run notebooks");
});

test("nothing refers to the repository it came from", () => {
  expect(read("so-tay", "notebooks", "tsconfig.json")).not.toContain("@phoihop/source");
  expect(existsSync(join(home, "so-tay", "notebooks", "page.js"))).toBe(false);
});

test("what exists is never touched", async () => {
  const folder = join(home, "so-tay");
  writeFileSync(join(folder, "notebooks", "so-ket.html"), "mine");
  const { code, err } = await phoihop("notebook", "init", folder);
  expect(code).toBe(2);
  expect(err).toContain("notebooks");
  expect(read("so-tay", "notebooks", "so-ket.html")).toBe("mine");
});

test("a folder with a package.json keeps it, and is told what to install", async () => {
  const folder = mkdtempSync(join(home, "own-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const { code, out } = await phoihop("notebook", "init", folder, "--lang", "en");
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "package.json"), "utf8")).toBe("{}");
  expect(out).toContain(`npm install`);
  expect(out).toContain(`vite@${manifest.devDependencies.vite}`);
});

test("anything but init is refused", async () => {
  const { code, err } = await phoihop("notebook", "open", home);
  expect(code).toBe(2);
  expect(err).toContain("open");
});
