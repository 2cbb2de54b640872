// A share of the mutants, for who has no hour: `MUTATION_SHARE=0.1 npm run mutation` takes one function of ten, whole, and the
// same ones each time; another `MUTATION_SEED`, others.
import { createHash } from "node:crypto";

const share = Number(process.env["MUTATION_SHARE"] ?? 1);
const seed = process.env["MUTATION_SEED"] ?? "";

/** @param {string} text */
const isTaken = (text) =>
  createHash("sha256").update(`${seed} ${text}`).digest().readUInt32BE() / 2 ** 32 < share;

/** @typedef {{ isFunction(): boolean; getFunctionParent(): unknown; getSource(): string; toString(): string }} NodePath */

export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "sampled",
    value: {
      /** @param {NodePath} path */
      shouldIgnore: (path) =>
        share < 1 && path.isFunction() && path.getFunctionParent() === null && !isTaken(path.toString())
          ? "left out of the sample"
          : undefined,
    },
  },
];
