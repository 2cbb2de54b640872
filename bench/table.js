/** @import { Spread } from "./measure.js" */
import { appendFileSync } from "node:fs";
import { cpus } from "node:os";

/** Where each row is kept besides, for `bench/docs.js`. */
const kept = process.env["BENCH_ROWS"];

/** @typedef {{ what: string, median: number, least: number, most: number, aim: string, isMet: boolean | null, machine: string }} Row */

/**
 * A row of the table: what was measured, its median and range, the aim, and whether it is met.
 * @param {string} what
 * @param {Spread} values
 * @param {{ sign: "≤" | "≥", value: number }} [aim]
 */
export function row(what, { median, least, most }, aim) {
  const isMet = aim === undefined ? null : aim.sign === "≤" ? median <= aim.value : median >= aim.value;
  const told = aim === undefined ? "" : `${aim.sign} ${aim.value}`;
  /** @type {Row} */
  const whole = { what, median, least, most, aim: told, isMet, machine: machine() };
  if (kept !== undefined) appendFileSync(kept, `${JSON.stringify(whole)}\n`);
  const numbers = [median, least, most].map((value) => value.toFixed(2).padStart(8)).join("");
  if (aim === undefined) return `${what.padEnd(WIDTH)}${numbers}`;
  return `${what.padEnd(WIDTH)}${numbers}   ${aim.sign} ${String(aim.value).padEnd(5)} ${isMet === true ? "met" : "missed"}`;
}

const WIDTH = 42;

export const heading = `${"".padEnd(WIDTH)}${"median".padStart(8)}${"least".padStart(8)}${"most".padStart(8)}   aim`;

export const machine = () =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown CPU"}`;
