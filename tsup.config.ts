import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defineConfig, type Options } from "tsup";
import { described } from "./docs/schema-docs.js";
import { billOf, inOrder, noticesOf, packageOf } from "./notebooks/vite/carried.js";
import manifest from "./package.json" with { type: "json" };
import { carriedOnce, GLOBALS, lean, type Once } from "./.ci/packing/carried-once.js";
import { leanParquet } from "./.ci/packing/lean-parquet.js";
import { entries } from "./.ci/packing/entries.js";
import { pure } from "./.ci/packing/pure.js";

/** The command carries its plans as they are once parsed: parsing one anew would take longer than all else it does. */
const parsedPlans: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "parsed-plans",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]plans[\\/][^\\/]+[\\/]index\.ts$/ }, async ({ path }) => {
      const folder = await mkdtemp(join(tmpdir(), "plans-"));
      const outfile = join(folder, "plans.mjs");
      await build.esbuild.build({ entryPoints: [path], bundle: true, format: "esm", outfile });
      const plans: Record<string, unknown> = await import(pathToFileURL(outfile).href);
      await rm(folder, { recursive: true });
      const json = (plan: unknown) => JSON.stringify(JSON.stringify(plan));
      const lines = Object.entries(plans).map(
        ([name, plan]) => `export const ${name} = JSON.parse(${json(plan)});`,
      );
      return { contents: lines.join("\n"), loader: "js" };
    });
  },
};

/** Folders of the packages of which something stands in what is built. */
const carried = new Set<string>();

/** Notes what is carried along, and makes the writer of Word files small: half of it would be its comments. */
const carrying: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "carrying",
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path }) => {
      const folder = packageOf(path) ?? path;
      carried.add(folder);
      if (!/[\\/](?:docx|fflate)$/.test(folder)) return undefined;
      for (const inside of CARRIED_INSIDE) carried.add(inside);
      const { code } = await build.esbuild.transform(await readFile(path, "utf8"), { minify: true });
      return { contents: code, loader: "js" };
    });
  },
};

/** What docx itself carries in its one file. */
const CARRIED_INSIDE = ["node_modules/fflate", "node_modules/docx/node_modules/nanoid"];

export default defineConfig([
  {
    entry: entries,
    format: ["esm"],
    // Of what is used of them, little: carried along, it spares users whole packages.
    noExternal: ["date-fns", "@date-fns/utc", "fflate"],
    platform: "neutral",
    target: "es2022",
    dts: true,
    // Both, or else entries get copies of shared code.
    splitting: true,
    treeshake: true,
    esbuildPlugins: [carrying, pure],
    // Not made small: with its white space esbuild would drop what marks the constants as pure.
    esbuildOptions: keepVietnamese,
    onSuccess: async () => {
      await writeSchemas();
      await writeNotices();
    },
  },
  {
    // The command carries its dependencies and loads each subcommand when asked, so that it starts at once.
    entry: { cli: "src/cli/index.ts", "cli/portfolio-worker": "src/cli/commands/portfolio/worker.ts" },
    format: ["esm"],
    platform: "node",
    target: "node20",
    dts: false,
    minify: true,
    splitting: true,
    noExternal: [/./],
    esbuildPlugins: [parsedPlans, carriedOnce, leanParquet, carrying],
    onSuccess: writeNotices,
    esbuildOptions: (options) => {
      keepVietnamese(options);
      options.chunkNames = "cli/[name]-[hash]";
      // The notices have them.
      options.legalComments = "none";
    },
  },
  { entry: { drawing: ".ci/packing/drawing.js" }, ...once("drawing") },
  { entry: { writing: ".ci/packing/writing.js" }, ...once("writing") },
]);

/** Loaded by the command where it is wanted, and written into the page. */
function once(name: Once): Options {
  return {
    format: ["iife"],
    platform: "browser",
    target: "es2022",
    globalName: GLOBALS[name],
    footer: { js: `globalThis.${GLOBALS[name]} = ${GLOBALS[name]};` },
    outExtension: () => ({ js: ".js" }),
    dts: false,
    minify: true,
    noExternal: [/./],
    esbuildPlugins: [lean, carrying],
    onSuccess: writeNotices,
    esbuildOptions: (options) => {
      options.legalComments = "none";
    },
  };
}

/** Without this every Vietnamese letter is written as an escape. */
function keepVietnamese(options: { charset?: "ascii" | "utf8" }): void {
  options.charset = "utf8";
}

/** The JSON Schemas are made from the schemas just built: `schemas/plan.json`, `schemas/register.json`, … */
async function writeSchemas(): Promise<void> {
  const {
    jsonSchemas,
  }: { readonly jsonSchemas: () => Readonly<Record<string, Readonly<Record<string, unknown>>>> } =
    await import(new URL("dist/schemas.js", import.meta.url).href);
  await mkdir("schemas", { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(`schemas/${name}.json`, `${JSON.stringify(described(schema))}\n`);
  }
}

/** What is carried along: the names and licences of those whose work it is, and a bill of it for programs. */
async function writeNotices(): Promise<void> {
  const real = await Promise.all([...carried].map((folder) => realpath(folder)));
  const folders = inOrder(real);
  await writeFile("dist/THIRD-PARTY-NOTICES.txt", noticesOf(folders));
  await writeFile("dist/sbom.cdx.json", billOf(folders, manifest));
}
