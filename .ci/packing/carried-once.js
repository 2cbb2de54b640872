/** Where each of the files that the package holds once keeps what it gives, once it is loaded. */
export const GLOBALS = { drawing: "phoihopDrawing", writing: "phoihopWriting" };

/** @typedef {keyof typeof GLOBALS} Once */

/** In which of them a package is, and what it gives, by its name. */
const GIVEN = new Map(
  /** @type {[string, { readonly file: Once, readonly names: string }][]} */ ([
    ["vega", { file: "drawing", names: "parse, View" }],
    ["vega-interpreter", { file: "drawing", names: "expressionInterpreter" }],
    ["vega-lite", { file: "drawing", names: "compile" }],
    ["vega-tooltip", { file: "drawing", names: "Handler" }],
    ["hucre/xlsx", { file: "writing", names: "readXlsx, writeXlsx" }],
    [
      "docx",
      {
        file: "writing",
        names:
          "AlignmentType, Bookmark, BorderStyle, BuilderElement, Document, FileChild, Header, ImageRun, InternalHyperlink, LevelFormat, LevelSuffix, LineRuleType, NoBreakHyphen, Packer, PageNumber, Paragraph, PatchType, Run, ShadingType, StringContainer, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, patchDocument",
      },
    ],
  ]),
);

/**
 * In the place of one of these packages: what is loaded already. Nothing for all others.
 *
 * @param {string} name
 */
export function loaded(name) {
  const given = GIVEN.get(name);
  return given && `export const { ${given.names} } = globalThis.${GLOBALS[given.file]};`;
}

/** Kinds of charts that no review has: maps, trees, clouds; and forces, crossed filters. */
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

/** What others import by name of that which is left out. */
const STUBS = new Map([
  ["vega-projection", "export const projection = () => null;"],
  ["topojson-client", "export const [feature, mesh] = [];"],
  // The charts name every colour themselves.
  [
    "d3-scale-chromatic",
    `export const [schemeAccent, schemeCategory10, schemeDark2, schemeObservable10, schemePaired, schemePastel1, schemePastel2, schemeSet1, schemeSet2, schemeSet3] = Array(10).fill([]);`,
  ],
  ["d3-geo", "export const [geoArea, geoBounds, geoCentroid] = [];"],
]);

/**
 * An esbuild plugin: of Vega only what the charts of a review use.
 *
 * @type {import("esbuild").Plugin}
 */
export const lean = {
  name: "lean",
  setup(build) {
    build.onResolve({ filter: /^(?:vega-|d3-|topojson-)/ }, ({ path }) =>
      UNUSED.includes(path) || STUBS.has(path) ? { path, namespace: "left-out" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => ({
      contents: STUBS.get(path) ?? "export {};",
      loader: "js",
    }));
  },
};

/**
 * An esbuild plugin: what the package holds once is taken from its own file, beside the folder of what is built. It is packed,
 * for it is large.
 *
 * @type {import("esbuild").Plugin}
 */
export const carriedOnce = {
  name: "carried-once",
  setup(build) {
    build.onResolve({ filter: /^(?:vega|docx$|hucre\/)/ }, ({ path, namespace }) =>
      namespace !== "loaded" && loaded(path) !== undefined ? { path, namespace: "loaded" } : undefined,
    );
    build.onResolve({ filter: /^packed:/, namespace: "loaded" }, ({ path }) => ({
      path: path.slice("packed:".length),
      namespace: "packed",
    }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, ({ path }) => ({
      contents: `import { readFileSync } from "node:fs";
        import { runInThisContext } from "node:vm";
        import { brotliDecompressSync } from "node:zlib";
        const packed = readFileSync(new URL("../${path}.js.br", import.meta.url));
        runInThisContext(brotliDecompressSync(packed).toString("utf8"), { filename: "${path}.js" });`,
      loader: "js",
    }));
    build.onLoad({ filter: /.*/, namespace: "loaded" }, ({ path }) => ({
      contents: `import "packed:${GIVEN.get(path)?.file}"; ${loaded(path)}`,
      loader: "js",
    }));
  },
};
