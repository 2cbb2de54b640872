/** Where `phoihop page` writes the plan, the register and the days; empty where a page has none of its own. */
const SLOT = '<script type="application/json" id="phoihop-data"></script>';

/** The page loads nothing from anywhere, whatever a register says; charts compile their expressions. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/** @param {string} template */
export const pageTemplate = (template) =>
  template
    .replace("<head>", `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}">`)
    .replace("</body>", `${SLOT}</body>`);

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
const UNUSED = [
  "crossfilter",
  "force",
  "geo",
  "hierarchy",
  "label",
  "regression",
  "voronoi",
  "wordcloud",
].map((kind) => `vega-${kind}`);
const PARSER = `export const parse = () => { throw new Error("expressions are left out of this page"); };`;
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
    resolveId: (id) => (UNUSED.includes(id) || id === "acorn" ? LEFT_OUT + id : null),
    load(id) {
      if (id.startsWith(LEFT_OUT)) return id.endsWith("acorn") ? PARSER : "export {};";
      return id.replaceAll("\\", "/").endsWith("notebook-kit/dist/src/runtime/stdlib/index.js")
        ? RUNTIME
        : null;
    },
  };
}
