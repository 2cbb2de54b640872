/*
 * Sums and percentages are exact decimals, never floats: 0.1 + 0.2 hectares are 0.3 hectares, and 7 % of a sum of money
 * is what it is on paper.
 */

interface Decimal {
  readonly digits: bigint;
  /** How many of the digits stand behind the point. */
  readonly scale: number;
}

/** A number as it is written. */
function decimalOf(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

const aligned = ({ digits, scale }: Decimal, to: number) => digits * 10n ** BigInt(to - scale);

const numberOf = ({ digits, scale }: Decimal): number => Number(`${digits}e-${scale}`);

/** Numbers added up. */
export function addExact(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) {
    const sum = values.reduce((a, b) => a + b, 0);
    if (Number.isSafeInteger(sum)) return sum;
  }
  const decimals = values.map(decimalOf);
  const scale = decimals.reduce((most, one) => Math.max(most, one.scale), 0);
  return numberOf({ digits: decimals.reduce((sum, one) => sum + aligned(one, scale), 0n), scale });
}

/** So many per cent of a number. */
export function percentOf(percent: number, of: number): number {
  const [a, b] = [decimalOf(percent), decimalOf(of)];
  return numberOf({ digits: a.digits * b.digits, scale: a.scale + b.scale + 2 });
}
