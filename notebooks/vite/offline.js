import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** How Notebook Kit names a package on the web: `https://cdn.jsdelivr.net/npm/arquero@8/dist/x.js/+esm`. */
const ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/npm\/((?:@[\w.-]+\/)?[\w.-]+)(?:@[\w.^~-]+)?((?:\/[\w.-]+)*?)(?:\/\+esm)?(?=["'])/;
const DYNAMIC = new RegExp(String.raw`\bimport\((["'])${ADDRESS.source}\1\)`, "g");
const STATIC = new RegExp(String.raw`(\b(?:from|import)\s*|@import url\()(["'])${ADDRESS.source}\2`, "g");
/**
 * A Vite plugin: what Notebook Kit would load from another host comes from node_modules; what is not installed says so in
 * the cell that asks for it.
 *
 * @returns {import("vite").Plugin}
 */
export function offline() {
  let root = ".";
  /** @param {string} name */
  const isInstalled = (name) =>
    foldersUp(root).some((folder) => existsSync(join(folder, "node_modules", name, "package.json")));
  return {
    name: "notebooks-offline",
    enforce: "pre",
    config(config) {
      root = config.root ?? root;
    },
    transform(code) {
      if (!ADDRESS.test(code)) return null;
      const missing = [...code.matchAll(STATIC)]
        .map(([, , , name = ""]) => name)
        .find((name) => !isInstalled(name));
      if (missing !== undefined) return { code: `throw ${notInstalled(missing)};`, map: null };
      const local = code
        .replace(DYNAMIC, (_, quote, name, path) =>
          isInstalled(name)
            ? `import(${quote}${name}${path}${quote})`
            : `Promise.reject(${notInstalled(name)})`,
        )
        .replace(STATIC, (_, before, quote, name, path) => `${before}${quote}${name}${path}${quote}`);
      return { code: local, map: null };
    },
  };
}

/** @param {string} name */
const notInstalled = (name) =>
  `new Error(${JSON.stringify(`${name} is not installed: npm install ${name}`)})`;

/** @param {string} folder @returns {readonly string[]} */
const foldersUp = (folder) =>
  folder === dirname(folder) ? [folder] : [folder, ...foldersUp(dirname(folder))];
