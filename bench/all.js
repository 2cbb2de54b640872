// Every measurement in turn; what has an aim is then written into docs/speed.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "phoihop-bench-"));
const env = { ...process.env, BENCH_ROWS: join(folder, "rows.ndjson") };
for (const job of ["run", "start", "xlsx", "paper", "docs"]) {
  const { status } = spawnSync(process.execPath, [`bench/${job}.js`], { env, stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
rmSync(folder, { recursive: true });
