import { cleanLine } from "./clean-text.js";

/** What a text in a column of numbers says. */
export type ReadNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: "malformed" }
  /** It can be read in two ways: never guessed. */
  | { readonly ok: false; readonly why: "ambiguous"; readonly candidates: readonly [number, number] };

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(ty|ti|billion|bn)$/, 1e9],
  [/^(trieu|tr|million|m)$/, 1e6],
  [/^(nghin|ngan|thousand|k)$/, 1e3],
];
const CURRENCY = /\s*(đồng|dong|vnđ|vnd|đ|₫)\.?$/iu;
const NUMBER = /^([+-]?)(\d[\d.,\s']*)\s*(\p{L}*)$/u;

/**
 * A number as Vietnamese offices write it: `1.234.567`, `1.234,5`, `1,5 tỷ`, `350 triệu đồng`. A single comma before three
 * digits is a fraction here and a thousand elsewhere, so it is asked about.
 */
export function readNumber(text: string, scale = 1): ReadNumber {
  const plain = cleanLine(text).replace(CURRENCY, "");
  const parts = inParts(plain);
  if (parts !== null) return { ok: true, value: parts };
  const [, sign = "", digits = "", word = ""] = NUMBER.exec(plain) ?? [];
  const factor = word === "" ? scale : scaleOf(word);
  if (digits === "" || factor === undefined) return { ok: false, why: "malformed" };
  const values = readings(digits.trim(), word !== "").map(
    (value) => exact(value * factor) * (sign === "-" ? -1 : 1),
  );
  const [first, second] = values;
  if (first === undefined) return { ok: false, why: "malformed" };
  return second === undefined
    ? { ok: true, value: first }
    : { ok: false, why: "ambiguous", candidates: [first, second] };
}

/** *1 tỷ 500 triệu*, *2 tỷ 350 triệu 500 nghìn*: whole numbers, each in a smaller unit than the one before. */
function inParts(plain: string): number | null {
  const parts = [...plain.matchAll(/(\d{1,3}(?:\.\d{3})*|\d+)\s*(\p{L}+)(?:\s+|$)/gu)];
  if (parts.length < 2 || parts.map(([whole]) => whole).join("") !== plain) return null;
  const scales = parts.map(([, , word = ""]) => scaleOf(word) ?? 0);
  const isFalling = scales.every((scale, index) => scale > 0 && scale < (scales[index - 1] ?? Infinity));
  if (!isFalling) return null;
  const values = parts.map(
    ([, digits = ""], index) => Number(digits.replaceAll(".", "")) * (scales[index] ?? 0),
  );
  const isWithin = values.every((value, index) => index === 0 || value < (scales[index - 1] ?? 0));
  return isWithin ? values.reduce((sum, value) => sum + value, 0) : null;
}

/** How many đồng a column's head says its numbers stand for: *Số tiền (triệu đồng)*. */
export function scaleOfHead(head: string): number {
  const [, word = ""] = /\b(nghin|ngan|trieu|ty)\s+dong\b/.exec(unmarked(head)) ?? [];
  return scaleOf(word) ?? 1;
}

const unmarked = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

const scaleOf = (word: string) => SCALES.find(([pattern]) => pattern.test(unmarked(word)))?.[1];

/** `1.5 tỷ` must not become 1500000000.0000002. */
const exact = (value: number) => Number(value.toPrecision(15));

function readings(digits: string, scaled: boolean): readonly number[] {
  const text = digits.replace(/['\s](?=\d{3}(?!\d))/g, "");
  if (/^\d+$/.test(text)) return [Number(text)];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) {
    const grouped = Number(text.replaceAll(".", "").replace(",", "."));
    return scaled && /^\d+\.\d{3}$/.test(text) ? [grouped, Number(text)] : [grouped];
  }
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$/.test(text))
    return [Number(text.replaceAll(",", ""))];
  if (/^[1-9]\d{0,2},\d{3}$/.test(text))
    return [Number(text.replace(",", ".")), Number(text.replace(",", ""))];
  return /^\d+[.,]\d+$/.test(text) ? [Number(text.replace(",", "."))] : [];
}
