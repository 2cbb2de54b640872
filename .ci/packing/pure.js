import { readFile } from "node:fs/promises";
import ts from "typescript";

/**
 * An esbuild plugin: what a module computes once (schemas, lists, sets) is marked as pure, so that a bundler drops what is
 * not used. That it is so, `sideEffects` of package.json promises already, but only for whole files.
 *
 * @type {import("esbuild").Plugin}
 */
export const pure = {
  name: "pure",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: marked(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** @param {string} code - TypeScript; the same with each computed constant in a function that is called at once. */
function marked(code) {
  const tree = ts.createSourceFile("module.ts", code, ts.ScriptTarget.Latest, true);
  const computed = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer !== undefined && isComputed(initializer) ? [initializer] : [],
    );
  return computed.reduceRight(
    (text, node) =>
      `${text.slice(0, node.getStart(tree))}/* @__PURE__ */ (() => (${node.getText(tree)}))()${text.slice(node.end)}`,
    code,
  );
}

/**
 * Whether something is called, or taken apart, when the module is loaded.
 *
 * @param {ts.Node} node
 * @returns {boolean}
 */
function isComputed(node) {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return true;
  if (ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return true;
  return ts.forEachChild(node, (child) => isComputed(child) || undefined) ?? false;
}
