import type { Commitment } from "../../model/plan/commitment.js";
import { leavesOf } from "../../model/requirement/requirement.js";
import { comparisonOf, type Threshold } from "../../model/requirement/threshold.js";

/** Numbers as Vietnamese papers write them, `1.000` and `15,5`, or with comma and point changed about. */
const MARKS = { vi: [".", ","], other: [",", "."] } as const;

const AGE = String.raw`(?:\s?(?:-|–|đến|to)\s?\d+)?\s(?:tuổi|years? old)`;

/** The numbers that a text states, in their order; years, quarters, days, ages, and the numbers of papers are none. */
export function numbersIn(text: string, language: string): readonly number[] {
  const [group, point] = language === "vi" ? MARKS.vi : MARKS.other;
  const number = `\\d{1,3}(?:[${group}]\\d{3})+(?:[${point}]\\d+)?|\\d+(?:[${point}]\\d+)?`;
  const alone = new RegExp(
    `(?<![\\p{L}\\d/.,-])(?<!(?:quarter|quý)\\s)(?:${number})(?![\\d/-]|[.,]\\d|\\p{L}{3}|${AGE})`,
    "giu",
  );
  return [...text.matchAll(alone)]
    .map(([found]) => found)
    .filter((found) => !/^(?:19|20)\d\d$/.test(found))
    .map((found) => Number(found.replaceAll(group, "").replace(point, ".")));
}

/** What a promise asks for, as its text might put it: *tăng 10 %* is 110 per cent of what was. */
export function numbersAsked({ readings }: Pick<Commitment, "readings">): readonly number[] {
  const leaves = readings.flatMap(({ requirement }) => leavesOf(requirement));
  return [
    ...new Set(
      leaves.flatMap((leaf) => (leaf.kind === "attested" ? [] : waysToSay(comparisonOf(leaf).threshold))),
    ),
  ];
}

function waysToSay(threshold: Threshold): readonly number[] {
  if (typeof threshold === "number") return [threshold];
  const { plus = 0, of } = threshold;
  const added = plus === 0 ? [] : [Math.abs(plus)];
  if (!("percent" in threshold)) return added;
  const { percent } = threshold;
  const whole = typeof of === "number" ? [of, (percent * of) / 100 + plus] : [];
  return [percent, Math.abs(percent - 100), ...added, ...whole];
}

/** *2.000 triệu đồng* may be asked for in đồng. */
const SCALES = [1, 1e3, 1e6, 1e9];

/** Whether two numbers may say the same. */
export const isSaidOf = (stated: number, asked: number): boolean =>
  SCALES.some((scale) => Math.abs(stated * scale - asked) <= 1e-9 * Math.abs(asked));
