import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { plan as district } from "../../examples/another-district/plan.js";
import { goOn } from "../../src/cli/commands/portfolio/go-on.js";
import { digest, openUnfinished } from "../../src/cli/commands/portfolio/unfinished.js";
import { toNdjson, type PortfolioEntry } from "../../src/portfolio/index.js";
import { judgingEntries } from "../../src/portfolio/judge/judge-entry.js";
import { judgedOf } from "../../src/portfolio/judge/judge-portfolio.js";
import { eventually } from "../notebooks/eventually.js";
import { phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-resume-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const register = JSON.parse(readFileSync("examples/another-district/minh-hoa.json", "utf8"));
const entries = Array.from({ length: 60 }, (_, index): PortfolioEntry => {
  const id = `huyen-${index}`;
  return { place: id, plan: { ...district, id }, register: { ...register, plan: id, id: `so-${id}` } };
});
const ON = ["--as-of", "2025-12-31"];
const check = (output: string, ...more: readonly string[]) =>
  phoihop("portfolio", "check", at("nuoc.ndjson"), ...ON, "-o", at(output), "--force", ...more);

beforeAll(async () => {
  const parts = entries.flatMap(({ place, plan, register: own }) => [
    toNdjson({ place, plan }),
    toNdjson({ place: `${place}/so`, register: own }),
  ]);
  writeFileSync(at("nuoc.ndjson"), parts.join(""));
  expect((await check("lien.ndjson")).code).toBe(0);
});

test("a run that was killed goes on from where it was, with one thread and with two, and its file goes", async () => {
  for (const workers of [[], ["--workers", "2"]]) {
    const resume = at("do.ndjson");
    const args = [
      "portfolio",
      "check",
      at("nuoc.ndjson"),
      ...ON,
      "-o",
      at("tiep.ndjson"),
      "--resume",
      resume,
      "--force",
    ];
    const run = spawn(process.execPath, ["dist/cli.js", ...args, ...workers], { stdio: "ignore" });
    await eventually(async () => existsSync(resume) && statSync(resume).size > 100_000).toBe(true);
    run.kill("SIGKILL");
    await new Promise((done) => run.once("exit", done));
    const before = readFileSync(resume);
    expect(existsSync(at("tiep.ndjson"))).toBe(false);
    // What was cut in the writing is done again.
    writeFileSync(resume, before.subarray(0, before.length - 40));
    const { code } = await check("tiep.ndjson", "--resume", resume, ...workers);
    expect(code).toBe(0);
    expect(readFileSync(at("tiep.ndjson"), "utf8")).toBe(readFileSync(at("lien.ndjson"), "utf8"));
    expect(existsSync(resume)).toBe(false);
    rmSync(at("tiep.ndjson"));
  }
  expect(readdirSync(folder).filter((name) => name.includes("do."))).toEqual([]);
});

/** Which entries are judged and not taken, where so many stand in the file of the run before and these are given now. */
async function judgedAfter(done: number, given: readonly PortfolioEntry[], spoil?: (file: string) => void) {
  const file = at("gio.ndjson");
  rmSync(file, { force: true });
  const judge = judgingEntries({ asOf: "2025-12-31" }, "vi");
  const run = async (some: readonly PortfolioEntry[], judged: (entry: PortfolioEntry) => void) => {
    const unfinished = await openUnfinished(file, "one run");
    if (unfinished === null) throw new Error("of another run");
    const all = [];
    const watched = (rest: AsyncIterable<PortfolioEntry>) =>
      judgedOf(rest, (entry) => {
        judged(entry);
        return judge(entry);
      });
    for await (const one of goOn(streamed(some), watched, unfinished)) all.push(one);
    return all;
  };
  await run(entries.slice(0, done), () => undefined);
  spoil?.(file);
  const anew: string[] = [];
  const all = await run(given, ({ place }) => anew.push(place));
  expect(all).toEqual(given.map(judge));
  await run(given, ({ place }) => anew.push(`${place}, though it is kept now`));
  return { anew };
}

async function* streamed<T>(all: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* all;
}

const ten = entries.slice(0, 10);
const places = ten.map(({ place }) => place);

test("what was judged before is taken, the rest is judged, and all of it is kept for the next run", async () => {
  expect((await judgedAfter(4, ten)).anew).toEqual(places.slice(4));
  expect((await judgedAfter(0, ten)).anew).toEqual(places);
  expect((await judgedAfter(10, ten)).anew).toEqual([]);
});

test("an entry that says something else than before, or that is new or gone, is judged, and so is all after it", async () => {
  const changed = ten.map((entry, index) => (index === 3 ? { ...entry, register: undefined } : entry));
  expect((await judgedAfter(10, changed)).anew).toEqual(places.slice(3));
  expect((await judgedAfter(10, ten.slice(1))).anew).toEqual(places.slice(1));
  expect((await judgedAfter(10, ten.slice(0, 6))).anew).toEqual([]);
});

test("a line that was cut or changed is judged anew, never believed", async () => {
  const edit = (change: (text: string) => string) => (file: string) =>
    writeFileSync(file, change(readFileSync(file, "utf8")));
  const cut = edit((text) => text.slice(0, -100));
  expect((await judgedAfter(10, ten, cut)).anew).toEqual(places.slice(9));
  const forged = edit((text) => text.replace(/"status":"failed"/u, '"status":"met"'));
  expect((await judgedAfter(10, ten, forged)).anew.length).toBeGreaterThan(0);
});

test("a line that somebody else made is judged anew where its rows are none", async () => {
  const forge = (file: string) => {
    const [head = "", first = "", ...rest] = readFileSync(file, "utf8").split("\n");
    const text = first.slice(first.indexOf(" ") + 1).replace(/"now":"\w+"/u, '"now":{"toString":1}');
    writeFileSync(file, [head, `${digest(text)} ${text}`, ...rest].join("\n"));
  };
  expect((await judgedAfter(10, ten, forge)).anew).toEqual(places);
  const garbled = (file: string) => {
    const [head = ""] = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, [head, `${digest("{")} {`, ""].join("\n"));
  };
  expect((await judgedAfter(10, ten, garbled)).anew).toEqual(places);
});

test("what is nested too deep to be kept is refused again, and the rest goes on", async () => {
  let deep: object = {};
  for (let level = 0; level < 20_000; level++) deep = { deep };
  const bad = [...ten.slice(0, 2), { place: "sau", plan: deep }, ...ten.slice(2)];
  expect((await judgedAfter(2, bad)).anew).toEqual(["sau", ...places.slice(2)]);
});

test("a file that is empty is begun", async () => {
  expect((await judgedAfter(10, ten, (file) => writeFileSync(file, ""))).anew).toEqual(places);
});

test("a file of another day, another law or language, or of something else, is refused and stays", async () => {
  for (const content of ["của người khác\n", JSON.stringify({ row: "total" })]) {
    writeFileSync(at("khac.ndjson"), content);
    const { code, err } = await check("x.ndjson", "--resume", at("khac.ndjson"));
    expect({ code, err: /khac\.ndjson: không phải phần việc dở/u.test(err) }).toEqual({ code: 2, err: true });
    expect(readFileSync(at("khac.ndjson"), "utf8")).toBe(content);
  }
  expect(existsSync(at("x.ndjson"))).toBe(false);
  const open = await openUnfinished(at("ngay.ndjson"), "another day");
  expect(open).not.toBeNull();
  expect((await check("x.ndjson", "--resume", at("ngay.ndjson"))).code).toBe(2);
  for (const file of ["nuoc.ndjson", "x.ndjson"])
    expect((await check("x.ndjson", "--resume", at(file))).err).toContain(file);
});
