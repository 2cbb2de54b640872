/** @typedef {{ least: number | null, most: number | null }} Bounds */

/**
 * Digits, and how many of them stand behind the point.
 * @param {number} value
 * @returns {readonly [digits: bigint, scale: number]}
 */
function decimal(value) {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? [digits, scale] : [digits * 10n ** BigInt(-scale), 0];
}

/**
 * @param {number} a
 * @param {number} b
 */
export function plus(a, b) {
  const sum = a + b;
  if (Number.isInteger(a) && Number.isInteger(b) && Number.isSafeInteger(sum)) return sum;
  const [[one, scale], [other, second]] = [decimal(a), decimal(b)];
  const most = Math.max(scale, second);
  return Number(`${one * 10n ** BigInt(most - scale) + other * 10n ** BigInt(most - second)}e-${most}`);
}

/**
 * @param {number} percent
 * @param {number} of
 */
export function percentOf(percent, of) {
  const [[a, scale], [b, second]] = [decimal(percent), decimal(of)];
  return Number(`${a * b}e-${scale + second + 2}`);
}

/**
 * Bounds added up; open where one of them is.
 * @param {readonly Bounds[]} all
 * @returns {Bounds}
 */
export function added(all) {
  /** @type {number | null} */
  let least = 0;
  /** @type {number | null} */
  let most = 0;
  for (const one of all) {
    least = least === null || one.least === null ? null : plus(least, one.least);
    most = most === null || one.most === null ? null : plus(most, one.most);
  }
  return { least, most };
}

/**
 * From the least to the most that any of them says; open where one of them is.
 * @param {readonly Bounds[]} all
 * @returns {Bounds}
 */
export function hull(all) {
  /** @type {number | null} */
  let least = Infinity;
  /** @type {number | null} */
  let most = -Infinity;
  for (const one of all) {
    least = least === null || one.least === null ? null : Math.min(least, one.least);
    most = most === null || one.most === null ? null : Math.max(most, one.most);
  }
  return { least, most };
}
