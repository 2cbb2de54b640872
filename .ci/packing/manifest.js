// The manifest as it is packed: `node .ci/packing/manifest.js trim` before, `node packing/manifest.js restore` after.
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What only a clone uses. `prepare` would build anew where the package is installed from a folder or from git. */
const OWN = ["scripts", "devDependencies", "knip", "size-limit"];
const SOURCE = "@phoihop/source";

/**
 * The manifest that users get: what they need to install and to load the package.
 *
 * @param {Readonly<Record<string, unknown>> & { readonly exports: Readonly<Record<string, unknown>> }} manifest
 */
export function packed(manifest) {
  const kept = Object.entries(manifest).filter(([key]) => !OWN.includes(key));
  return { ...Object.fromEntries(kept), exports: withoutSource(manifest.exports) };
}

/** @param {Readonly<Record<string, unknown>>} exports - without the condition that leads to `src`, which is not packed. */
const withoutSource = (exports) =>
  Object.fromEntries(
    Object.entries(exports).map(([name, target]) => [
      name,
      typeof target === "object"
        ? Object.fromEntries(Object.entries(target ?? {}).filter(([condition]) => condition !== SOURCE))
        : target,
    ]),
  );

const [file, kept] = ["package.json", "package.json.kept"];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "trim") {
    copyFileSync(file, kept);
    writeFileSync(file, `${JSON.stringify(packed(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`);
  } else if (existsSync(kept)) renameSync(kept, file);
}
