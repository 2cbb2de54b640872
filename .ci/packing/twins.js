// What stands beside the built ES modules: the twins that `require` takes, and the types, which both ways of loading share.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { entries } from "./entries.js";

/** Whose types may stand in the signatures of any other entry; none of them needs a package but zod. */
const EVERYWHERE = ["plan", "register", "findings", "questions", "change", "time", "law", "locale"];
/** Whose types stand in those of one entry besides. */
const BESIDES = new Map([
  ["charts", ["tables"]],
  ["arquero", ["tables"]],
  ["portfolio", ["tables"]],
  ["report", ["charts", "tables"]],
  ["office", ["report", "charts", "sheets", "tables"]],
]);

/**
 * Write them: a twin is the ES module itself, so that both ways of loading give the same functions and the same errors.
 *
 * @param {string} dist
 */
export function writeTwins(dist) {
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".d.ts")) {
      const types = readFileSync(join(dist, file), "utf8");
      rmSync(join(dist, file));
      writeFileSync(
        join(dist, file.replace(/\.ts$/, ".cts")),
        types.replaceAll(/(['"]\.\.?\/[^'"]+)\.js(['"])/g, "$1.cjs$2"),
      );
    }
  for (const name of Object.keys(entries)) {
    const [file, own] = [join(dist, name), posix.basename(name)];
    writeFileSync(`${file}.d.cts`, `${linksOf(name)}${readFileSync(`${file}.d.cts`, "utf8")}`);
    writeFileSync(`${file}.d.ts`, `export * from "./${own}.cjs";\n`);
    writeFileSync(`${file}.cjs`, `module.exports = require("./${own}.js");\n`);
  }
}

/**
 * The compiler names a type by an import that it has seen. So each entry leads to those whose types it shows: a project
 * that imports `phoihop` alone can write its own declarations.
 *
 * @param {string} name
 */
function linksOf(name) {
  const others = [...EVERYWHERE, ...(BESIDES.get(name) ?? [])].filter((other) => other !== name);
  return others
    .map(
      (other) => `import type {} from "${"../".repeat(name.split("/").length - 1) || "./"}${other}.cjs";\n`,
    )
    .join("");
}
