import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import manifest from "../../../package.json" with { type: "json" };

const { name, version } = manifest;

/** From where a new folder gets this package: the file it was installed from where that is known, else the registry. */
export function phoihopFrom(target: string): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const from = installedFrom(folder);
    if (from !== null) return `file:${relative(target, resolve(folder, from)).replaceAll("\\", "/")}`;
    if (folder === dirname(folder)) return `^${version}`;
  }
}

/** The path under which a folder's package.json names this package; null where it does not, or names no path. */
function installedFrom(folder: string): string | null {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return null;
  const [, path] = new RegExp(`"${name}":\\s*"file:([^"]+)"`).exec(readFileSync(file, "utf8")) ?? [];
  return path ?? null;
}
