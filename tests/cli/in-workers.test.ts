import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { inWorkers, type Died } from "../../src/cli/commands/portfolio/in-workers.js";
import { listOf } from "../portfolio/rows-of.js";

const started: Worker[] = [];
/** A thread that doubles numbers; some take longer than others, and it may end over one of them. */
const start = (ending = "") => {
  const code = `const { parentPort } = require("node:worker_threads");
    const clock = new Int32Array(new SharedArrayBuffer(4));
    parentPort.on("message", (text) => {
      const number = Number(text);
      ${ending}
      Atomics.wait(clock, 0, 0, (number * 7) % 11);
      parentPort.postMessage(String(number * 2));
    });`;
  const worker = new Worker(code, { eval: true });
  started.push(worker);
  return worker;
};
async function* numbers(to: number, made = { count: 0 }) {
  for (; made.count < to; made.count += 1) yield made.count;
}
const died = ({ thread, reason }: Died) => new Error(`${thread}: ${reason}`);
const doubled = (count: number, ending = "", made?: { count: number }) =>
  inWorkers<number, number>(numbers(60, made), {
    count,
    start: () => start(ending),
    died,
    send: String,
    receive: Number,
    here: (number) => number * 2,
  });

test.each([1, 2, 3, 5])("what %d threads make comes in the order of what they were given", async (count) => {
  expect(await listOf(doubled(count))).toEqual(Array.from({ length: 60 }, (_, at) => at * 2));
});

test("no more is taken than they can work on", async () => {
  const made = { count: 0 };
  for await (const first of doubled(2, "", made)) {
    expect(first).toBe(0);
    expect(made.count).toBeLessThan(6);
    break;
  }
});

test.each([
  ["throws", `if (number === 17) throw new Error("hỏng");`, /^[12]: hỏng$/],
  ["ends", "if (number === 17) process.exit(3);", /^[12]: exit 3$/],
  ["ends at once", "process.exit(0);", /^[12]: exit 0$/],
])("a thread that %s is named, and ends all", async (_, ending, message) => {
  await expect(listOf(doubled(2, ending))).rejects.toThrow(message);
});

test("no thread is left behind", async () => {
  for (const worker of started) expect(await worker.terminate()).toBeUndefined();
});
