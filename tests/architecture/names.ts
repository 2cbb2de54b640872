import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { groupBy } from "../../src/rules/group-by.js";
import type { Rule } from "./rule.js";
import { sourceOf, typesOf } from "./source.js";

const LIBRARY = dirname(fileURLToPath(import.meta.resolve("typescript")));

/** What every program knows without an import: the types of the language and of browsers. */
const GLOBALS: ReadonlySet<string> = new Set(
  readdirSync(LIBRARY)
    .filter((name) => /^lib\.(es|dom).*\.d\.ts$/.test(name))
    .flatMap((name) => typesOf(sourceOf(name, readFileSync(join(LIBRARY, name), "utf8"))))
    .map(({ name }) => name),
);

export const names: readonly Rule[] = [
  {
    name: "no two exported types bear one name",
    breaches: (sources) => {
      const exported = sources.flatMap((source) =>
        typesOf(source).flatMap(({ name, exported }) => (exported ? [{ name, file: source.name }] : [])),
      );
      return [...groupBy(exported, ({ name }) => name)].flatMap(([name, [, ...others]]) =>
        others.map(({ file }) => ({ file, what: `another ${name} is exported elsewhere` })),
      );
    },
  },
  {
    name: "no type shadows a global",
    breaches: (sources) =>
      sources.flatMap((source) =>
        typesOf(source).flatMap(({ name }) =>
          GLOBALS.has(name) ? [{ file: source.name, what: `${name} is a global` }] : [],
        ),
      ),
  },
];
