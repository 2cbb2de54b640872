import type { Bounds, UnitOfMeasure } from "../../../rules/assessment/explanation.js";
import type { Locale } from "../../words/locale.js";
import { inLanguage } from "../../../model/values/wording.js";
import { isPlace } from "../values.js";

type FigureWords = Pick<Locale, "language" | "number" | "percent" | "count" | "moneyUnit">;

/** In what a quantity is told, and whether things are counted. */
export interface Told extends UnitOfMeasure {
  readonly isCount?: boolean;
}

/** Numbers in one unit of measure: the numbers alone, and what stands behind the last. */
interface Written {
  readonly numbers: readonly string[];
  readonly unit: string;
}

/** Beyond this no promise is measured: what is left is the noise of a division. */
const FINEST = 6;

const rounded = (value: number) => Number(value.toFixed(FINEST));

function written(
  values: readonly number[],
  told: Told,
  { language, number, percent, count, moneyUnit }: FigureWords,
): Written {
  const { currency, isCount = false } = told;
  if (currency === null) {
    const unit = isCount ? "" : inLanguage(told.unit, language);
    // A place in a row counts nothing, so no zero leads it in papers.
    const place = (value: number) => `${unit} ${value}`;
    const how = isCount ? count : unit === "%" ? percent : isPlace(unit) ? place : number;
    return { numbers: values.map((value) => how(rounded(value))), unit: how === number ? unit : "" };
  }
  const { by, name } = moneyUnit(values, currency);
  return { numbers: values.map((value) => number(rounded(value / by))), unit: name };
}

const joinUnit = (number: string, unit: string) => (unit === "" ? number : `${number} ${unit}`);

/** A number in its unit: *1.000 người*, *2,5%*, *hạng 5*, *50 triệu đồng*; of a count the number alone. */
export function figure(value: number, told: Told, words: FigureWords): string {
  const { numbers, unit } = written([value], told, words);
  return joinUnit(numbers.join(""), unit);
}

/** Both ends of a range, the unit said once: *50*, *80 triệu đồng*; but *2%*, *3%*. */
export function ends(from: number, to: number, told: Told, words: FigureWords): readonly [string, string] {
  const { numbers, unit } = written([from, to], told, words);
  const [least = "", most = ""] = numbers;
  return [least, joinUnit(most, unit)];
}

/** Rounded outwards, so that the bounds stay bounds. */
export const percentBounds = ({ least, most }: Bounds): Bounds => {
  const down = least === null ? null : Math.floor(least * 100 + 1e-6) / 100;
  return {
    least: down,
    most: most === least ? down : most === null ? null : Math.ceil(most * 100 - 1e-6) / 100,
  };
};

/** A number of per cent; a difference of percentages is told in points. */
export const percentage = (value: number, { percent }: Pick<Locale, "percent">): string =>
  percent(rounded(value));

/** A difference, as large as it is: of percentages in points. */
export function difference(value: number, told: Told, words: FigureWords, points: string): string {
  const size = Math.abs(value);
  const unit = inLanguage(told.unit, words.language);
  const isApart = told.currency === null && (unit === "%" || isPlace(unit));
  return isApart
    ? `${words.number(rounded(size))} ${unit === "%" ? points : unit}`
    : figure(size, told, words);
}
