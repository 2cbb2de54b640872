import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiled, programs, SETUPS } from "../package/consumers.js";
import { bin, install, type Installed, npm } from "../package/installed.js";

/**
 * A project that shows every type of every entry in its own declarations, libraries checked too, under the compilers that
 * people have. They are installed for this run alone: together they are larger than all else here.
 */
const COMPILERS = { five: "5.5.4", fiveNine: "5.9.3", six: "6", seven: "7" } as const;
const home = mkdtempSync(join(tmpdir(), "phoihop-compilers-"));
const tools = join(home, "tools");
let installed: Installed;
let texts: ReadonlyMap<string, string>;

beforeAll(() => {
  installed = install(home);
  texts = programs(join(installed.user, "node_modules", "phoihop", "dist"));
  mkdirSync(tools);
  const aliased = Object.entries(COMPILERS).map(([name, version]) => [
    name.toLowerCase(),
    `npm:typescript@${version}`,
  ]);
  writeFileSync(
    join(tools, "package.json"),
    JSON.stringify({ private: true, devDependencies: Object.fromEntries(aliased) }),
  );
  npm(tools, "install", "--prefer-offline", "--no-audit", "--no-fund");
}, 600_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

const cases = Object.entries(COMPILERS).flatMap(([name, version]) =>
  SETUPS.map((setup) => ({ compiler: name.toLowerCase(), version, setup, resolution: setup.resolution })),
);

test.each(cases)("TypeScript $version, $resolution", ({ compiler, setup }) => {
  expect(compiled(installed, texts, setup, bin(compiler, "tsc", join(tools, "node_modules")))).toBe("");
});
