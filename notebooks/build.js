// Makes a site of all notebooks, for any plain web server: `node notebooks/build.js [folder]`.
import { join, relative, resolve } from "node:path";
import { observable } from "@observablehq/notebook-kit/vite";
import { build } from "vite";
import { config, notebooks, root, template } from "./vite.config.js";
import { offline } from "./vite/offline.js";
import { SITE_POLICY, withPolicy } from "./vite/policy.js";

const folder = resolve(process.argv[2] ?? join(root, "..", ".notebooks"));

await build({
  ...config,
  plugins: [offline(), observable({ template, transformTemplate: (page) => withPolicy(page, SITE_POLICY) })],
  logLevel: "warn",
  build: {
    outDir: folder,
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    // FileAttachment tells what a file is by its name, which an inlined file has not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: notebooks.map((name) => join(root, name)),
      checks: { ineffectiveDynamicImport: false },
    },
  },
});
console.log(relative(process.cwd(), join(folder, "index.html")));
