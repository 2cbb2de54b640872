import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** `examples/server` as it is started: one command, then HTTP. It reads `dist`. */
const root = join(import.meta.dirname, "..", "..");
const day = "?as-of=2025-12-31";
let folder: string;
let file: string;
let program: ChildProcess;
let origin: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "phoihop-server-"));
  file = join(folder, "so.json");
  copyFileSync(join(root, "examples", "cao-lanh", "minh-hoa.json"), file);
  program = spawn(process.execPath, [join(root, "examples", "server", "server.js"), file, "0"]);
  origin = await new Promise((resolve, reject) => {
    program.stdout?.once("data", (line) => resolve(String(line).trim()));
    program.stderr?.once("data", (line) => reject(new Error(String(line))));
  });
});
afterEach(() => {
  program.kill();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(`${origin}${path}`);
  return { status: response.status, tag: response.headers.get("etag") ?? "", body: await response.json() };
};
const post = async (path: string, body: string, headers: Readonly<Record<string, string>>) => {
  const asked = { "content-type": "application/json", ...headers };
  const response = await fetch(`${origin}${path}`, { method: "POST", body, headers: asked });
  return { status: response.status, tag: response.headers.get("etag") ?? "", body: await response.json() };
};
const note = (text: string) =>
  JSON.stringify({
    notes: [{ by: "so-khcn", about: "row-3", kind: "progress", text, recorded: "2026-02-01" }],
  });
const kept = () => readFileSync(file, "utf8");

describe("the server of the examples", { timeout: 60_000 }, () => {
  test("tells how every promise stands, in words, on the day asked for", async () => {
    const { status, body } = await get(`/findings${day}`);
    expect(status).toBe(200);
    expect(body.totals).toContain("42");
    const found = body.findings.find(({ commitment }: { commitment: string }) => commitment === "row-3");
    expect(found).toMatchObject({ status: "failed", said: expect.stringContaining("quá hạn") });
    for (const asked of ["", "?as-of=31/12/2025", "?as-of=2025-02-30", "?as-of=tomorrow"])
      expect((await get(`/findings${asked}`)).status).toBe(400);
  });

  test("takes one entry, keeps it, and gives the register another tag", async () => {
    const { tag } = await get("/register");
    const entered = await post("/entries", note("Đang thực hiện"), { "if-match": tag });
    expect(entered).toMatchObject({ status: 200, body: { warnings: expect.any(Array) } });
    const now = await get("/register");
    expect(now.tag).toBe(entered.tag);
    expect(now.tag).not.toBe(tag);
    expect(now.body.notes).toContainEqual(expect.objectContaining({ text: "Đang thực hiện" }));
    expect(kept()).toContain("Đang thực hiện");
    expect(readdirSync(folder)).toEqual(["so.json"]);
  });

  test("of many who write at once from one state, lets one through and loses nobody's words unnoticed", async () => {
    const { tag } = await get("/register");
    const writers = Array.from({ length: 8 }, (_, index) =>
      post("/entries", note(`Ghi chú ${index}`), { "if-match": tag }),
    );
    const statuses = (await Promise.all(writers)).map(({ status }) => status);
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
    expect(kept().match(/Ghi chú \d/g)).toHaveLength(1);
  });

  test("asks for the tag that was read", async () => {
    expect((await post("/entries", note("…"), {})).status).toBe(428);
    expect((await post("/entries", note("…"), { "if-match": '"another"' })).status).toBe(412);
  });

  test("says of bad entries where they are wrong and how to mend it, and writes nothing", async () => {
    const before = kept();
    const { tag } = await get("/register");
    const wrong = {
      records: [{ subject: "nobody", stage: "mark.granted", on: "30/02/2023", recorded: "2026-01-01" }],
    };
    const { status, body } = await post("/entries", JSON.stringify(wrong), { "if-match": tag });
    expect(status).toBe(422);
    expect(body.issues).toEqual([
      expect.objectContaining({
        code: "unknown-id",
        path: ["records", 0, "subject"],
        message: expect.any(String),
      }),
      expect.objectContaining({ code: "malformed", path: ["records", 0, "on"], message: expect.any(String) }),
    ]);
    expect(kept()).toBe(before);
  });

  test.each([
    ["null", 422],
    ["[]", 422],
    ['"text"', 422],
    ['{"__proto__":{"records":[]}}', 422],
    ['{"subjects":{"__proto__":{"name":"x","for":[]}}}', 422],
    [`{"records":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, 422],
    [`{"records":[{"subject":${"[".repeat(100_000)}${"]".repeat(100_000)}}]}`, 422],
    ["", 400],
    ["{", 400],
    [`{"notes":"${"x".repeat(1_000_000)}"}`, 413],
  ])("survives hostile input %#, and goes on", async (body, wanted) => {
    const before = kept();
    const { tag } = await get("/register");
    expect((await post("/entries", body, { "if-match": tag })).status).toBe(wanted);
    expect((await post(`/answers${day}`, body, { "if-match": tag })).status).toBe(
      wanted === 422 ? 404 : wanted,
    );
    expect(kept()).toBe(before);
    expect((await get("/register")).status).toBe(200);
  });

  test("asks, and an answer does what the question says it does", async () => {
    const asked = await get(`/questions${day}`);
    const [first] = asked.body;
    expect(first).toMatchObject({ asks: expect.any(String), whom: expect.any(String) });
    const index = first.answers.findIndex(
      ({ effects }: { effects: readonly object[] }) => effects.length > 0,
    );
    const given = { question: first.id, answer: index, by: 7, paper: { number: "12", issuer: {} } };
    const entered = await post(`/answers${day}`, JSON.stringify(given), { "if-match": asked.tag });
    expect(entered.status).toBe(200);
    const { findings } = (await get(`/findings${day}`)).body;
    for (const { commitment, status } of first.answers[index].effects)
      expect(findings).toContainEqual(expect.objectContaining({ commitment, status }));
    expect((await get(`/questions${day}`)).body.map(({ id }: { id: string }) => id)).not.toContain(first.id);
  });

  test("refuses what a page of strangers can send, and addresses that are not its own", async () => {
    const { tag } = await get("/register");
    expect(
      (await post("/entries", note("…"), { "if-match": tag, "content-type": "text/plain" })).status,
    ).toBe(415);
    expect((await get("/")).status).toBe(404);
    expect((await get("/entries")).status).toBe(405);
    expect((await get("/constructor")).status).toBe(404);
    expect(await raw("GET", "//")).toBe(404);
    expect(await raw("TRACE", "/register")).toBe(400);
    expect((await get("/register")).status).toBe(200);
  });
});

/** What `fetch` would not send. */
const raw = (method: string, path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, method, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once("error", reject).end();
  });
