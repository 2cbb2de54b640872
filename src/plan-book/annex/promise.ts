import { readLevel } from "../rows/level.js";
import { capital } from "../../sheets/book/attribute-columns.js";
import type { PlanBookWords } from "../book/words.js";
import type { BookRow } from "../book/row.js";
import { amountsIn, isRate, measureOf, numberInWords, type Amount } from "./amounts.js";
import type { AnnexDoubt } from "./doubt.js";
import type { CountedBy, Kinds } from "./kinds.js";

/** A doubt, and the column of the row in which it is answered; null where a person only has to look. */
export interface FieldDoubt {
  readonly doubt: AnnexDoubt;
  readonly field: string | null;
}

/** What an annex promises in one place: its words, and what its columns add to them. */
export interface AnnexPromise {
  readonly text: string;
  readonly target: string;
  readonly unit: string;
  /** Figures of each year. */
  readonly years: readonly (readonly [number, string])[];
}

/** How a promise is measured, as far as the annex says. */
export interface MeasuredPromise {
  readonly fields: BookRow;
  readonly counted: CountedBy;
  readonly doubts: readonly FieldDoubt[];
}

/** Reads what is promised: how it is measured, how much, and what is to be asked. No number is made up. */
export function measured(promised: AnnexPromise, kinds: Kinds, words: PlanBookWords): MeasuredPromise {
  const found = amountsOf(promised);
  const [amount, ...others] = found;
  if (promised.years.length > 0) return ofYears(promised, kinds, words);
  if (amount === undefined) return unmeasured(promised, kinds, words);
  if (others.length > 0) {
    const numbers = found.map(({ number, isPercent, of }) => `${number}${isPercent ? "%" : ""} ${of}`.trim());
    const first = countedBy({ ...amount, isPercent: false }, promised, { kinds, words });
    return { ...first, doubts: [{ doubt: { code: "several-numbers", found: numbers }, field: "level" }] };
  }
  return ofAmount(amount, promised, { kinds, words });
}

interface Site {
  readonly kinds: Kinds;
  readonly words: PlanBookWords;
}

/** Of the column of targets where it says any; else of the words of the promise. */
function amountsOf({ text, target }: AnnexPromise): readonly Amount[] {
  const inTarget = amountsIn(target);
  return inTarget.length > 0 ? inTarget : amountsIn(text);
}

function ofAmount(amount: Amount, promised: AnnexPromise, site: Site): MeasuredPromise {
  const { words } = site;
  const counted = countedBy(amount, promised, site);
  const how = words.level.comparison[amount.comparison ?? "atLeast"];
  const level = `${how} ${amount.number}${amount.isPercent ? "%" : ""}`;
  const read = readLevel(level);
  if (!read.ok) {
    const doubt: AnnexDoubt = { code: "unclear-number", found: amount.number };
    return { ...counted, doubts: [...counted.doubts, { doubt, field: "level" }] };
  }
  return { ...counted, fields: { ...counted.fields, level: [level] } };
}

/** By what it is counted; asked where the unit is not known, or a percentage has no whole. */
function countedBy(amount: Amount, promised: AnnexPromise, { kinds, words }: Site): MeasuredPromise {
  const { text } = promised;
  if (amount.isPercent && isRate(`${text} ${promised.target}`)) return rate(promised, kinds, words);
  const unit = amount.unit || promised.unit || unitIn(text);
  const title = titleOf(amount, promised);
  if (amount.isPercent) {
    const doubt: AnnexDoubt = { code: "percent-of-what", percent: `${amount.number}%` };
    return {
      fields: { measure: "share" },
      counted: kinds.take({
        title,
        subject: amount.of === "" ? words.made.work : unit || firstWords(amount.of, 3),
      }),
      doubts: [{ doubt, field: "of" }],
    };
  }
  const measure = amount.measure ?? measureOf(unit);
  const subject = unit || firstWords(amount.of, 3) || words.made.work;
  if (measure === "count")
    return { fields: { measure, unit: subject }, counted: kinds.take({ title, subject }), doubts: [] };
  const figure = { title: words.made.amount(subject), unit: subject };
  const counted = kinds.take({ title, subject: words.made.occasion, figure });
  if (measure === "sum") return { fields: { measure, unit: subject }, counted, doubts: [] };
  return {
    fields: { unit: subject },
    counted,
    doubts: [{ doubt: { code: "unknown-measure", found: subject }, field: "measure" }],
  };
}

/** A rate that somebody states is a figure of its own, not a part of things that are counted. */
function rate({ text }: AnnexPromise, kinds: Kinds, { made }: PlanBookWords): MeasuredPromise {
  const title = text
    .replace(/\s*(?:đạt|trên|dưới|không quá|ít nhất|tối thiểu|còn)?\s*(?:ít nhất|trên|dưới)?\s*\d.*$/iu, "")
    .trim();
  const figure = { title: title === "" ? firstWords(text, 10) : title, unit: "%" };
  return {
    fields: { measure: "latest", unit: "%" },
    counted: kinds.take({ title: made.figures, subject: made.area, figure, isStated: true }),
    doubts: [],
  };
}

/** A figure for each year, each in its column. */
function ofYears(promised: AnnexPromise, kinds: Kinds, words: PlanBookWords): MeasuredPromise {
  const amounts = promised.years.map(([year, text]) => [year, text, amountsIn(text)] as const);
  const [, , [first] = []] = amounts[0] ?? [];
  const unclear = amounts.flatMap(([, text, found]) => (found.length === 1 ? [] : [text]));
  if (first === undefined || unclear.length > 0) {
    const doubt: AnnexDoubt = { code: "unclear-number", found: unclear.join("; ") };
    return { ...unmeasured(promised, kinds, words), doubts: [{ doubt, field: "level" }] };
  }
  const counted = countedBy(first, { ...promised, target: "" }, { kinds, words });
  const level = amounts.flatMap(([year, , [amount]]) =>
    amount === undefined
      ? []
      : [
          `${year}: ${words.level.comparison[amount.comparison ?? "atLeast"]} ${amount.number}${amount.isPercent ? "%" : ""}`,
        ],
  );
  return { ...counted, fields: { ...counted.fields, level, every: "year" } };
}

/** No number: a number in words is asked about, and else how the promise is to be measured. */
function unmeasured({ text, target }: AnnexPromise, kinds: Kinds, { made }: PlanBookWords): MeasuredPromise {
  const inWords = numberInWords(target) ?? numberInWords(text);
  const counted = kinds.take({ title: made.others, subject: made.work });
  const [doubt, field]: readonly [AnnexDoubt, string] =
    inWords === undefined
      ? [{ code: "no-number" }, "measure"]
      : [{ code: "unclear-number", found: inWords }, "level"];
  return { fields: inWords === undefined ? {} : { measure: "count" }, counted, doubts: [{ doubt, field }] };
}

/** The words for what is counted: *Lớp tập huấn kỹ thuật*; of a share all that its part must be. */
function titleOf({ of, isPercent }: Amount, { text, unit }: AnnexPromise): string {
  if (isPercent && of !== "") return capital(firstWords(of, LONGEST_TITLE));
  const named = of.split(" ").length > 1 ? of : fromUnit(text, of || unit);
  const [phrase = ""] = named.split(/\s+(?:được|đạt|cho|tại|theo|trên địa bàn|trong|so với|vào|có)\s+/iu);
  return capital(firstWords(phrase, LONGEST_TITLE));
}

const LONGEST_TITLE = 12;

/** The text from the word for the unit on; the whole of it, the unit before it, where it does not say the unit. */
function fromUnit(text: string, unit: string): string {
  const wanted = unit || unitIn(text);
  const at = wanted === "" ? -1 : text.toLocaleLowerCase("vi").indexOf(wanted.toLocaleLowerCase("vi"));
  return at >= 0 ? text.slice(at) : [unit, withoutNumbers(text)].filter((part) => part !== "").join(" ");
}

const withoutNumbers = (text: string) =>
  text
    .replace(/\s*\d[\d.,]*\s*%?/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const firstWords = (text: string, most: number): string =>
  text
    .replace(/[.;:,]+$/, "")
    .trim()
    .split(" ")
    .slice(0, most)
    .join(" ");

/** A unit that the words of the promise name, where the number stands elsewhere. */
function unitIn(text: string): string {
  const words = text.split(" ");
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    if (measureOf(tail) === "count")
      return tail
        .split(" ")
        .slice(0, LONGEST_UNIT)
        .reduceRight<string>((unit, _, index, all) => {
          const shorter = all.slice(0, index + 1).join(" ");
          return measureOf(shorter) === "count" ? shorter : unit;
        }, "");
  }
  return "";
}

const LONGEST_UNIT = 3;
