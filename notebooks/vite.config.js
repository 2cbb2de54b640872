import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { observable } from "@observablehq/notebook-kit/vite";
import { defaultClientConditions } from "vite";
import { offline } from "./vite/offline.js";

/** The folder of the notebooks. */
export const root = fileURLToPath(new URL(".", import.meta.url));

export const template = join(root, "template.html");

/** Every notebook of the folder: what is HTML and not the template. */
export const notebooks = readdirSync(root).filter(
  (name) => name.endsWith(".html") && join(root, name) !== template,
);

/** Beside the sources of phoihop notebooks follow them; elsewhere they use the installed package. */
const sources = existsSync(join(root, "..", "src", "plans", "cao-lanh")) ? ["@phoihop/source"] : [];

/** What cells and helpers import, bundled once when the preview starts: a page of hundreds of files would take long to open. */
const imported = [
  ...[
    "",
    "/charts",
    "/law",
    "/locale/en",
    "/locale/vi",
    "/office",
    "/plans/cao-lanh",
    "/portfolio",
    "/report",
    "/sheets",
    "/tables",
  ].map((room) => `phoihop${room}`),
  "@observablehq/inspector",
  "@observablehq/inputs",
  "@observablehq/runtime",
  "arquero",
  "fflate",
  "htl",
  "vega",
  "vega-interpreter",
  "vega-lite",
  "vega-tooltip",
];

/** @type {import("vite").InlineConfig} */
export const config = {
  root,
  configFile: false,
  base: "./",
  appType: "mpa",
  plugins: [offline(), observable({ template })],
  // Anew every time where the sources may have changed since.
  optimizeDeps: { include: imported, force: sources.length > 0 },
  resolve: {
    conditions: [...sources, ...defaultClientConditions],
    alias: [
      {
        find: /^observable:/,
        replacement: fileURLToPath(new URL("./", import.meta.resolve("@observablehq/notebook-kit"))),
      },
      // `npm:d3@7` of a cell copied from elsewhere is the `d3` that is installed here.
      { find: /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?/, replacement: "$1" },
    ],
  },
};
