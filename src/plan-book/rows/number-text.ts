/**
 * A number as the language writes it, so that `readNumber` reads it back: *1.000* and *1,5* in Vietnamese. Three decimals
 * get a zero behind them, for *1,234* may be a thousand.
 */
export function numberText(value: number, language: string): string {
  const [whole = "", fraction = ""] = String(Math.abs(value)).split(".");
  const decimals = fraction.length === 3 ? `${fraction}0` : fraction;
  const sign = value < 0 ? "-" : "";
  if (language !== "vi") return `${sign}${whole}${decimals === "" ? "" : `.${decimals}`}`;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${sign}${grouped}${decimals === "" ? "" : `,${decimals}`}`;
}
