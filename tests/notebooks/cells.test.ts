import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { notebooks, root } from "../../notebooks/vite.config.js";
import { complaints, type Complaint } from "./cells.js";

const texts = new Map(notebooks.map((name) => [name, readFileSync(join(root, name), "utf8")]));

const broken = `<!doctype html><notebook><title>x</title>
  <script id="7" type="text/x-typescript">const day = "2023-12-31";</script>
  <script id="8" type="text/x-typescript">
    const before = 1;
    const after: number = day;
  </script></notebook>`;
const told: Complaint[] = [];
beforeAll(() => void told.push(...complaints(root, new Map([...texts, ["broken.html", broken]]))), 120_000);

test("every cell and every helper has the right types", () => {
  expect(told.filter(({ file }) => !file.startsWith("broken"))).toEqual([]);
});

test("a cell with a wrong type is told by notebook, cell and line", () => {
  expect(told.filter(({ file }) => file.startsWith("broken"))).toEqual([
    {
      file: "broken.html.ts",
      cell: 8,
      line: 2,
      message: "Type 'string' is not assignable to type 'number'.",
    },
  ]);
});

test("no helper is left over: a notebook or another helper uses it", () => {
  const helpers = readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  // Where the worker begins.
  const build = readFileSync(join(root, "vite", "shared.js"), "utf8").replace(
    /.*"(\w+)", "serve.ts".*/,
    'from "$1/serve.ts"',
  );
  const used = [
    build,
    ...texts.values(),
    ...helpers.map((name) => readFileSync(join(root, "lib", name), "utf8")),
  ].join();
  expect(
    helpers.filter(
      (name) => !new RegExp(`from "[./]*(lib/)?(words/|work/)?${name.split("/").at(-1)}"`).test(used),
    ),
  ).toEqual([]);
});
