import type { Amount } from "./amounts.js";

/** How often something comes; `other` where no plan counts so: *hằng tháng*. */
export type Recurrence = "year" | "half" | "quarter" | "other";

const TIME =
  /^(?:tháng|quý|năm|tuần|ngày(?! (?:công|hội|lễ))|lần(?= ?(?:\/|mỗi|một|trong|hằng|hàng))|months?|weeks?|days?|years?|quarters?|times(?= (?:a|per)))(?![\p{L}\p{M}])/iu;

/** Whether a number only says how long or how often: *6 tháng*, *02 lần/năm*. */
export const isTime = ({ of, isPercent }: Amount): boolean => !isPercent && TIME.test(of);

const EACH = String.raw`(?<![\p{L}\p{M}])(?:mỗi|hằng|hàng|từng|every|each)\s+|\/\s?`;
const PERIODS: readonly (readonly [string, Recurrence])[] = [
  ["năm|year", "year"],
  ["6 tháng|half-year", "half"],
  ["quý|quarter", "quarter"],
  ["tháng|tuần|ngày|month|week|day", "other"],
];

/** How often the words of a promise say that it comes, with these words. */
export const periodsIn = (text: string): readonly (readonly [Recurrence, string])[] =>
  PERIODS.flatMap(([words, period]) => {
    const [said] = new RegExp(`(?:${EACH})(?:${words})(?![\\p{L}\\p{M}])`, "iu").exec(text) ?? [];
    return said === undefined ? [] : [[period, said.trim()] as const];
  });
