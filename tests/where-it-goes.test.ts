import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("the ten small changes of CONTRIBUTING.md name files that there are", () => {
  const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
  const [, after = ""] = guide.split("\n## Where does it go\n");
  const [section = ""] = after.split("\n## ");
  const named = [...section.matchAll(/`(src\/[^`]+)`/g)].map(([, file = ""]) => file);
  expect(named).toHaveLength(10);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
