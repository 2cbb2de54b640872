import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** What a user installs is told and justified in CONTRIBUTING.md. */
const root = join(import.meta.dirname, "..", "..");
const carried = ["date-fns", "@date-fns/utc", "fflate"];
const packages = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.peerDependencies),
  ...carried,
].toSorted();
const rows = readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| `") && line.split("|").length === 7)
  .map((line) => {
    const [, names = "", licence = "", size = "", purpose = "", instead = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return {
      names: [...names.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name),
      licence,
      told: [size, purpose, instead],
    };
  });
const manifestOf = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));

test("each package that comes with phoihop, or is asked for, has a row with why, how large and what else", () => {
  expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(packages);
  for (const { told } of rows) for (const cell of told) expect(cell).not.toBe("");
});

test.each(rows.flatMap(({ names, licence }) => names.map((name) => ({ name, licence }))))(
  "$name has the licence that is told, and runs nothing when it is installed",
  ({ name, licence }) => {
    const { license, scripts = {} } = manifestOf(name);
    expect(license).toBe(licence);
    for (const script of ["preinstall", "install", "postinstall"]) expect(scripts).not.toHaveProperty(script);
  },
);

test("everyone of whose work something is carried along is named, with a licence in full", () => {
  const sections = readFileSync(join(root, "dist", "THIRD-PARTY-NOTICES.txt"), "utf8").split(/^-{80}$/mu);
  const bill: { readonly components: readonly Component[] } = JSON.parse(
    readFileSync(join(root, "dist", "sbom.cdx.json"), "utf8"),
  );
  expect(bill.components.length).toBeGreaterThan(20);
  const unnamed = bill.components.filter(
    ({ name, version }) =>
      // Shorter than this is no licence, only the name of one.
      !sections.some((section) => section.includes(`${name} ${version} (`) && section.length > 500),
  );
  expect(unnamed.map(({ name }) => name)).toEqual([]);
});

interface Component {
  readonly name: string;
  readonly version: string;
}
