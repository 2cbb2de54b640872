import { execFileSync, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { needs } from "../tools.js";
import { measured } from "./measured.js";

const root = mkdtempSync(join(tmpdir(), "phoihop-chaos-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const CLI = resolve("dist/cli.js");
const PUBLIC = resolve("examples/cao-lanh/public-record.json");
const INVENTED = resolve("examples/cao-lanh/minh-hoa.json");
const desk = () => mkdtempSync(join(root, "desk-"));
const reportArgs = ["report", "--register", PUBLIC, "--as-of", "2023-12-31", "-o", "x.docx", "--force"];

const paperText = (file: string) =>
  strFromU8(unzipSync(readFileSync(file))["word/document.xml"] ?? new Uint8Array());

/** All that stands in a folder, as text. */
const wordsIn = (folder: string) =>
  readdirSync(folder)
    .map((name) => {
      const file = join(folder, name);
      return readFileSync(file).subarray(0, 2).toString() === "PK"
        ? paperText(file)
        : readFileSync(file, "utf8");
    })
    .join("\n");

/** An official writes in the paper's place for lessons, and saves it as Word does: under another name first. */
function typeIn(file: string, text: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = paperText(file);
  const at = xml.indexOf("phoihop:lessons:");
  const typed = xml
    .slice(at)
    .replace(/<w:r>(?:(?!<\/w:r>).)*<w:t[^>]*>[^<]*<\/w:t><\/w:r>/s, `<w:r><w:t>${text}</w:t></w:r>`);
  writeFileSync(file, zipSync({ ...parts, "word/document.xml": strToU8(xml.slice(0, at) + typed) }));
}

async function withPaper(text: string): Promise<string> {
  const folder = desk();
  expect((await measured(reportArgs, folder)).code).toBe(0);
  typeIn(join(folder, "x.docx"), text);
  return folder;
}

/** The command under strace, killed at the n-th call of one kind; whether it was. */
function killedAt(
  strace: string,
  call: string,
  nth: number,
  args: readonly string[],
  folder: string,
): boolean {
  const inject = `inject=${call}:signal=KILL:when=${nth}`;
  try {
    execFileSync(
      strace,
      ["-f", "-qq", "-o", "/dev/null", "-e", `trace=${call}`, "-e", inject, process.execPath, CLI, ...args],
      {
        cwd: folder,
        stdio: "ignore",
      },
    );
    return false;
  } catch {
    return true;
  }
}

/** Temporaries of killed runs, made old, go with the next run. */
function agedTemporaries(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(".tmp")))
    utimesSync(join(folder, name), 0, 0);
}

describe("a report that is killed", () => {
  test("at each call that puts a file in its place loses no words, and the next run is well", async ({
    skip,
  }) => {
    const strace = needs("strace", skip);
    for (const call of ["rename", "link", "unlink", "fsync"])
      for (let nth = 1; nth < 12; nth++) {
        const folder = await withPaper("Bài học của người soạn");
        const isKilled = killedAt(strace, call, nth, reportArgs, folder);
        expect(wordsIn(folder)).toContain("Bài học của người soạn");
        agedTemporaries(folder);
        const next = await measured(reportArgs, folder);
        expect({ call, nth, code: next.code, err: next.err }).toEqual({ call, nth, code: 0, err: "" });
        expect(paperText(join(folder, "x.docx"))).toContain("Bài học của người soạn");
        expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
        if (!isKilled) break;
      }
  }, 600_000);

  test("at random moments loses no words, and leaves every file whole", async () => {
    const moments = Number(process.env["CHAOS_KILLS"] ?? 40);
    const folder = await withPaper("Bài học của người soạn");
    for (let turn = 0; turn < moments; turn++) {
      const child = spawn(process.execPath, [CLI, ...reportArgs], { cwd: folder, stdio: "ignore" });
      const closed = new Promise((done) => child.on("close", done));
      await pause(100 + ((turn * 7919) % 1_400));
      child.kill("SIGKILL");
      await closed;
      expect(paperText(join(folder, "x.docx"))).toContain("Bài học của người soạn");
      if (existsSync(join(folder, "x.passages.json")))
        expect(() => JSON.parse(readFileSync(join(folder, "x.passages.json"), "utf8"))).not.toThrow();
    }
    expect((await measured(reportArgs, folder)).code).toBe(0);
    expect(paperText(join(folder, "x.docx"))).toContain("Bài học của người soạn");
  }, 600_000);

  test.each([200, 400, 600, 800, 1_000, 1_200])(
    "nor are words lost that are saved %i ms after its start",
    async (after) => {
      const folder = await withPaper("Bài học đầu");
      const running = measured(reportArgs, folder);
      await pause(after);
      writeFileSync(join(folder, "khac.docx"), readFileSync(join(folder, "x.docx")));
      typeIn(join(folder, "khac.docx"), "Bài học lưu giữa chừng");
      writeFileSync(join(folder, "x.docx"), readFileSync(join(folder, "khac.docx")));
      rmSync(join(folder, "khac.docx"));
      const { code } = await running;
      expect([0, 2]).toContain(code);
      expect(wordsIn(folder)).toContain("Bài học lưu giữa chừng");
    },
  );
});

describe("a register in many files", () => {
  const less = () => {
    const register = JSON.parse(readFileSync(INVENTED, "utf8"));
    return JSON.stringify({ ...register, records: register.records.slice(0, 40), decisions: [] });
  };
  test("that is killed at each call is the old one, the new one, or refused", async ({ skip }) => {
    const strace = needs("strace", skip);
    const whole = desk();
    expect((await measured(["merge", INVENTED, "-o", "so.csv"], whole)).code).toBe(0);
    writeFileSync(join(whole, "less.json"), less());
    const read = async (folder: string) => {
      const { code, out } = await measured(["merge", "so.csv", "-o", "back.json", "--force"], folder);
      return code === 0 ? Number(/: (\d+) bản ghi/.exec(out)?.[1]) : "refused";
    };
    const before = await read(whole);
    for (const call of ["rename", "link", "unlink"])
      for (let nth = 1; nth < 60; nth += call === "link" ? 9 : 3) {
        const folder = desk();
        cpSync(whole, folder, { recursive: true });
        const isKilled = killedAt(
          strace,
          call,
          nth,
          ["merge", "less.json", "-o", "so.csv", "--force"],
          folder,
        );
        expect({ call, nth, found: [before, 40, "refused"].includes(await read(folder)) }).toEqual({
          call,
          nth,
          found: true,
        });
        if (!isKilled) break;
      }
  }, 600_000);

  test("on a full disk is the old one as it was", ({ skip }) => {
    const mount = needs("tmpfs", skip);
    const folder = desk();
    execFileSync(mount, ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]);
    try {
      const run = (...args: readonly string[]) =>
        execFileSync(process.execPath, [CLI, ...args], { cwd: folder, stdio: "pipe" });
      run("merge", INVENTED, "-o", "so.csv");
      const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
      writeFileSync(join(folder, "voll"), Buffer.alloc(2_000_000).subarray(0, freeBytes(folder)));
      const big = join(root, "less.json");
      writeFileSync(big, less());
      expect(() => run("merge", big, "-o", "so.csv", "--force")).toThrow("Command failed");
      rmSync(join(folder, "voll"));
      expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")])).toEqual(
        before,
      );
    } finally {
      execFileSync("umount", [folder]);
    }
  }, 120_000);
});

const freeBytes = (folder: string): number =>
  Number(execFileSync("df", ["--output=avail", "-B1", folder], { encoding: "utf8" }).split("\n")[1] ?? 0);

test("of two runs at once without --force one is refused, and the file is that of the other", async () => {
  const folder = desk();
  const [one, other] = await Promise.all(
    [PUBLIC, INVENTED].map((register) => measured(["merge", register, "-o", "so.json"], folder)),
  );
  expect(new Set([one?.code, other?.code])).toEqual(new Set([0, 2]));
  expect(readdirSync(folder)).toEqual(["so.json"]);
});

test("in a folder that is gone the command says so, and never exits with 1", async ({ skip }) => {
  if (process.platform === "win32") return skip("a folder in use cannot be removed here");
  const folder = desk();
  const child = spawn("sh", [
    "-c",
    `cd ${folder} && rmdir ${folder} && exec ${process.execPath} ${CLI} check --register a.json --as-of 2023-12-31`,
  ]);
  const errors: Buffer[] = [];
  child.stderr.on("data", (piece: Buffer) => errors.push(piece));
  const code = await new Promise((done) => child.on("close", done));
  expect(code).toBe(2);
  expect(Buffer.concat(errors).toString()).not.toContain("    at ");
});
