import { packageOf } from "./carried.js";

/** Where `phoihop page` writes the plan, the register and the days; empty where a page has none of its own. */
const SLOT = '<script type="application/json" id="phoihop-data"></script>';

/** @param {string} template */
export const pageTemplate = (template) => template.replace("</body>", `${SLOT}</body>`);

/**
 * The names and licences of those whose work the page carries: it is sent alone.
 *
 * @param {string} page
 * @param {string} notices
 */
export const withNotices = (page, notices) =>
  page.replace(
    "</body>",
    () =>
      `<script type="text/plain" id="third-party-notices">\n${notices.replaceAll("</", "<\\/")}\n</script></body>`,
  );

/**
 * A Vite plugin: notes of which packages something stands in the page.
 *
 * @param {Set<string>} carried
 * @returns {import("vite").Plugin}
 */
export const carrying = (carried) => ({
  name: "notebooks-carrying",
  enforce: "pre",
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle))
      for (const id of output.type === "chunk" ? Object.keys(output.modules) : []) {
        const folder = packageOf(id);
        if (folder !== undefined) carried.add(folder);
      }
  },
});

/**
 * Officials read the page; its code stands in the notebook.
 *
 * @param {import("@observablehq/notebook-kit").Notebook} notebook
 */
export const withoutCode = (notebook) => ({
  ...notebook,
  cells: notebook.cells.map((cell) => ({ ...cell, pinned: false })),
});

/** What Notebook Kit offers to cells without an import: these cells use none of it. */
const RUNTIME = `
export const root = document.querySelector("main");
export const library = {};
`;
/** Kinds of charts and of tables that the review has not: maps, trees, clouds; expressions written as text. */
export const UNUSED = [
  "crossfilter",
  "force",
  "geo",
  "hierarchy",
  "label",
  "regression",
  "voronoi",
  "wordcloud",
].map((kind) => `vega-${kind}`);
/** What Notebook Kit and the tables would load for files that the review neither reads nor writes. */
const FILES = ["arquero", "@uwdata/flechette"];
const LEFT_OUT = "\0left-out:";

/**
 * A Vite plugin: the page carries only what it uses, so that it stays small enough to be sent.
 *
 * @returns {import("vite").Plugin}
 */
export function lean() {
  return {
    name: "notebooks-lean",
    enforce: "pre",
    resolveId: (id) => ([...UNUSED, ...FILES].includes(id) ? LEFT_OUT + id : null),
    load(id) {
      if (id.startsWith(LEFT_OUT)) return "export {};";
      return id.replaceAll("\\", "/").endsWith("notebook-kit/dist/src/runtime/stdlib/index.js")
        ? RUNTIME
        : null;
    },
  };
}
