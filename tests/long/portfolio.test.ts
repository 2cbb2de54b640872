import { execFileSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { toNdjson } from "../../src/portfolio/index.js";
import { synthetic } from "../portfolio/synthetic.js";
import { needs } from "../tools.js";
import { measured } from "./measured.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-portfolio-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = Number(process.env["SEED"] ?? 20_222_025);
/** So much memory for what lives long, in megabytes: not enough to hold two thousand plans. */
const HEAP = 120;

/** A portfolio of so many plans, each with its registers, written as it is made up. */
function written(pairs: number): string {
  const file = join(folder, `${pairs}.ndjson`);
  const descriptor = openSync(file, "w");
  for (const { entry, fault } of synthetic(seed, pairs)) {
    const { place, plan, register } = entry;
    if (fault !== null || plan === undefined || register === undefined) continue;
    writeSync(descriptor, toNdjson({ place, plan }) + toNdjson({ place, register }));
  }
  closeSync(descriptor);
  return file;
}

async function judged(pairs: number) {
  const file = written(pairs);
  const output = join(folder, `${pairs}.rows.ndjson`);
  const run = await measured(
    ["portfolio", "check", file, "--as-of", "2024-06-30", "-o", output],
    folder,
    500_000,
  );
  const rows = readFileSync(output, "utf8").trimEnd().split("\n");
  return { ...run, total: JSON.parse(rows.at(-1) ?? "{}"), rows: rows.length };
}

test(`two thousand plans of seed ${seed} are judged in the memory of five hundred`, async () => {
  vi.stubEnv("NODE_OPTIONS", `--max-old-space-size=${HEAP}`);
  // By then the program has grown as large as it does.
  const [few, many] = [await judged(500), await judged(2_000)];
  expect([few.signal, many.signal]).toEqual([null, null]);
  for (const { total, rows } of [few, many]) {
    const { reviews, findings, papers, issues } = total;
    expect(rows).toBe(reviews + findings + papers + issues + 1);
  }
  expect(many.total.plans).toBeGreaterThan(3.6 * few.total.plans);
  expect(many.megabytes / few.megabytes).toBeLessThan(1.3);
});

test("on a full disk nothing is written, by one thread or two, and that is told", async ({ skip }) => {
  const mount = needs("tmpfs", skip);
  const file = written(100);
  const disk = join(folder, "disk");
  mkdirSync(disk);
  execFileSync(mount, ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]);
  try {
    for (const output of ["x.ndjson", "x.parquet", "x.csv"])
      for (const workers of ["1", "2"]) {
        const on = ["--as-of", "2024-06-30", "-o", join(disk, output), "--workers", workers];
        const { code, signal, err } = await measured(["portfolio", "check", file, ...on], folder);
        expect([code, signal]).toEqual([2, null]);
        expect(err).toContain("ổ đĩa đã đầy");
        expect(readdirSync(disk)).toEqual([]);
      }
    const piped = await measured(
      ["portfolio", "check", file, "--as-of", "2024-06-30", "-o", "/dev/full"],
      folder,
    );
    expect(piped.code).toBe(2);
  } finally {
    execFileSync("umount", [disk]);
  }
});
