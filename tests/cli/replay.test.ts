import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { needs } from "../tools.js";
import { examples } from "./phoihop.js";

const run = promisify(execFile);
const cli = join(process.cwd(), "dist", "cli.js");
const folder = mkdtempSync(join(tmpdir(), "phoihop-replay-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const invented = join(process.cwd(), examples.invented);
const on = ["--register", invented, "--as-of", "2023-12-31"];

/** The calls that write something, each into a folder of its own. */
const CALLS: readonly (readonly string[])[] = [
  ["review", "--save", "so-tay"],
  ["template", "--all-units", "bieu-mau"],
  ["template", "--register", invented, "--as-of", "2023-12-31", "--all-units", "ky-sau"],
  ["report", ...on, "-o", "bao-cao.docx", "--annex", "phu-luc.xlsx"],
  ["report", ...on, "-o", "bao-cao.html"],
  ["report", ...on, "-o", "bao-cao.md"],
  ["report", ...on, "--kind", "bien-ban", "-o", "bien-ban.docx"],
  ["page", ...on, "-o", "trang.html"],
  ["tables", ...on, "-o", "bang"],
  ["chart", "by-task", ...on, "-o", "hinh.svg"],
  ["merge", invented, "-o", "so.xlsx"],
  ["merge", invented, "-o", "so.csv"],
];
const named = CALLS.map((call) => [call.slice(-1).join(), call] as const);

/** Another machine on another day: its clock, its zone, its language, its chance. */
const CHANCE = `data:text/javascript,${encodeURIComponent(
  `const now=Date.now.bind(Date);const Real=Date;globalThis.Date=class extends Real{constructor(...a){a.length?super(...a):super(now()+9e10)}static now(){return now()+9e10}};Math.random=()=>0.123456;`,
)}`;
const here = { args: [], env: { TZ: "UTC", LANG: "C.UTF-8" } };
const elsewhere = {
  args: ["--import", CHANCE],
  env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
};

async function written(call: readonly string[], { args, env }: typeof here | typeof elsewhere) {
  const into = mkdtempSync(join(folder, "x-"));
  await run(process.execPath, [...args, cli, ...call], { cwd: into, env: { ...process.env, ...env } });
  const files = readdirSync(into, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(into, name)).isFile(),
  );
  return Object.fromEntries(
    files.toSorted().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(into, name)))
        .digest("hex"),
    ]),
  );
}

describe.runIf(existsSync(cli))("what the command writes", { timeout: 240_000 }, () => {
  test.each(named)("%s is the same bytes on another day, elsewhere, in another language", async (_, call) => {
    const first = await written(call, here);
    expect(Object.keys(first).length).toBeGreaterThan(0);
    expect(await written(call, elsewhere)).toEqual(first);
  });
});

/** A way out of the machine. What the machine says of itself (AF_NETLINK: the report of Node, which resvg reads) is none. */
const OUTWARD = /AF_INET|AF_PACKET/;

describe.runIf(existsSync(cli))("the command asks nobody", { timeout: 240_000 }, () => {
  test("and that could be seen", async ({ skip }) => {
    const out = join(folder, "seen.txt");
    const asks = ["-e", 'require("node:net").connect(9, "127.0.0.1").on("error", () => {})'];
    await run(needs("strace", skip), [
      "-f",
      "-e",
      "trace=socket,connect",
      "-o",
      out,
      process.execPath,
      ...asks,
    ]);
    expect(readFileSync(out, "utf8")).toMatch(OUTWARD);
  });

  test.for(named)("%s", async ([name, call], { skip }) => {
    const strace = needs("strace", skip);
    const into = mkdtempSync(join(folder, "y-"));
    const out = join(folder, `${name.replaceAll("/", "-")}.txt`);
    await run(strace, ["-f", "-e", "trace=socket,connect", "-o", out, process.execPath, cli, ...call], {
      cwd: into,
    });
    expect(readFileSync(out, "utf8")).not.toMatch(OUTWARD);
  });
});
