import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findFonts } from "../src/cli/read/fonts.js";

/** What a test needs from outside npm: where it may be, and the line that brings it. */
const tools = {
  chromium: {
    variable: "CHROMIUM_PATH",
    programs: ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    install: "apt-get install chromium (or set CHROMIUM_PATH to Chrome or Edge)",
  },
  libreoffice: {
    variable: "LIBREOFFICE_PATH",
    programs: ["soffice", "libreoffice"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    install: "apt-get install libreoffice-writer-nogui libreoffice-calc-nogui (or set LIBREOFFICE_PATH)",
  },
  openpyxl: {
    variable: "OPENPYXL_PYTHON",
    programs: ["python3"],
    places: ["/usr/bin/python3"],
    install: "apt-get install python3-openpyxl (or set OPENPYXL_PYTHON to a Python that has it)",
  },
  pdftoppm: {
    variable: "PDFTOPPM_PATH",
    programs: ["pdftoppm"],
    places: [],
    install: "apt-get install poppler-utils (or set PDFTOPPM_PATH)",
  },
  strace: {
    variable: "STRACE_PATH",
    programs: ["strace"],
    places: [],
    install: "apt-get install strace (Linux only; a container needs the right to trace)",
  },
  tmpfs: {
    variable: "MOUNT_PATH",
    programs: process.getuid?.() === 0 ? ["mount"] : [],
    places: [],
    install: "run as root on Linux, with the right to mount: a disk that is full is made",
  },
  chdb: {
    variable: "CHDB_PATH",
    programs: [],
    places: [join(tmpdir(), "phoihop-chdb/node_modules/chdb/index.js")],
    install: `npm install --prefix ${join(tmpdir(), "phoihop-chdb")} chdb@3.4.0 (540 MB; ClickHouse in a process, for Linux and macOS)`,
  },
  clickhouse: {
    variable: "CLICKHOUSE_SERVER",
    programs: ["clickhouse-server"],
    places: ["/usr/sbin/clickhouse-server"],
    install: "apt-get install clickhouse-server (or set CLICKHOUSE_SERVER)",
  },
  "plan text": {
    variable: "PLAN_TEXT",
    programs: [],
    places: [],
    install: "set PLAN_TEXT to the text file of the plan, ke-hoach-phoi-hop-2022-2025.txt",
  },
} as const;

export type Tool = keyof typeof tools;

/**
 * The path of a tool, or the test is skipped aloud; with REQUIRE_TOOLS=1 it fails instead.
 * The plan's text is no program that can be installed, so it is required only where PLAN_TEXT promises it; chdb is half a
 * gigabyte, and ClickHouse a server, so they are required nowhere.
 *
 * @example
 * test("the report has no empty page", ({ skip }) => {
 *   const pdftoppm = needs("pdftoppm", skip);
 */
export function needs(tool: Tool, skip: (note: string) => never): string {
  const { variable, programs, places, install } = tools[tool];
  const told = process.env[variable];
  if (told !== undefined && told !== "") {
    if (existsSync(told)) return told;
    throw new Error(`${variable} names a file that does not exist: ${told}`);
  }
  const found = [...programs.flatMap(onPath), ...places]
    .filter((path) => (tool === "chdb" ? existsSync(path) : isProgram(path)))
    .find((path) => tool !== "openpyxl" || hasOpenpyxl(path));
  if (found !== undefined) return found;
  const missing = `needs ${tool}: ${install}`;
  if (process.env["REQUIRE_TOOLS"] === "1" && !OPTIONAL.has(tool)) throw new Error(missing);
  return skip(missing);
}

const OPTIONAL: ReadonlySet<Tool> = new Set(["plan text", "chdb", "clickhouse"]);

/** Font files with Vietnamese letters, or the test is skipped aloud; with REQUIRE_TOOLS=1 it fails instead. */
export function needsFonts(skip: (note: string) => never): readonly string[] {
  const fonts = findFonts();
  if (fonts.length > 0) return fonts;
  const missing = "needs fonts with Vietnamese letters: apt-get install fonts-noto-core";
  if (process.env["REQUIRE_TOOLS"] === "1") throw new Error(missing);
  return skip(missing);
}

/** Whether a Python can import openpyxl, which types into workbooks. */
function hasOpenpyxl(python: string): boolean {
  try {
    execFileSync(python, ["-c", "import openpyxl"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function onPath(program: string): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.cmd`] : [program];
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
