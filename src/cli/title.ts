import type { Assessment } from "../rules/assessment.js";
import type { Setting } from "./setting.js";
import { harmless, padded, widthOf, wrap } from "./width.js";

/** Which plan, against which register, on which day; that a register is invented is said before all else. */
export function titleLines(
  { plan, register, asOf, knownBy }: Assessment,
  { plan: { numbers: all }, locale, words, terminal }: Setting,
): readonly string[] {
  const { language, dates, labels } = locale;
  const { bold, doubt } = terminal.palette;
  const invented = register.nature === "illustrative";
  const numbers = [...new Set(all.map(({ number }) => number))].join(", ");
  const rows = [
    [words.review.plan, `${plan.title[language]} (${words.review.numbers(numbers)})`],
    [words.review.register, `${register.title[language]} (${labels.natures[register.nature]})`],
    [
      words.review.asOf,
      words.review.endOf(dates.day(asOf)) +
        (knownBy === null ? "" : `; ${words.review.knownBy(dates.day(knownBy))}`),
    ],
  ] as const;
  const left = Math.max(...rows.map(([label]) => widthOf(label)));
  return [
    ...(invented
      ? wrap(`*** ${words.review.illustrative} ***`, terminal.width).map((line) => bold(doubt(line)))
      : []),
    ...rows.flatMap(([label, text]) =>
      wrap(harmless(text), terminal.width - left - 2).map(
        (line, index) => `${bold(padded(index === 0 ? label : "", left))}  ${line}`,
      ),
    ),
  ];
}
