import { addExact } from "../decimal.js";

/** The least by which two figures of so many decimals differ. */
export const stepOf = (decimals: number): number => Number(`1e-${decimals}`);

/** The next figure of so many decimals, not below and not above. */
export const notBelow = (value: number, decimals: number): number => rounded(value, decimals, Math.ceil);
export const notAbove = (value: number, decimals: number): number => rounded(value, decimals, Math.floor);

/** By the digits as they are written: a binary fraction has none of its own. */
function rounded(value: number, decimals: number, round: (value: number) => number): number {
  const near = Number(value.toFixed(Math.min(12, decimals + 6)));
  const shifted = Number(`${near}e${decimals}`);
  return Number.isFinite(shifted) ? Number(`${round(shifted)}e-${decimals}`) : value;
}

/** One figure less another, and one more than another, as exact decimals. */
export const minus = (a: number, b: number): number => addExact([a, -b]);
export const plus = (a: number, b: number): number => addExact([a, b]);
