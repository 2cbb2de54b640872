import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The package's own names mean its source; other packages stay outside. @type {import("esbuild").Plugin} */
const ownSource = {
  name: "own-source",
  setup(context) {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
    context.onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith("phoihop")
        ? { path: resolve(exports[path.replace(/^phoihop/, ".")]["@phoihop/source"]) }
        : { path, external: true },
    );
  },
};

/** What reads a file beside itself finds it. @type {import("esbuild").Plugin} */
const ownPlaces = {
  name: "own-places",
  setup(context) {
    context.onLoad({ filter: /[\\/](?:tests|src)[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8"))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

/**
 * Test files and all that they use as one function of `module`, `exports` and `require`; a file is run when it is asked for.
 *
 * @param {readonly string[]} files
 */
export async function bundle(files) {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => import("./${file}")`);
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {${entries.join()}};`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    conditions: ["@phoihop/source"],
    plugins: [ownSource, ownPlaces],
    logLevel: "error",
  });
  return `(function (module, exports, require) {${outputFiles[0]?.text}\n})`;
}

/**
 * The switches of all other mutants are taken out: what is left is as fast as the code itself.
 *
 * @param {string} mutant
 * @param {string} code
 */
export const withOnly = (mutant, code) =>
  code
    .replace(/stryMutAct_9fa48\d*\("(\d+)"\)/g, (call, id) => (id === mutant ? call : "false"))
    .replace(/stryCov_9fa48\d*\("[^)]*\)/g, "0");
