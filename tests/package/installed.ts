import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { packed } from "../../.ci/packing/manifest.js";

const root = join(import.meta.dirname, "..", "..");

/** The package as users get it: packed as `npm pack` does after `prepack`, and installed into an empty folder. */
export interface Installed {
  /** The folder of the user. */
  readonly user: string;
  readonly tarball: string;
  readonly write: (file: string, text: string) => void;
  /** What Node prints. */
  readonly node: (...args: readonly string[]) => string;
}

/** @param home - an empty folder, which takes all of it */
export function install(home: string): Installed {
  const [staged, user] = [join(home, "staged"), join(home, "user")];
  for (const folder of [staged, user]) mkdirSync(folder);
  // What npm would leave out is left out of the copy too: it reads the same list.
  for (const part of ["README.md", "LICENSE", ...manifest.files]) {
    const name = part.includes("*") ? dirname(part) : part;
    if (!part.startsWith("!")) cpSync(join(root, name), join(staged, name), { recursive: true });
  }
  writeFileSync(join(staged, "package.json"), JSON.stringify(packed(manifest)));
  npm(staged, "pack", "--ignore-scripts", "--pack-destination", home);
  const tarball = join(home, `${manifest.name}-${manifest.version}.tgz`);
  writeFileSync(join(user, "package.json"), JSON.stringify({ name: "user", private: true }));
  npm(user, "install", "--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball);
  return {
    user,
    tarball,
    write: (file, text) => writeFileSync(join(user, file), text),
    node: (...args) => run(process.execPath, args, { cwd: user }),
  };
}

export function npm(cwd: string, ...args: readonly string[]): void {
  const cli = process.env["npm_execpath"];
  if (cli?.endsWith(".js")) run(process.execPath, [cli, ...args], { cwd });
  else run("npm", args, { cwd, shell: process.platform === "win32" });
}

/** What a program prints; when it fails, all of it is in the message. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly shell?: boolean },
): string {
  try {
    const asked = { encoding: "utf8", stdio: "pipe", maxBuffer: 100_000_000, ...options } as const;
    return execFileSync(command, [...args], asked).trim();
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(" ")}\n${stdout ?? ""}\n${stderr ?? ""}`, { cause: error });
  }
}

/** The file behind a tool's command, run with Node itself so that it works the same on Windows. */
export function bin(name: string, command: string, modules = join(root, "node_modules")): string {
  const folder = join(modules, name);
  const { bin: files } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof files === "string" ? files : files[command]);
}
