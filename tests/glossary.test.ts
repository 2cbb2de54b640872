import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("every name in the glossary is an export of src", () => {
  const names = readFileSync(join(root, "docs", "glossary.md"), "utf8")
    .split("\n")
    .flatMap((line) => [...(line.split("|")[2] ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
  const exported = new Set(
    readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(join(root, "src", file), "utf8").matchAll(
          /^export (?:const|function|interface|type) (\w+)/gm,
        ),
      ])
      .map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !exported.has(name))).toEqual([]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
