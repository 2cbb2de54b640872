// The whole check, cheapest first. Its last line says how many checks and tests passed, failed and were skipped.
import { spawnSync } from "node:child_process";
import { startVitest } from "vitest/node";

const count = { passed: 0, failed: 0, skipped: 0 };

for (const script of ["types", "lint", "format:check", "unused"]) check(script);
// What is cheap is told all at once; the rest waits until it is mended.
if (count.failed === 0) check("build");
if (count.failed === 0) await test();

console.log(
  `\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ""}`,
);
process.exitCode = count.failed > 0 ? 1 : 0;

/** @param {string} script - of package.json; counts as one check. */
function check(script) {
  const started = performance.now();
  const { status } = spawnSync(`npm run --silent ${script}`, { shell: true, stdio: "inherit" });
  const passed = status === 0;
  count[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "✓" : "✗"} ${script} ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function test() {
  const vitest = await startVitest("test", process.argv.slice(2), { run: true, watch: false });
  for (const module of vitest.state.getTestModules()) {
    count.failed += module.errors().length;
    for (const { fullName, result, isFlaky } of tests(module)) {
      count[result.state === "pending" ? "skipped" : result.state] += 1;
      if (result.state === "skipped")
        console.log(`skipped: ${fullName}: ${result.note ?? "no reason given"}`);
      if (isFlaky) console.log(`passed at the second try only: ${fullName}`);
    }
  }
  count.failed += vitest.state.getUnhandledErrors().length;
  // A suite that breaks outside its tests, or a run of nothing, is no success.
  if (count.failed === 0 && (process.exitCode ?? 0) !== 0) count.failed = 1;
  await vitest.close();
}

/** @param {import("vitest/node").TestModule} module */
function tests(module) {
  return Array.from(module.children.allTests(), (test) => ({
    fullName: test.fullName,
    result: test.result(),
    isFlaky: test.diagnostic()?.flaky === true,
  }));
}
