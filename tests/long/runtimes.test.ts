import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { entries } from "../../.ci/packing/entries.js";
import { install, type Installed, npm, run } from "../package/installed.js";

/**
 * The packed package in the runtimes that people have, each compared with the Node that runs this test. npm brings them for
 * this run alone.
 */
const RUNTIMES: Readonly<Record<string, string>> = {
  "node-22": "npm:node@22",
  "node-24": "npm:node@24",
  deno: "2",
  bun: "1",
};
const home = mkdtempSync(join(tmpdir(), "phoihop-runtimes-"));
const tools = join(home, "tools");
let installed: Installed;
let lacking: string | undefined;
let expected: ReturnType<typeof commanded> | undefined;

beforeAll(() => {
  installed = install(home);
  const files = { ...PROGRAMS, "so.json": readFileSync("examples/cao-lanh/minh-hoa.json", "utf8") };
  for (const [name, text] of Object.entries(files)) installed.write(name, text);
  mkdirSync(join(installed.user, "tinh"));
  installed.write(join("tinh", "ke-hoach.json"), JSON.stringify(caoLanh));
  installed.write(join("tinh", "so.json"), files["so.json"]);
  mkdirSync(tools);
  const manifest = { private: true, dependencies: RUNTIMES };
  writeFileSync(join(tools, "package.json"), JSON.stringify(manifest));
  try {
    npm(tools, "install", "--prefer-offline", "--no-audit", "--no-fund");
  } catch (error) {
    lacking = `needs npm install node@22 node@24 deno bun: ${String(error)}`;
  }
  vi.stubEnv("DENO_DIR", join(home, "deno"));
  vi.stubEnv("DENO_NO_UPDATE_CHECK", "1");
}, 600_000);
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

/** A program judges the Cao Lãnh example, and tells every finding with its words. */
const judging = (say: string) => `
const parsed = parseRegister(JSON.parse(readFileSync("so.json", "utf8")), caoLanh);
if (!parsed.ok) throw new Error(issueTexts(parsed.issues, vi).join());
const moment = { asOf: "2025-12-31", law, calendar };
const assessment = evaluate(caoLanh, parsed.value, moment);
const words = assessment.findings.map((finding) => explain(finding, vi));
${say}(JSON.stringify({ assessment, words, asked: questions(caoLanh, parsed.value, moment) }));
`;
const NAMES: readonly (readonly [what: string, from: string])[] = [
  ["{ readFileSync }", "node:fs"],
  ["{ evaluate, explain, issueTexts, parseRegister, questions }", "phoihop"],
  ["{ calendar, law }", "phoihop/law"],
  ["{ vi }", "phoihop/locale/vi"],
  ["{ caoLanh }", "phoihop/plans/cao-lanh"],
];
const imports = NAMES.map(([what, from]) => `import ${what} from "${from}";`).join("\n");
const requires = NAMES.map(([what, from]) => `const ${what} = require("${from}");`).join("\n");
const specifiers = Object.keys(entries).map((name) => (name === "index" ? "phoihop" : `phoihop/${name}`));
const told = `const told = (name, all) => console.log(name, Object.keys(all).filter((key) => !/^(default|module.exports|__esModule)$/.test(key)).toSorted().join(" "));`;

const PROGRAMS: Readonly<Record<string, string>> = {
  "judge.mjs": imports + judging("console.log"),
  "judge.cjs": requires + judging("console.log"),
  "in-worker.mjs": `import { parentPort } from "node:worker_threads";\n${imports}${judging("parentPort.postMessage")}`,
  "worker.mjs": `import { Worker } from "node:worker_threads";
const worker = new Worker(new URL("./in-worker.mjs", import.meta.url));
worker.on("message", (said) => { console.log(said); void worker.terminate(); });
worker.on("error", (error) => { throw error; });`,
  "entries.mjs": `${told}\nfor (const name of ${JSON.stringify(specifiers)}) told(name, await import(name));`,
  "entries.cjs": `${told}\nfor (const name of ${JSON.stringify(specifiers)}) told(name, require(name));`,
};

const COMMAND = join("node_modules", "phoihop", "dist", "cli.js");
const on = ["--register", "so.json", "--as-of", "2025-12-31"];
/** What is asked of the command, in this order; `DIR` is a folder of each runtime. */
const CALLS: readonly (readonly string[])[] = [
  ["--version"],
  ["--help"],
  ["check", ...on],
  ["check", ...on, "--format", "json"],
  ["explain", "12", ...on],
  ["report", ...on, "-o", "DIR/a.docx", "--annex", "DIR/a.xlsx"],
  ["page", ...on, "-o", "DIR/a.html"],
  ["chart", "timeline", ...on, "-o", "DIR/a.svg"],
  ["template", "-o", "DIR/a-template.xlsx"],
  ["portfolio", "import", "tinh", "-o", "DIR/tinh.parquet"],
  ["portfolio", "check", "DIR/tinh.parquet", "--as-of", "2025-12-31", "-o", "DIR/rows.ndjson"],
  [
    "portfolio",
    "check",
    "DIR/tinh.parquet",
    "--as-of",
    "2025-12-31",
    "--workers",
    "2",
    "-o",
    "DIR/by-two.ndjson",
  ],
  ["portfolio", "report", "DIR/rows.ndjson"],
  ["portfolio", "page", "DIR/rows.ndjson", "-o", "DIR/tinh.html"],
];

type Program = (...args: readonly string[]) => string;
const node20: Program = (...args) => run(process.execPath, args, { cwd: installed.user });

/** A runtime, or the test is skipped aloud. */
function programOf(name: string, skip: (note: string) => never): Program {
  if (lacking !== undefined && process.env["REQUIRE_TOOLS"] === "1") throw new Error(lacking);
  if (lacking !== undefined) return skip(lacking);
  const shell = process.platform === "win32";
  const file = name.startsWith("node")
    ? join(tools, "node_modules", name, "bin", shell ? "node.exe" : "node")
    : join(tools, "node_modules", ".bin", name);
  const first = name === "deno" ? ["run", "--no-prompt", "--allow-read", "--allow-env", "--allow-write"] : [];
  return (...args) => run(file, [...first, ...args], { cwd: installed.user, shell });
}

/**
 * What the command prints, and every file that it writes. How hard a workbook is pressed is the runtime's: its parts are
 * compared, and the side file is without the trace of its bytes.
 */
function commanded(program: Program, name: string) {
  const folder = `out-${name}`;
  mkdirSync(join(installed.user, folder));
  const printed = CALLS.map((call) =>
    program(COMMAND, ...call.map((word) => word.replace("DIR", folder))).replaceAll(folder, "DIR"),
  );
  const files = readdirSync(join(installed.user, folder)).map((file) => [
    file,
    contentOf(join(installed.user, folder, file)),
  ]);
  return { printed, files: Object.fromEntries(files) };
}

function contentOf(file: string): unknown {
  const bytes = readFileSync(file);
  if (file.endsWith(".passages.json")) return bytes.toString().replaceAll(/file-[0-9a-f]+/g, "file");
  if (extname(file) !== ".xlsx") return bytes.toString("base64");
  return Object.entries(unzipSync(bytes)).map(([part, content]) => [part, Buffer.from(content).toString()]);
}

describe.each(Object.keys(RUNTIMES))("%s", (name) => {
  test.for(["judge.mjs", "judge.cjs", "worker.mjs", "entries.mjs", "entries.cjs"])(
    "says in %s what Node 20 says",
    (file, { skip }) => {
      const said = programOf(name, skip)(file);
      expect(said.length).toBeGreaterThan(1_000);
      expect(said).toBe(node20(file));
    },
  );

  test("runs the command as Node 20 does, and writes the same files", ({ skip }) => {
    const { printed, files } = commanded(programOf(name, skip), name);
    expected ??= commanded(node20, "node-20");
    expect(printed).toEqual(expected.printed);
    expect(Object.keys(files)).toHaveLength(10);
    expect(files).toEqual(expected.files);
  });
});
