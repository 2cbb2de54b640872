/** @import { Spread } from "./measure.js" */
import { cpus } from "node:os";

/**
 * A row of the table: what was measured, its median and range, the aim, and whether it is met.
 * @param {string} what
 * @param {Spread} values
 * @param {{ sign: "≤" | "≥", value: number }} [aim]
 */
export function row(what, { median, least, most }, aim) {
  const numbers = [median, least, most].map((value) => value.toFixed(2).padStart(8)).join("");
  if (aim === undefined) return `${what.padEnd(WIDTH)}${numbers}`;
  const met = aim.sign === "≤" ? median <= aim.value : median >= aim.value;
  return `${what.padEnd(WIDTH)}${numbers}   ${aim.sign} ${String(aim.value).padEnd(5)} ${met ? "met" : "missed"}`;
}

const WIDTH = 42;

export const heading = `${"".padEnd(WIDTH)}${"median".padStart(8)}${"least".padStart(8)}${"most".padStart(8)}   aim`;

export const machine = () =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown CPU"}`;
