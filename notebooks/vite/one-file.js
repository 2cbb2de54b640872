import { loaded } from "../../.ci/packing/carried-once.js";
import { packageOf } from "./carried.js";

/** Where `phoihop page` writes the plan, the register and the days; empty where a page has none of its own. */
const SLOT = '<script type="application/json" id="phoihop-data"></script>';

/** Where `phoihop page` writes what draws the charts and what writes files, which the package holds once. */
const CARRIED = '<script id="carried">';

/** Where the first screen stands: before all else, so that it is read without a script. */
const FIRST_SCREEN = '<section id="first-screen" class="brief">';

/** @param {string} template */
export const pageTemplate = (template) =>
  template
    .replace("<main", `<header>${FIRST_SCREEN}</section></header><main`)
    .replace("</body>", `${SLOT}</body>`);

/**
 * The first screen in its place, and what runs after it: a mail preview or a slow machine shows it before any script is read.
 *
 * @param {string} page
 * @param {string} shared - What the page and its worker both run.
 * @param {string} screen
 */
export function screenFirst(page, shared, screen) {
  /** @type {string[]} */
  const scripts = [];
  const calm = page.replace(/<script type="module"[\s\S]*?<\/script>/g, (script) => {
    scripts.push(script);
    return "";
  });
  return calm
    .replace(FIRST_SCREEN, () => FIRST_SCREEN + screen)
    .replace(
      "</body>",
      () => `${CARRIED}</script><script id="shared">${inScript(shared)}</script>${scripts.join("")}</body>`,
    );
}

/** A script ends where its end tag stands, also within a text. */
const inScript = (/** @type {string} */ code) => code.replace(/<(\/script|!--)/g, String.raw`\x3C$1`);

/** Runs while the page is read, before all modules: what it keeps can be saved anew with another register in it. */
const KEEPER = "<script>globalThis.phoihopPage = document.documentElement.outerHTML;</script>";

/** The page with its keeper, after all else that it holds. */
export const withKeeper = (/** @type {string} */ page) =>
  page.replace(/<\/body>\s*<\/html>\s*$/, () => `${KEEPER}</body></html>\n`);

/** The page with what the package holds once in its place: only so are the hashes of all its scripts known. */
export const withCarried = (/** @type {string} */ page, /** @type {string} */ code) =>
  page.replace(`${CARRIED}</script>`, () => `${CARRIED}${code}</script>`);

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

const KIT = "notebook-kit/dist/src/runtime/";
/** In the place of files of the notebooks' own machinery. @type {readonly (readonly [end: string, code: string])[]} */
const INSTEAD = [
  // What Notebook Kit offers to cells without an import: these cells use none of it.
  [`${KIT}stdlib/index.js`, `export const root = document.querySelector("main"); export const library = {};`],
  // Files, databases and interpreters beside a notebook: this page has none.
  [
    `${KIT}stdlib/fileAttachment.js`,
    `export const [FileAttachment, requireFileRegistration, registerFile, fileAttachments] = [];`,
  ],
  [`${KIT}stdlib/databaseClient.js`, `export const DatabaseClient = undefined;`],
  [`${KIT}stdlib/interpreter.js`, `export const Interpreter = undefined;`],
  // A cell of this page shows an element or nothing; what fails is told in its place.
  [
    "@observablehq/inspector/src/index.js",
    `export class Inspector {
      constructor(node) { this.node = node; node.classList.add("observablehq"); }
      fulfilled(value) { this.node.textContent = String(value); }
      rejected(fault) { this.node.classList.add("observablehq--error"); this.node.textContent = String(fault); }
    }`,
  ],
];
/** What Notebook Kit and the tables would load for files that the review neither reads nor writes. */
const FILES = ["arquero", "@uwdata/flechette"];
/** What others import by name of that which is left out. */
const STUBS = new Map([
  ["acorn", `export const parse = () => { throw new Error("expressions are left out of this page"); };`],
]);
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
    resolveId: (id) =>
      FILES.includes(id) || STUBS.has(id) || loaded(id) !== undefined ? LEFT_OUT + id : null,
    load(id) {
      const left = id.startsWith(LEFT_OUT) ? id.slice(LEFT_OUT.length) : undefined;
      if (left !== undefined) return loaded(left) ?? STUBS.get(left) ?? "export {};";
      const path = id.replaceAll("\\", "/");
      return INSTEAD.find(([end]) => path.endsWith(end))?.[1] ?? null;
    },
  };
}
