import { bare } from "../../sheets/cells/match-name.js";
import { cleanLine } from "../../sheets/cells/clean-text.js";
import { readNumber } from "../../sheets/cells/read-number.js";
import type { Comparator } from "../../model/requirement/comparison.js";
import type { PlanBookWords } from "../book/words.js";
import { numberText } from "./number-text.js";

/** How much is promised, without what it is taken of: *ít nhất 02*, *trên 15%*, *không quá gốc trừ 1*. */
export interface Level {
  readonly comparison: Comparator;
  /** A plain number, so many per cent, or so much more than another quantity. */
  readonly kind: "number" | "percent" | "plus";
  readonly value: number;
  /** What is added to a percentage. */
  readonly plus?: number;
}

/** What a cell of levels says. */
export type ReadLevel =
  | {
      readonly ok: true;
      readonly level: Level;
      /** Whether words say how the number is compared. */
      readonly isCompared: boolean;
    }
  | { readonly ok: false; readonly candidates: readonly string[] };

/** A level as an official writes it. */
export function levelText({ comparison, kind, value, plus }: Level, words: PlanBookWords): string {
  const { language } = words.sheets;
  const { level } = words;
  const more = (amount: number) =>
    `${amount < 0 ? level.minus : level.plus} ${numberText(Math.abs(amount), language)}`;
  const how = level.comparison[comparison];
  if (kind === "number") return `${how} ${numberText(value, language)}`;
  if (kind === "plus") return `${how} ${level.base} ${more(value)}`;
  return `${how} ${numberText(value, language)}%${plus === undefined ? "" : ` ${more(plus)}`}`;
}

/** Words before a number, without diacritics, in both languages of the package. */
const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [
    /^(it nhat|toi thieu|khong duoi|khong it hon|dat it nhat|dat tu|tu|dat|at least|no fewer than|no less than)\b/,
    "atLeast",
  ],
  [/^(tren|hon|nhieu hon|more than|over|above)\b/, "moreThan"],
  [/^(khong qua|toi da|nhieu nhat|khong vuot qua|at most|no more than|up to)\b/, "atMost"],
  [/^(duoi|it hon|thap hon|less than|fewer than|under|below)\b/, "lessThan"],
];
const SIGNS: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|>=)/, "atLeast"],
  [/^(?:≤|<=)/, "atMost"],
  [/^>/, "moreThan"],
  [/^</, "lessThan"],
];
const BASE = /^(?:gốc|base)(?=\s)/iu;
const MORE = /\s+(cộng|thêm|trừ|bớt|plus|minus)(?:\s+thêm)?\s+(.+)$/iu;

/** A level as people write it; without words of comparison at least so much. */
export function readLevel(cell: string): ReadLevel {
  const [how, rest] = comparisonIn(cleanLine(cell));
  const text = rest.replace(/\s+(?:trở lên|or more)$/iu, "");
  const [, sign = "", amount = ""] = MORE.exec(text) ?? [];
  const added = amount === "" ? undefined : signed(amount, sign);
  const main = (amount === "" ? text : text.slice(0, -(MORE.exec(text)?.[0].length ?? 0))).trim();
  const level = { comparison: how ?? "atLeast" } as const;
  const isCompared = how !== null || text !== rest;
  if (added !== undefined && !added.ok) return added;
  if (BASE.test(`${main} `) && added !== undefined)
    return { ok: true, isCompared, level: { ...level, kind: "plus", value: added.value } };
  const [, percent] = /^(.*\d)\s*(?:%|phần trăm|per ?cent)$/iu.exec(main) ?? [];
  const read = numberIn(percent ?? main);
  if (!read.ok) return read;
  if (percent === undefined && added !== undefined) return { ok: false, candidates: [] };
  return {
    ok: true,
    isCompared,
    level: {
      ...level,
      kind: percent === undefined ? "number" : "percent",
      value: read.value,
      ...(added !== undefined && { plus: added.value }),
    },
  };
}

/** The comparison at the beginning of a text, and what follows it. */
function comparisonIn(text: string): readonly [Comparator | null, string] {
  for (const [pattern, comparison] of SIGNS) {
    const [sign] = pattern.exec(text) ?? [];
    if (sign !== undefined) return [comparison, text.slice(sign.length).trim()];
  }
  const plain = bare(text);
  for (const [pattern, comparison] of BEFORE) {
    const [found] = pattern.exec(plain) ?? [];
    if (found !== undefined) return [comparison, text.split(" ").slice(found.split(" ").length).join(" ")];
  }
  return [null, text];
}

type Number_ =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly candidates: readonly string[] };

function numberIn(text: string): Number_ {
  const read = readNumber(text.trim());
  if (read.ok) return read;
  return { ok: false, candidates: read.why === "ambiguous" ? read.candidates.map(String) : [] };
}

function signed(text: string, sign: string): Number_ {
  const read = numberIn(text);
  return read.ok && /trừ|bớt|minus/iu.test(sign) ? { ok: true, value: -read.value } : read;
}
