// How long the command takes to start and to do its job, beside Node alone; processor time, one after another in turn.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spread } from "./measure.js";
import { heading, machine, row } from "./table.js";

const ROUNDS = 9;
const TELLS = `process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("\\n"+(user+system))})`;
const folder = mkdtempSync(join(tmpdir(), "phoihop-start-"));
const asOf = ["--as-of", "2025-12-31", "--register", "examples/cao-lanh/minh-hoa.json"];

const jobs = {
  node: ["-e", "0"],
  help: ["dist/cli.js", "--help"],
  check: ["dist/cli.js", "check", ...asOf],
  start: ["dist/cli.js", "review", "--save", join(folder, "out")],
};

/** @type {Record<keyof typeof jobs, number>[]} */
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1)
  rounds.push({
    node: time("node"),
    help: time("help"),
    check: time("check"),
    start: time("start"),
  });
rmSync(folder, { recursive: true, force: true });

const over = (/** @type {keyof typeof jobs} */ job) => spread(rounds.map((each) => each[job] / each.node));
const aim = (/** @type {number} */ value) => /** @type {const} */ ({ sign: "≤", value });
const isLater = Number(process.versions.node.split(".")[0]) >= 24;
console.log(
  [
    `${machine()}; ${ROUNDS} runs in turn, processor time\n${heading}`,
    row("check / node -e 0", over("check"), aim(isLater ? 3 : 2)),
    row("--help / node -e 0", over("help"), aim(isLater ? 1.4 : 1.2)),
    row("npm start / node -e 0", over("start"), aim(6)),
  ].join("\n"),
);

/** @param {keyof typeof jobs} job */
function time(job) {
  const asked = ["--import", `data:text/javascript,${encodeURIComponent(TELLS)}`, ...jobs[job]];
  const { stderr, status } = spawnSync(process.execPath, asked, { encoding: "utf8" });
  if (status === null || status > 1) throw new Error(`${job}: ${stderr}`);
  return Number(stderr.trim().split("\n").at(-1));
}
