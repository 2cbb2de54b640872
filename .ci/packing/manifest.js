// The manifest as it is packed: `node .ci/packing/manifest.js trim` before, `… restore` after. `… publisher` refuses one that
// nobody has put the address of a repository into.
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What only a clone uses. `prepare` would build anew where the package is installed from a folder or from git. */
const OWN = ["scripts", "devDependencies", "knip", "size-limit"];
const SOURCE = "@phoihop/source";

/** Stands in `repository` where the publisher's name belongs, until somebody publishes. */
const PLACEHOLDER = "PUBLISHER";

/** @typedef {Readonly<Record<string, unknown>> & { readonly exports: Readonly<Record<string, unknown>>; readonly repository: string }} Manifest */

/** @param {Pick<Manifest, "repository">} manifest */
export const hasPublisher = ({ repository }) => !repository.includes(PLACEHOLDER);

/**
 * The manifest that users get: what they need to install and to load the package, and where it comes from if that is known.
 *
 * @param {Manifest} manifest
 */
export function packed(manifest) {
  const kept = Object.entries(manifest).filter(([key]) => ![...OWN, "repository"].includes(key));
  return {
    ...Object.fromEntries(kept),
    ...(hasPublisher(manifest) ? addresses(manifest.repository) : {}),
    exports: withoutSource(manifest.exports),
  };
}

/** All that one address says. */
const addresses = (/** @type {string} */ repository) => ({
  repository: { type: "git", url: `git+${repository}.git` },
  homepage: `${repository}#readme`,
  bugs: `${repository}/issues`,
});

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
  } else if (process.argv[2] === "publisher") {
    if (!hasPublisher(JSON.parse(readFileSync(file, "utf8")))) {
      console.error(
        `package.json: put the address of your repository into "repository", in the place of ${PLACEHOLDER}.`,
      );
      process.exitCode = 1;
    }
  } else if (existsSync(kept)) renameSync(kept, file);
}
