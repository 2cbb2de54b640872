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

/**
 * A Vite plugin: of all that Notebook Kit offers to cells without an import, only what these cells use.
 *
 * @returns {import("vite").Plugin}
 */
export function leanRuntime() {
  return {
    name: "notebooks-lean-runtime",
    enforce: "pre",
    load: (id) =>
      id.replaceAll("\\", "/").endsWith("notebook-kit/dist/src/runtime/stdlib/index.js") ? LEAN : null,
  };
}

const LEAN = `
import * as Generators from "./generators/index.js";
export const root = document.querySelector("main");
export const library = { dark: () => Generators.dark(), width: () => Generators.width(root) };
`;
