import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the page finds what its worker runs as well. */
const SHARED = "globalThis.phoihopShared";

/** What begins the worker. */
const SERVE = "globalThis.phoihopServe";

/** Where that stands; whatever it needs stands once in the page, and both run it. */
const BEGIN = join("work", "serve.ts");

const ENTRY = "\0shared";
const IMPORT =
  /\bimport\s+(?<what>(?:type\s+)?(?:\{[^}]*\}|\* as \w+))\s+from\s+"(?<from>(?:phoihop|\.)[^"]*)"/g;

/**
 * What is taken from where, file by file, by all files that a text needs.
 *
 * @typedef {Map<string, Set<string>>} Taken By the room of the package, or the path of the file.
 */

/**
 * @param {string} text
 * @param {string} folder
 * @param {(file: string) => boolean} isLeft - A file that is not looked into.
 * @param {Taken} taken
 */
function gather(text, folder, isLeft, taken = new Map()) {
  for (const { groups } of text.matchAll(IMPORT)) {
    const { what = "", from = "" } = groups ?? {};
    if (what.startsWith("type ") || from.endsWith(".json")) continue;
    const place = from.startsWith(".") ? join(folder, from) : from;
    const isNew = !taken.has(place);
    const names = taken.get(place) ?? new Set();
    taken.set(place, names);
    for (const name of what.replace(/[{}]/g, "").split(","))
      if (name.trim() !== "" && !/^\s*(?:type|\*)\s/.test(name))
        names.add(name.trim().split(" as ")[0] ?? "");
    if (isNew && place !== from && !isLeft(place))
      gather(readFileSync(place, "utf8"), dirname(place), isLeft, taken);
  }
  return taken;
}

/**
 * What a notebook and its worker both need: the worker's files, and what the notebook takes of them and of the package.
 *
 * @param {string} root
 * @param {string} notebook
 */
export function sharedBy(root, notebook) {
  const begin = join(root, "lib", BEGIN);
  const own = new Set([begin, ...gather(readFileSync(begin, "utf8"), dirname(begin), () => false).keys()]);
  const all = gather(readFileSync(join(root, notebook), "utf8"), root, (file) => own.has(file));
  const taken = new Map([...all].filter(([place]) => place.startsWith("phoihop") || own.has(place)));
  return { begin, taken };
}

/** @typedef {ReturnType<typeof sharedBy>} Shared */

/**
 * A Vite plugin: a script that gives all that is taken, and what begins the worker.
 *
 * @param {Shared} shared
 * @returns {import("vite").Plugin}
 */
export const giving = ({ begin, taken }) => ({
  name: "notebooks-giving",
  enforce: "pre",
  config: () => ({
    build: {
      rolldownOptions: {
        input: ENTRY,
        output: { format: "iife" },
        // It stands in a page, and so has no address of its own.
        transform: { define: { "import.meta": "{}" } },
      },
    },
  }),
  resolveId: (id) => (id === ENTRY ? id : null),
  load(id) {
    if (id !== ENTRY) return null;
    const places = [...taken];
    return [
      `import { serve } from ${JSON.stringify(begin)};`,
      `${SERVE} = serve;`,
      ...places.map(
        ([place, names], at) =>
          `import { ${[...names].map((name) => `${name} as from${at}_${name}`).join(", ")} } from ${JSON.stringify(place)};`,
      ),
      `${SHARED} = {`,
      ...places.map(
        ([place, names], at) =>
          `${JSON.stringify(nameOf(place))}: { ${[...names].map((name) => `${name}: from${at}_${name}`).join(", ")} },`,
      ),
      "};",
    ].join("\n");
  },
});

/**
 * A Vite plugin: what is shared is taken from where the script has put it.
 *
 * @param {Shared} shared
 * @returns {import("vite").Plugin}
 */
export const takingShared = ({ taken }) => ({
  name: "notebooks-taking",
  enforce: "pre",
  resolveId(id, importer) {
    const place = id.startsWith(".") && importer !== undefined ? join(dirname(importer), id) : id;
    return taken.has(place) ? `\0shared:${place}` : null;
  },
  load(id) {
    const place = id.startsWith("\0shared:") ? id.slice("\0shared:".length) : undefined;
    const names = place === undefined ? undefined : taken.get(place);
    return place === undefined || names === undefined
      ? null
      : `export const { ${[...names].join(", ")} } = ${SHARED}[${JSON.stringify(nameOf(place))}];`;
  },
});

/** No path of the machine where it was built. */
const nameOf = (/** @type {string} */ place) => place.replace(/^.*[\\/]lib[\\/]/, "");
