import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Numbers by chance, which judge nothing. */
const CHANCE = "../../../bench/random.js";

const folder = join(import.meta.dirname, "../oracle");

/** An oracle that shared code with what it judges would share its faults. */
test("the oracle imports nothing from src/rules", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(10);
  const imports = files.flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/from "([^"]+)"/g)].map(([, path]) => path ?? ""),
  );
  const outside = imports.filter((path) => !path.startsWith("./"));
  const isNoRule = (path: string) => path.startsWith("../../../src/model/") || path === CHANCE;
  expect(outside.filter((path) => !isNoRule(path))).toEqual([]);
});
