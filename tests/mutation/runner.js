// Stryker's mutants, judged by the project's own tests within one process: starting vitest anew for each of thousands would
// take days. Every mutant gets fresh modules, so nothing that one of them worked out is seen by the next.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { constants, Script } from "node:vm";
import { bundle, withOnly } from "./bundle.js";
import { collector } from "./collector.js";

/** @typedef {import("./collector.js").Test} Test */
/** @typedef {{ id: string; name: string; timeSpentMs: number; status: number; failureMessage?: string }} Result */
/** @typedef {{ activeMutant: { id: string }; testFilter?: string[]; hitLimit?: number; mutantActivation: string }} MutantRun */

const require = createRequire(import.meta.url);
const [PASSED, FAILED] = [0, 1];
/** Where instrumented code looks for the mutant that is switched on. */
const state = (Reflect.set(globalThis, "__stryker__", {}), Reflect.get(globalThis, "__stryker__"));
// The same arbitrary plans for every mutant; the tests are given the same fast-check. That one fails is enough.
require("fast-check").configureGlobal({ seed: 2022, endOnFailure: true });
process.env["SAMPLES"] ??= "60";

class InProcess {
  static inject = ["options"];
  #files;
  #code = "";

  /**
   * Tests are tried from the cheapest on, and the first that fails is the last. `tests` come after all other tests of the rules
   * and of the law. `slow` are tried last, on what survives the rest: they find most, but take seconds each. `only`: just
   * `tests`, while cases are being written.
   * @param {{ inProcess: { tests: string[]; slow: string[]; only?: boolean } }} options
   */
  constructor({ inProcess: { tests, slow, only } }) {
    const listed = new Set([...tests, ...slow]);
    this.#files = only ? tests : [...ownTests().filter((file) => !listed.has(file)), ...tests, ...slow];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#code = await bundle(this.#files);
  }

  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    const load = loader(this.#code);
    const tests = [];
    for (const file of this.#files)
      for (const test of await load(file)) {
        state.currentTestId = test.id;
        tests.push(await resultOf(test));
        state.currentTestId = undefined;
      }
    return { status: "complete", tests, mutantCoverage: state.mutantCoverage };
  }

  /** @param {MutantRun} run */
  async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }) {
    Object.assign(state, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    state.activeMutant = mutantActivation === "static" ? id : undefined;
    const results = await this.#untilFailed(id, testFilter && new Set(testFilter));
    state.activeMutant = undefined;
    const last = results.at(-1);
    if (state.hitCount > state.hitLimit) return { status: "timeout" };
    return last?.status === FAILED
      ? {
          status: "killed",
          killedBy: [last.id],
          failureMessage: last.failureMessage,
          nrOfTests: results.length,
        }
      : { status: "survived", nrOfTests: results.length };
  }

  /** @param {string} mutant @param {ReadonlySet<string> | undefined} wanted @returns {Promise<Result[]>} */
  async #untilFailed(mutant, wanted) {
    const load = loader(withOnly(mutant, this.#code));
    const files = wanted === undefined ? null : new Set([...wanted].map((id) => id.split("#")[0]));
    const results = [];
    for (const file of this.#files.filter((name) => files?.has(name) ?? true)) {
      const tests = await load(file).catch((error) => error);
      if (!Array.isArray(tests)) return [failed({ id: `${file}#`, title: file }, tests, 0)];
      state.activeMutant = mutant;
      for (const test of tests.filter(({ id }) => wanted?.has(id) ?? true)) {
        const result = await resultOf(test);
        results.push(result);
        if (result.status === FAILED) return results;
      }
      if (wanted !== undefined) state.activeMutant = undefined;
    }
    return results;
  }
}

/** All tests of the rules and of the law. */
const ownTests = () =>
  readdirSync("tests", { recursive: true, encoding: "utf8" })
    .map((name) => `tests/${name.replaceAll("\\", "/")}`)
    .filter((name) => /^tests\/(?:rules|law)\/.*\.test\.ts$/.test(name))
    .toSorted();

/** @param {string} code @returns {(file: string) => Promise<Test[]>} */
function loader(code) {
  const vitest = collector();
  const module = { exports: { files: {} } };
  const given = (/** @type {string} */ name) => (name === "vitest" ? vitest.module : require(name));
  new Script(code, {
    filename: "tests.cjs",
    // Packages that are loaded where they are used, and modules alone, come as they do elsewhere.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }).runInThisContext()(module, module.exports, given);
  const files = /** @type {Record<string, () => Promise<unknown>>} */ (module.exports.files);
  return async (file) => {
    vitest.begin(file);
    await files[file]?.();
    return vitest.tests();
  };
}

/** @param {Test} test @returns {Promise<Result>} */
async function resultOf(test) {
  const started = performance.now();
  try {
    await test.run();
    return { id: test.id, name: test.title, timeSpentMs: performance.now() - started, status: PASSED };
  } catch (error) {
    return failed(test, error, performance.now() - started);
  }
}

/** @param {Pick<Test, "id" | "title">} test @param {unknown} error @param {number} timeSpentMs @returns {Result} */
const failed = ({ id, title }, error, timeSpentMs) => ({
  id,
  name: title,
  timeSpentMs,
  status: FAILED,
  failureMessage: String(error).slice(0, 300),
});

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", injectableClass: InProcess }];
