import { spawn } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPortfolioRows } from "phoihop/portfolio";
import { machine } from "../table.js";

/*
 * What it takes to judge a portfolio, in portfolios of more and more plans:
 *
 *   npm run bench:portfolio                     a province, a country, ten thousand
 *   npm run bench:portfolio -- 10000 1000000    as many as are said
 *
 * Time is processor time of the command: what other programs take is not counted. The plans come through a pipe as they are
 * made up, so that no file of them is needed.
 */
const PROVINCE = 12;
const COUNTRY = 700 * 4;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [PROVINCE, COUNTRY, 10_000];
const folder = mkdtempSync(join(tmpdir(), "phoihop-bench-"));

/** Says at its end, on a stream of its own, what the process took. */
const TELLS =
  'data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();writeSync(3,JSON.stringify({cpu:(userCPUTime+systemCPUTime)/1e6,megabytes:maxRSS/1e3}))})';

/**
 * @param {number} plans
 * @param {number} workers
 */
async function judged(plans, workers) {
  const file = join(folder, "rows.ndjson");
  const maker = spawn(process.execPath, ["bench/portfolio/make.js", String(plans)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const on = ["portfolio", "check", "-", "--as-of", "2025-12-31", "--workers", String(workers)];
  const started = performance.now();
  const check = spawn(process.execPath, ["--import", TELLS, "dist/cli.js", ...on, "-o", file, "--force"], {
    stdio: ["pipe", "ignore", "ignore", "pipe"],
  });
  if (check.stdin === null) throw new Error("the command cannot be piped into");
  maker.stdout.pipe(check.stdin);
  let told = "";
  check.stdio[3]?.on("data", (piece) => (told += String(piece)));
  await new Promise((done) => check.on("close", done));
  const wall = (performance.now() - started) / 1000;
  /** @type {{ readonly cpu: number, readonly megabytes: number }} */
  const { cpu, megabytes } = JSON.parse(told);
  return { cpu, megabytes, wall, ...(await lastOf(file)) };
}

/** @param {string} file */
async function lastOf(file) {
  const counts = { plans: 0, reviews: 0, findings: 0, issues: 0 };
  let rows = 0;
  for await (const row of readPortfolioRows(createReadStream(file))) {
    rows += 1;
    if (row.row !== "total") continue;
    const { plans, reviews, findings, papers, issues } = row;
    if (rows !== reviews + findings + papers + issues + 1) throw new Error("rows are missing");
    Object.assign(counts, { plans, reviews, findings, issues });
  }
  return counts;
}

console.log(machine());
console.log("plans    workers  findings   issues  seconds  CPU s   CPU ms/plan  of the first  MB");
/** @type {number | undefined} */
let first;
for (const plans of sizes)
  for (const workers of plans === COUNTRY ? [1, 2] : [1]) {
    const run = await judged(plans, workers);
    const each = (run.cpu * 1000) / run.plans;
    if (plans >= COUNTRY && workers === 1) first ??= each;
    console.log(
      [
        String(run.plans).padEnd(8),
        String(workers).padStart(4),
        String(run.findings).padStart(14),
        String(run.issues).padStart(8),
        run.wall.toFixed(1).padStart(8),
        run.cpu.toFixed(1).padStart(8),
        each.toFixed(2).padStart(12),
        (first === undefined ? NaN : each / first).toFixed(2).padStart(12),
        run.megabytes.toFixed(0).padStart(8),
      ].join(""),
    );
  }
rmSync(folder, { recursive: true, force: true });
