import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiled, programs, SETUPS } from "./consumers.js";
import { bin, install, type Installed } from "./installed.js";

/** A project that shows every type of every entry in its own declarations; other compilers are tried in `npm run test:long`. */
const home = mkdtempSync(join(tmpdir(), "phoihop-consumers-"));
let installed: Installed;
beforeAll(() => {
  installed = install(home);
}, 300_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

test.each(SETUPS)(
  "$resolution: every type can be named, libraries checked too",
  { timeout: 300_000 },
  (setup) => {
    const texts = programs(join(installed.user, "node_modules", "phoihop", "dist"));
    expect(compiled(installed, texts, setup, bin("typescript", "tsc"))).toBe("");
  },
);
