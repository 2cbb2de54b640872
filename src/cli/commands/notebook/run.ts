import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import manifest from "../../../../package.json" with { type: "json" };
import { packageFile } from "../../package-file.js";
import { phoihopFrom } from "../../read/phoihop-from.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { shellWord } from "../../terminal/terminal.js";
import { sanitize } from "../../terminal/width.js";
import { makeFolder } from "../../write/write-file.js";
import { writeSet } from "../../write/write-set.js";

/** What notebooks are made with: in the very versions with which they are tested. */
const { devDependencies: tools } = manifest;
const NEEDED = {
  "@observablehq/inputs": tools["@observablehq/inputs"],
  "@observablehq/notebook-kit": tools["@observablehq/notebook-kit"],
  fflate: tools.fflate,
  htl: tools.htl,
  vega: tools.vega,
  "vega-interpreter": tools["vega-interpreter"],
  "vega-lite": tools["vega-lite"],
  "vega-tooltip": tools["vega-tooltip"],
  vite: tools.vite,
} as const;

/** What makes the package's own page is of no use elsewhere. */
const OWN = ["page.js", "vite/one-file.js", "vite/carried.js"];

/** Start an analyst in a folder: the notebooks, and a package.json where there is none. Nothing that exists is touched. */
export function run({ dir: folder }: RequestOf<typeof command>, session: Session): ExitCode {
  const { terminal, words } = session;
  const target = resolve(folder);
  const files = new Map(packaged().map(([name, content]) => [join(target, "notebooks", name), content]));
  const present = [...files.keys()].filter((file) => existsSync(file));
  if (present.length > 0) {
    const named = present.slice(0, SHOWN).map((file) => relative(process.cwd(), file));
    terminal.complain([
      words.notebook.exist(sanitize([...named, ...(present.length > SHOWN ? ["…"] : [])].join(", "))),
    ]);
    return 2;
  }
  const own = join(target, "package.json");
  const isNew = !existsSync(own);
  if (isNew) files.set(own, packageJson(target));
  for (const folder of new Set([...files.keys()].map((file) => dirname(file))))
    if (!makeFolder(folder, session)) return 2;
  const outputs = Array.from(files, ([file, content]) => ({ file, content, force: false }));
  if (!writeSet(outputs, session, { quiet: true })) return 2;
  terminal.write([
    words.notebook.started(sanitize(folder)),
    words.notebook.next,
    ...nextSteps(folder, isNew),
  ]);
  return 0;
}

const SHOWN = 3;

/** The notebooks of this package, each file by its path. */
function packaged(): readonly (readonly [name: string, content: string])[] {
  const folder = fileURLToPath(packageFile("notebooks/"));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !OWN.includes(name.split(sep).join("/")))
    .map((name) => [name, asCopied(name, readFileSync(join(folder, name), "utf8"))]);
}

/** Away from its sources the package is read as everybody else reads it. */
const asCopied = (name: string, content: string) =>
  name === "tsconfig.json" ? content.replace(/^.*customConditions.*\n/m, "") : content;

function packageJson(target: string): string {
  const content = {
    private: true,
    type: "module",
    scripts: { notebooks: "node notebooks/preview.js", "notebooks:build": "node notebooks/build.js" },
    dependencies: { phoihop: phoihopFrom(target), ...NEEDED },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function nextSteps(folder: string, isNew: boolean): readonly string[] {
  const enter = resolve(folder) === process.cwd() ? [] : [`  cd ${shellWord(sanitize(folder))}`];
  const needed = Object.entries(NEEDED).map(([name, version]) => `${name}@${version}`);
  return isNew
    ? [...enter, "  npm install", "  npm run notebooks"]
    : [...enter, `  npm install ${needed.join(" ")}`, "  node notebooks/preview.js"];
}
