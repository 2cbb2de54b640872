import { amountsIn, valueOf, type Amount } from "./amounts.js";
import { directionOf, type Direction } from "./direction.js";
import { isPercentUnit, numberInWords, WORDS_OF_NUMBER } from "./units.js";

/** Where an annex says how much: in the words of a promise, in the column of targets, in that of units. */
export interface Numbers {
  readonly text: string;
  readonly target: string;
  readonly unit: string;
}

/** All numbers of the words and of the target. What both say is one number; what only one of them says stays. */
export function saidAgain({ text, target, unit }: Numbers): {
  readonly amounts: readonly Amount[];
  /** Numbers in words that no figure says. */
  readonly inWords: readonly string[];
} {
  const isPercent = isPercentUnit(unit);
  const withUnit = (one: Amount): Amount => (isPercent && one.unit === "" ? { ...one, isPercent } : one);
  const inText = amountsIn(text);
  const inTarget = amountsIn(target).map(withUnit);
  const joined = inTarget.map((one) => joinedWith(one, inText, text));
  const amounts =
    inTarget.length === 0
      ? inText.map(withUnit)
      : [...joined, ...inText.filter((one) => !inTarget.some((other) => isSame(one, other)))];
  const inWords = [text, target]
    .flatMap((words) => numberInWords(words) ?? [])
    .filter((words) => !amounts.some(({ number }) => valueOf(number) === valueInWords(words)));
  return { amounts, inWords: [...new Set(inWords)] };
}

/** A number of the column of targets, with what the words say of the same number. */
function joinedWith(one: Amount, inText: readonly Amount[], text: string): Amount {
  const again = inText.find((other) => isSame(one, other));
  if (again === undefined) {
    return inText.length > 0 || one.direction !== null ? one : { ...one, direction: directionAfter(text) };
  }
  const isApart = one.direction !== null && again.direction !== null && one.direction !== again.direction;
  return {
    ...one,
    direction: isApart ? "about" : (one.direction ?? again.direction),
    of: one.of.length < again.of.length ? again.of : one.of,
    unit: one.unit || again.unit,
    measure: one.measure ?? again.measure,
  };
}

/** How the words compare a number that stands in another column: *Số vụ cháy không quá (vụ)*. */
export const directionAfter = (text: string): Direction =>
  directionOf(text.replace(/\s*\([^)]*\)\s*$/u, ""), "");

/** The same number of the same thing, as far as both say of what. */
const isSame = (a: Amount, b: Amount): boolean =>
  valueOf(a.number) === valueOf(b.number) &&
  a.isPercent === b.isPercent &&
  (a.unit === "" || b.unit === "" || a.unit.toLocaleLowerCase("vi") === b.unit.toLocaleLowerCase("vi"));

/** Whether a number is what others add up to, so that it says nothing of its own. */
export function isSumOf(one: Amount, parts: readonly Amount[]): boolean {
  const values = parts.map(({ number }) => valueOf(number));
  const sum = values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
  return !one.isPercent && Math.abs((valueOf(one.number) ?? Number.NaN) - sum) < 1e-9;
}

function valueInWords(words: string): number | undefined {
  const at = WORDS_OF_NUMBER.split("|").findIndex((word) =>
    words.toLocaleLowerCase("vi").startsWith(`${word} `),
  );
  return at >= 0 && at < 10 ? at + 1 : undefined;
}
