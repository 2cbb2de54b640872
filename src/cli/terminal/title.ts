import { inLanguage } from "../../model/values/wording.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Assessment } from "../../rules/assessment/assessment.js";
import type { Session } from "../session.js";
import type { Setting } from "../setting.js";
import { sanitize, padded, widthOf, wrap } from "./width.js";

/** A line of a title: what it is, and its text. */
export type TitleRow = readonly [label: string, text: string];

/** Which plan, against which register, on which day; that a register is invented is said before all else. */
export const titleLines = (assessment: Assessment, setting: Setting): readonly string[] =>
  headLines(
    [...sourceRows(setting), [setting.words.review.asOf, momentText(assessment, setting)]],
    setting.register,
    setting,
  );

/** Rows below each other, after the warning that a register is invented where it is. */
export function headLines(
  rows: readonly TitleRow[],
  register: Pick<Register, "nature"> | null,
  { words, terminal }: Session,
): readonly string[] {
  const { bold, doubt } = terminal.palette;
  const isInvented = register?.nature === "illustrative";
  const banner = isInvented ? wrap(`*** ${words.review.illustrative} ***`, terminal.width) : [];
  const left = Math.max(...rows.map(([label]) => widthOf(label)));
  return [
    ...banner.map((line) => bold(doubt(line))),
    ...rows.flatMap(([label, text]) =>
      wrap(sanitize(text), terminal.width - left - 2).map(
        (line, index) => `${bold(padded(index === 0 ? label : "", left))}  ${line}`,
      ),
    ),
  ];
}

/** The plan with its numbers, where it has any. */
export function planRow(
  { title, numbers: all }: Plan,
  { locale: { language }, words: { review } }: Session,
): TitleRow {
  const numbers = [...new Set(all.map(({ number }) => number))].join(", ");
  const name = inLanguage(title, language);
  return [review.plan, numbers === "" ? name : `${name} (${review.numbers(numbers)})`];
}

/** Which plan, against which register. */
export function sourceRows({ plan, register, ...session }: Setting): readonly TitleRow[] {
  const { language, labels } = session.locale;
  const { nature, title } = register;
  return [
    planRow(plan, session),
    [session.words.review.register, `${inLanguage(title, language)} (${labels.natures[nature]})`],
  ];
}

/** On which day, and what of the register was used. */
export function momentText(
  { asOf, knownBy }: Pick<Assessment, "asOf" | "knownBy">,
  { locale: { dates }, words: { review } }: Session,
): string {
  const known = knownBy === null ? [] : [review.knownBy(dates.day(knownBy))];
  return [review.endOf(dates.day(asOf)), ...known].join("; ");
}
