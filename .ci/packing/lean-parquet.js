import { readFile } from "node:fs/promises";

/** What tables of texts and numbers have no use for: maps, variants, filters by bloom, numbers packed as ALP. */
const UNUSED = /[\\/]hyparquet(?:-writer)?[\\/]src[\\/](?:alp|bloom|geoparquet|geospatial|variant|wkb)\.js$/;

/**
 * An esbuild plugin: of hyparquet and its writer only what the command uses. The rest does nothing.
 *
 * @type {import("esbuild").Plugin}
 */
export const leanParquet = {
  name: "lean-parquet",
  setup(build) {
    build.onLoad({ filter: UNUSED }, async ({ path }) => ({
      contents: [...(await readFile(path, "utf8")).matchAll(/^export (?:function|class) (\w+)/gm)]
        .map(([, name]) => `export function ${name}() {}`)
        .join("\n"),
      loader: "js",
    }));
  },
};
