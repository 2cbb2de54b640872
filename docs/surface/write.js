// `npm run api`: writes what is told of the public surface into docs. The text is made by `pages`, which a test compares.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, surface } from "./exported.js";
import { referenceOf } from "./reference.js";
import { reportOf } from "./report.js";

/** Every page by its place in `docs`. */
export async function pages() {
  const all = surface();
  return new Map([["api-report.md", await reportOf(all)], ...(await referenceOf(all))]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const docs = join(root, "docs");
  rmSync(join(docs, "api"), { recursive: true, force: true });
  mkdirSync(join(docs, "api"));
  for (const [name, text] of await pages()) writeFileSync(join(docs, name), text);
}
