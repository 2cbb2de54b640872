import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examples, phoihop } from "./phoihop.js";

const bin = "dist/cli.js";
const built = existsSync(bin);

/** Run the built command in a process of its own; `leave`: the reader goes away after the first words. */
function run(args: readonly string[], { leave = false, env = {} } = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...env } });
    const written = { out: "", err: "" };
    child.stderr.setEncoding("utf8").on("data", (text) => (written.err += text));
    child.stdout.setEncoding("utf8").on("data", (text) => {
      written.out += text;
      if (leave) child.stdout.destroy();
    });
    child.on("close", (code) => resolve({ code, ...written }));
  });
}
interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe.runIf(built)("the built command", () => {
  const check = ["check", "--register", examples.invented, "--as-of", "2025-12-31"];
  const plain = { NO_COLOR: "1" };

  test("prints what its source prints", async () => {
    const { out, ...rest } = await run(check, { env: plain });
    expect({ ...rest, out: out.replaceAll(`node ${bin} `, "phoihop ") }).toEqual(await phoihop(...check));
  });

  test("tells a wrong call on the other stream and ends with 2", async () => {
    const { code, out, err } = await run(["chek", "--lang", "en"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("did you mean check?");
  });

  test("finds the page, the notebooks and the examples that come with it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "phoihop-bin-"));
    const ends = [
      await run(["page", ...check.slice(1), "-o", join(folder, "trang.html")]),
      await run(["notebook", "init", join(folder, "so-tay")]),
      await run(["review", "--save", join(folder, "danh-gia")]),
    ];
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(readdirSync(folder).toSorted()).toEqual(["danh-gia", "so-tay", "trang.html"]);
    rmSync(folder, { recursive: true });
  });

  test("is quiet when its reader leaves", async () => {
    expect(await run(["review"], { leave: true })).toMatchObject({ code: 0, err: "" });
  });

  test.runIf(existsSync("/dev/full"))("says in a sentence that a disk is full", async () => {
    const shell = `${process.execPath} ${bin} ${check.join(" ")} --lang en > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", shell], { encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toBe("The result could not be written: the disk is full.\n");
  });

  test("colours on demand, and says the same", async () => {
    const coloured = (await run(check, { env: { FORCE_COLOR: "1", NO_COLOR: "" } })).out;
    expect(coloured).toContain("\u001b[");
    // oxlint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toContain("Chưa đạt (quá");
  });
});
