import { format } from "node:util";
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

/** @typedef {{ id: string; title: string; run: () => Promise<void> }} Test */
/** @typedef {(...values: any[]) => unknown} Body */

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
// Snapshots are vitest's own; here they say nothing.
chai.use(({ Assertion }) => {
  for (const name of ["toMatchInlineSnapshot", "toMatchSnapshot"]) Assertion.addMethod(name, () => {});
});
const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);

/** What a test file imports from vitest, for as much of it as these tests use. */
export function collector() {
  let [file, path] = ["", /** @type {string[]} */ ([])];
  let tests = /** @type {Test[]} */ ([]);
  let [before, after] = [/** @type {Body[]} */ ([]), /** @type {Body[]} */ ([])];
  /** @param {string} title @param {unknown[]} given */
  const test = (title, ...given) => {
    const [body, begun, done] = [bodyIn(given), before, after];
    const run = async () => {
      for (const begin of begun.splice(0)) await begin();
      await body();
      for (const end of done) await end();
    };
    tests.push({ id: `${file}#${tests.length}`, title: [...path, title].join(" > "), run });
  };
  /** @param {string} title @param {unknown[]} given */
  const describe = (title, ...given) => {
    path = [...path, title];
    bodyIn(given)();
    path = path.slice(0, -1);
  };
  const module = {
    test: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
    expect,
    beforeAll: (/** @type {Body} */ body) => before.push(body),
    afterAll: () => {},
    afterEach: (/** @type {Body} */ body) => after.push(body),
  };
  return {
    module,
    begin(/** @type {string} */ name) {
      [file, path, tests, before, after] = [name, [], [], [], []];
    },
    tests: () => tests,
  };
}

/** Options may stand before a body or after it. @param {readonly unknown[]} given */
const bodyIn = (given) => /** @type {Body} */ (given.find((part) => typeof part === "function"));

/** @param {(title: string, body: () => unknown) => void} one */
const each =
  (one) =>
  (/** @type {readonly unknown[]} */ rows) =>
  (/** @type {string} */ title, /** @type {unknown[]} */ ...given) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      one(titleOf(title, values), () => bodyIn(given)(...values));
    }
  };

/** @param {string} title @param {readonly any[]} values */
const titleOf = (title, values) =>
  title.includes("$") ? title.replace(/\$(\w+)/g, (_, key) => values[0][key]) : format(title, ...values);
