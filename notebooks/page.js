// Makes the review page in one file, into which `phoihop page` writes a register: `node notebooks/page.js [file]`.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { observable } from "@observablehq/notebook-kit/vite";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { config, root, template } from "./vite.config.js";
import { lean, pageTemplate, withoutCode } from "./vite/one-file.js";
import { offline } from "./vite/offline.js";

const file = resolve(process.argv[2] ?? join(root, "..", "dist", "page.html"));

const result = await build({
  ...config,
  logLevel: "warn",
  plugins: [
    lean(),
    offline(),
    observable({ template, transformTemplate: pageTemplate, transformNotebook: withoutCode }),
    viteSingleFile({ removeViteModuleLoader: true }),
  ],
  build: { write: false, rolldownOptions: { input: join(root, "so-ket.html") } },
});
const outputs = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
const page = outputs.find(({ fileName }) => fileName === "so-ket.html");
if (page?.type !== "asset" || outputs.length > 1)
  throw new Error(`not one file: ${outputs.map(({ fileName }) => fileName).join(", ")}`);
await mkdir(dirname(file), { recursive: true });
await writeFile(file, page.source);
