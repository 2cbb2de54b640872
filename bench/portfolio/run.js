import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { machine } from "../table.js";

/*
 * What it takes to judge a portfolio, in portfolios of more and more plans:
 *
 *   npm run bench:portfolio                           a province, a country, ten thousand
 *   npm run bench:portfolio -- 10000 1000000          as many as are said
 *   npm run bench:portfolio -- 1000000 --parts 2      judged in two parts at once, each by a process of its own
 *
 * Time is processor time of the command: what other programs take is not counted. The plans come through a pipe as they are
 * made up, so that no file of them is needed; the rows go into Parquet, where DuckDB counts them. Beside it stands what
 * reading the same lines with `JSON.parse` alone takes, of no more than ten thousand plans.
 */
const PROVINCE = 12;
const COUNTRY = 700 * 4;
const COMPARED = 10_000;
const SEED = 20_222_025;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { parts: { type: "string" } } });
const parts = Number(values.parts ?? 1);
const asked = positionals.map(Number);
const sizes = asked.length > 0 ? asked : [PROVINCE, COUNTRY, 10_000];
const folder = mkdtempSync(join(tmpdir(), "phoihop-bench-"));

/** Says at its end, on a stream of its own, what the process took. */
const TELLS =
  'data:text/javascript,import{writeSync}from"node:fs";import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();writeSync(3,JSON.stringify({cpu:(userCPUTime+systemCPUTime)/1e6,megabytes:maxRSS/1e3}))})';

/** Reads lines, and nothing more than that. */
const PARSES =
  'import{createInterface}from"node:readline";let lines=0;for await(const line of createInterface({input:process.stdin})){JSON.parse(line);lines+=1}if(lines===0)throw new Error("no line was read")';

/** After so many lines it is told what they took. */
const STRETCH = 50_000;

/** @typedef {{ readonly cpu: number, readonly megabytes: number }} Took */

/**
 * Judges one part of a portfolio.
 * @param {{ readonly part: number, readonly plans: number, readonly workers: number }} what
 * @returns {Promise<Took>}
 */
const judged = ({ part, plans, workers }) =>
  piped({ part, plans }, [
    "dist/cli.js",
    ..."portfolio check - --as-of 2025-12-31 --force --workers".split(" "),
    String(workers),
    "-o",
    join(folder, `part-${part}.parquet`),
  ]);

/**
 * Pipes one part of a portfolio, as it is made up, into a program.
 * @param {{ readonly part: number, readonly plans: number }} what
 * @param {readonly string[]} program
 * @returns {Promise<Took>}
 */
async function piped({ part, plans }, program) {
  const made = [plans, SEED + part, 0.15, part * plans].map(String);
  const maker = spawn(process.execPath, ["bench/portfolio/make.js", ...made], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const reader = spawn(process.execPath, ["--import", TELLS, ...program], {
    stdio: ["pipe", "ignore", "ignore", "pipe"],
  });
  if (reader.stdin === null) throw new Error("the program cannot be piped into");
  maker.stdout.on("data", watching(part, reader.pid));
  maker.stdout.pipe(reader.stdin);
  let told = "";
  reader.stdio[3]?.on("data", (piece) => (told += String(piece)));
  await new Promise((done) => reader.on("close", done));
  return JSON.parse(told);
}

/**
 * Tells what each stretch of lines took, so that a long run shows whether the last of them take longer than the first.
 * @param {number} part
 * @param {number | undefined} pid
 */
function watching(part, pid) {
  let [lines, before] = [0, 0];
  return (/** @type {Buffer} */ piece) => {
    const stretch = Math.floor(lines / STRETCH);
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
    if (Math.floor(lines / STRETCH) === stretch) return;
    const now = processorSeconds(pid);
    console.log(
      `  part ${part}: ${lines} lines, ${(((now - before) * 1000) / STRETCH).toFixed(2)} CPU ms a line`,
    );
    before = now;
  };
}

/**
 * What a process has taken so far, in seconds, where the system says it (Linux, in hundredths).
 * @param {number | undefined} pid
 */
function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/**
 * How many rows there are of each kind; each part says at its end how many it should have.
 * @returns {Promise<{ readonly plans: number, readonly findings: number, readonly issues: number }>}
 */
async function counted() {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const reader = await database.runAndReadAll(
    `SELECT count(DISTINCT plan) FILTER (row = 'review') AS plans, count(*) FILTER (row = 'finding') AS findings,
       count(*) FILTER (row = 'issue') AS issues, count(*) FILTER (row <> 'total') AS rows,
       sum(reviews + findings + papers + issues) FILTER (row = 'total') AS told, count(*) FILTER (row = 'total') AS totals
     FROM read_parquet('${folder}/part-*.parquet')`,
  );
  const [row = {}] = reader.getRowObjects();
  const number = (/** @type {string} */ name) => Number(row[name]);
  if (number("rows") !== number("told") || number("totals") !== parts) throw new Error("rows are missing");
  return { plans: number("plans"), findings: number("findings"), issues: number("issues") };
}

/**
 * How many times as long as parsing the same lines it took.
 * @param {number} plans
 * @param {number} cpu
 */
async function overParse(plans, cpu) {
  if (parts > 1 || plans > COMPARED) return "";
  const parse = await piped({ part: 0, plans }, ["--input-type=module", "-e", PARSES]);
  return (cpu / parse.cpu).toFixed(1);
}

console.log(machine());
console.log(
  "plans    workers  findings   issues  seconds  CPU s   CPU ms/plan  of the first  MB  / JSON.parse",
);
/** @type {number | undefined} */
let first;
for (const plans of sizes)
  for (const workers of plans === COUNTRY ? [1, 2] : [1]) {
    const started = performance.now();
    const each = Array.from({ length: parts }, (_, part) => judged({ part, plans: plans / parts, workers }));
    const took = await Promise.all(each);
    const wall = (performance.now() - started) / 1000;
    const cpu = took.reduce((sum, one) => sum + one.cpu, 0);
    const run = await counted();
    const one = (cpu * 1000) / run.plans;
    if (plans >= COUNTRY && workers === 1) first ??= one;
    console.log(
      [
        String(run.plans).padEnd(8),
        String(workers).padStart(4),
        String(run.findings).padStart(14),
        String(run.issues).padStart(8),
        wall.toFixed(1).padStart(8),
        cpu.toFixed(1).padStart(8),
        one.toFixed(2).padStart(12),
        (first === undefined ? NaN : one / first).toFixed(2).padStart(12),
        Math.max(...took.map(({ megabytes }) => megabytes))
          .toFixed(0)
          .padStart(8),
        (await overParse(plans, cpu)).padStart(8),
      ].join(""),
    );
  }
if (process.env["BENCH_KEEP"] === undefined) rmSync(folder, { recursive: true, force: true });
else console.log(folder);
