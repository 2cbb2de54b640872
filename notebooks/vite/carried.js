import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the package in which a file stands, however deep; nothing where it is our own. */
export const packageOf = (/** @type {string} */ file) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(
    file.replace(/^\0+/, "").split("?")[0] ?? "",
  )?.[0];

/**
 * What others ask for whose work is carried along: their names, and their licences, each said once for all who give the same.
 *
 * @param {readonly string[]} folders
 */
export function noticesOf(folders) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const folder of folders) {
    const { name, version, license } = manifestOf(folder);
    const text = licenceOf(folder);
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return Array.from(byText, ([text, names]) => `${names.join("\n")}\n\n${text}`).join(
    `\n${"-".repeat(80)}\n\n`,
  );
}

/** @param {string} folder */
function licenceOf(folder) {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return file === undefined
    ? ""
    : `${readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`;
}

/**
 * The same for programs that look for known faults (SBOM, CycloneDX): what `npm audit` cannot see, because it is built in.
 *
 * @param {readonly string[]} folders
 * @param {{ readonly name: string, readonly version: string, readonly license: string }} own
 */
export function billOf(folders, own) {
  const components = folders.map((folder) => {
    const { name, version, license } = manifestOf(folder);
    return { ...component({ name, version, license }), "bom-ref": relativeOf(folder) };
  });
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: component(own) },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {{ readonly name: string, readonly version: string, readonly license: string }} manifest */
const component = ({ name, version, license }) => ({
  type: "library",
  name,
  version,
  purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
  licenses: [/\s/.test(license) ? { expression: license } : { license: { id: license } }],
});

/** By this a later step of the build finds the packages again. */
const relativeOf = (/** @type {string} */ folder) =>
  folder.replaceAll("\\", "/").replace(/^.*?(?=node_modules\/)/, "");

/**
 * The folders of the packages in a bill that an earlier step of the build has written.
 *
 * @param {string} file
 * @returns {readonly string[]}
 */
export function foldersIn(file) {
  if (!existsSync(file)) return [];
  /** @type {{ readonly components: readonly { readonly "bom-ref": string }[] }} */
  const { components } = JSON.parse(readFileSync(file, "utf8"));
  return components.map((each) => each["bom-ref"]);
}

/** Each once, in the order of their paths. @param {Iterable<string>} folders */
export const inOrder = (folders) => [...new Set(Array.from(folders, relativeOf))].toSorted();

/**
 * @param {string} folder
 * @returns {{ readonly name: string, readonly version: string, readonly license: string }}
 */
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
