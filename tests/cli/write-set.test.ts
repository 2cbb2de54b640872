import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { readBytes } from "../../src/cli/read/read-bytes.js";
import { writeSet } from "../../src/cli/write/write-set.js";
import { listening } from "./session.js";

const root = mkdtempSync(join(tmpdir(), "phoihop-set-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own, with the files that stand in it. */
async function desk(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(root, "desk-"));
  const at = (name: string) => join(folder, name);
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  const { session, told } = await listening();
  const write = (all: Readonly<Record<string, string>>, force = true) =>
    writeSet(
      Object.entries(all).map(([name, content]) => ({ file: at(name), content, force })),
      session,
    );
  return {
    at,
    told,
    session,
    write,
    names: () => readdirSync(folder).toSorted(),
    text: (name: string) => readFileSync(at(name), "utf8"),
  };
}

describe("a set of files", () => {
  test("is written as a whole, and nothing else is left", async () => {
    const { write, names, text } = await desk();
    expect(write({ "a.json": "a", "b.json": "b" })).toBe(true);
    expect(names()).toEqual(["a.json", "b.json"]);
    expect(text("b.json")).toBe("b");
  });

  test("is not written at all where one of it cannot be", async () => {
    const { write, names, text, told } = await desk({ "a.json": "cũ" });
    expect(write({ "a.json": "mới", "nowhere/b.json": "b" })).toBe(false);
    expect(told()).toContain("nowhere");
    expect(names()).toEqual(["a.json"]);
    expect(text("a.json")).toBe("cũ");
  });

  test("stands over nothing that must be kept, not even a link to nothing", async () => {
    const { at, write, names, told } = await desk({ "b.json": "cũ" });
    symlinkSync(at("nowhere.json"), at("a.json"));
    expect(write({ "a.json": "a" }, false)).toBe(false);
    expect(write({ "c.json": "c", "b.json": "b" }, false)).toBe(false);
    expect(told()).toContain("--force");
    expect(names()).toEqual(["a.json", "b.json"]);
  });

  test("holds no file twice", async () => {
    const { at, session } = await desk();
    const twice = ["x.json", "./x.json"].map((name) => ({
      file: join(at("."), name),
      content: name,
      force: true,
    }));
    expect(writeSet(twice, session)).toBe(false);
    expect(existsSync(at("x.json"))).toBe(false);
  });
});

describe("what stood there before", () => {
  test("keeps its rights, and a copy of it stays where others made it", async () => {
    const { at, write, names, text, told } = await desk({ "so.json": "của người khác" });
    chmodSync(at("so.json"), 0o600);
    expect(write({ "so.json": "mới" })).toBe(true);
    expect(statSync(at("so.json")).mode & 0o777).toBe(0o600);
    expect(names()).toEqual(["so.ban-truoc.json", "so.json"]);
    expect(text("so.ban-truoc.json")).toBe("của người khác");
    expect(told()).toContain("so.ban-truoc.json");
    expect(write({ "so.json": "mới nữa" })).toBe(true);
    expect(text("so.ban-truoc-2.json")).toBe("mới");
  });

  test("needs no copy where it is the same, or the program's own", async () => {
    const { at, session, names } = await desk({ "a.html": "trang", "b.html": "trang cũ" });
    const isOurs = () => true;
    expect(writeSet([{ file: at("a.html"), content: "trang", force: true }], session)).toBe(true);
    expect(writeSet([{ file: at("b.html"), content: "trang mới", force: true, isOurs }], session)).toBe(true);
    expect(names()).toEqual(["a.html", "b.html"]);
  });

  test("is reached through a link, and the link stays", async () => {
    const { at, write, text } = await desk({ "chung.json": "cũ" });
    symlinkSync(at("chung.json"), at("so.json"));
    expect(write({ "so.json": "mới" })).toBe(true);
    expect(lstatSync(at("so.json")).isSymbolicLink()).toBe(true);
    expect(text("chung.json")).toBe("mới");
  });

  test("is not written over where it was read, under whatever name", async () => {
    const { at, write, session, text, told } = await desk({ "so.json": "sổ" });
    symlinkSync(at("so.json"), at("khac.json"));
    readBytes(at("so.json"), session);
    expect(write({ "khac.json": "trang" })).toBe(false);
    expect(write({ "so.json": "trang" })).toBe(false);
    expect(told()).toContain("vừa được đọc");
    expect(text("so.json")).toBe("sổ");
  });

  test("stops the command where something that was read has been saved since", async () => {
    const { at, write, session, names, told } = await desk({ "so.json": "sổ", "ra.json": "cũ" });
    readBytes(at("so.json"), session);
    writeFileSync(at("so.json"), "sổ khác");
    expect(write({ "ra.json": "mới" })).toBe(false);
    expect(told()).toContain("trong khi lệnh đang chạy");
    expect(names()).toEqual(["ra.json", "so.json"]);
  });
});

describe("temporary files", () => {
  test("of a run that was killed long ago go; of one that was killed just now, or that lives on, they stay", async () => {
    const killed = spawnSync(process.execPath, ["-e", ""]).pid;
    const [old, fresh, living] = [
      `.phoihop-${killed}-0123456789abcdef.tmp`,
      `.phoihop-${killed}-fedcba9876543210.tmp`,
      // A machine may sleep for hours in the middle of a run.
      `.phoihop-${process.pid}-0123456789abcdef.tmp`,
    ] as const;
    const { at, write, names } = await desk({ [old]: "x", [fresh]: "x", [living]: "x" });
    for (const name of [old, living]) utimesSync(at(name), 0, 0);
    expect(write({ "a.json": "a" })).toBe(true);
    expect(names()).toEqual([fresh, living, "a.json"].toSorted());
  });

  test("are old by the clock of their folder: one of ours that is hours ahead takes none away", async () => {
    const killed = spawnSync(process.execPath, ["-e", ""]).pid;
    const fresh = `.phoihop-${killed}-fedcba9876543210.tmp`;
    const { write, names } = await desk({ [fresh]: "x" });
    const clock = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 7_200_000);
    expect(write({ "a.json": "a" })).toBe(true);
    clock.mockRestore();
    expect(names()).toEqual([fresh, "a.json"].toSorted());
  });

  test("have short names: a name as long as the system takes is written, a longer one is refused", async () => {
    const { write, told, names } = await desk();
    const longest = `${"ệ".normalize("NFC").repeat(81)}.json`;
    expect(write({ [longest]: "a" })).toBe(true);
    expect(write({ [`${"a".repeat(300)}.json`]: "a" })).toBe(false);
    expect(told()).toContain("quá dài");
    expect(names()).toEqual([longest]);
  });
});
