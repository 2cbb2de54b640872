/** Where what draws the charts stands once it is loaded. */
export const GLOBAL = "phoihopDrawing";

/** What each package gives of it, by its name. */
const GIVEN = new Map([
  ["vega", "parse, View"],
  ["vega-interpreter", "expressionInterpreter"],
  ["vega-lite", "compile"],
  ["vega-tooltip", "Handler"],
]);

/**
 * In the place of one of these packages: what is loaded already. Nothing for all others.
 *
 * @param {string} name
 */
export const loaded = (name) =>
  GIVEN.has(name) ? `export const { ${GIVEN.get(name)} } = globalThis.${GLOBAL};` : undefined;

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
 * An esbuild plugin: what draws is taken from its own file, beside the folder of what is built. It is packed, for it is large.
 *
 * @type {import("esbuild").Plugin}
 */
export const carriedOnce = {
  name: "carried-once",
  setup(build) {
    build.onResolve({ filter: /^vega/ }, ({ path, namespace }) =>
      namespace !== "loaded" && loaded(path) !== undefined ? { path, namespace: "loaded" } : undefined,
    );
    build.onResolve({ filter: /^drawing$/, namespace: "loaded" }, ({ path }) => ({
      path,
      namespace: "packed",
    }));
    build.onLoad({ filter: /.*/, namespace: "packed" }, () => ({
      contents: `import { readFileSync } from "node:fs";
        import { runInThisContext } from "node:vm";
        import { brotliDecompressSync } from "node:zlib";
        const packed = readFileSync(new URL("../drawing.js.br", import.meta.url));
        runInThisContext(brotliDecompressSync(packed).toString("utf8"), { filename: "drawing.js" });`,
      loader: "js",
    }));
    build.onLoad({ filter: /.*/, namespace: "loaded" }, ({ path }) => ({
      contents: `import "drawing"; ${loaded(path)}`,
      loader: "js",
    }));
  },
};
