import type { Assessment } from "../rules/assessment.js";
import type { Setting } from "./setting.js";
import { harmless, padded, widthOf, wrap } from "./width.js";

/** Which plan, against which register, on which day; that a register is invented is said before all else. */
export function titleLines(assessment: Assessment, setting: Setting): readonly string[] {
  const { words, terminal } = setting;
  const { bold, doubt } = terminal.palette;
  const isInvented = assessment.register.nature === "illustrative";
  const banner = isInvented ? wrap(`*** ${words.review.illustrative} ***`, terminal.width) : [];
  const rows = titleRows(assessment, setting);
  const left = Math.max(...rows.map(([label]) => widthOf(label)));
  return [
    ...banner.map((line) => bold(doubt(line))),
    ...rows.flatMap(([label, text]) =>
      wrap(harmless(text), terminal.width - left - 2).map(
        (line, index) => `${bold(padded(index === 0 ? label : "", left))}  ${line}`,
      ),
    ),
  ];
}

function titleRows(
  { plan, register, asOf, knownBy }: Assessment,
  { plan: { numbers: all }, locale, words: { review } }: Setting,
): readonly (readonly [label: string, text: string])[] {
  const { language, dates, labels } = locale;
  const numbers = [...new Set(all.map(({ number }) => number))].join(", ");
  const known = knownBy === null ? [] : [review.knownBy(dates.day(knownBy))];
  return [
    [review.plan, `${plan.title[language]} (${review.numbers(numbers)})`],
    [review.register, `${register.title[language]} (${labels.natures[register.nature]})`],
    [review.asOf, [review.endOf(dates.day(asOf)), ...known].join("; ")],
  ];
}
