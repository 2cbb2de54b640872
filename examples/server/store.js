// A register in one file, for one process: whoever writes says which state was read, and a write in between is never lost.
import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { parseRegister } from "phoihop";

const tagOf = (/** @type {string} */ text) =>
  `"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"`;

/** @param {string} file @param {import("phoihop").Plan} plan */
export function fileStore(file, plan) {
  /** @type {Promise<unknown>} - one write after another */
  let last = Promise.resolve();

  /** The register, and the name of its state. */
  async function read() {
    const text = await readFile(file, "utf8");
    const parsed = parseRegister(JSON.parse(text), plan);
    if (!parsed.ok)
      throw new Error(`${file} is no register of this plan: ${JSON.stringify(parsed.issues[0])}`);
    return { register: parsed.value, tag: tagOf(text) };
  }

  /**
   * The result of a change, once it is on disk; null where the state is no longer the one that was read.
   *
   * @param {string} tag @param {(register: import("phoihop").Register) => import("phoihop/register").Added} change
   */
  async function write(tag, change) {
    const state = await read();
    if (state.tag !== tag) return null;
    const result = change(state.register);
    const text = result.ok ? `${JSON.stringify(result.value, null, 2)}\n` : "";
    if (result.ok) await replace(file, text);
    return { result, tag: tagOf(text) };
  }

  /** @type {typeof write} */
  const inTurn = (tag, change) => {
    const mine = last.then(() => write(tag, change));
    last = mine.catch(() => undefined);
    return mine;
  };
  return { read, write: inTurn };
}

/** All of the text or none of it. @param {string} file @param {string} text */
async function replace(file, text) {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
