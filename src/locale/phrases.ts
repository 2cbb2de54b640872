import type { Holder, Responsible, Status, Timing } from "../rules/finding.js";
import type { Outlook } from "../rules/outlook.js";
import type { Locale } from "./locale.js";
import { list, marked } from "./values.js";

type Words = Pick<Locale, "findings" | "language">;

export const statusWord = (status: Status, { findings }: Words): string => findings.status[status];

export const timingPhrase = (timing: Timing, { findings }: Words): string => findings.timing(timing);

/** Whether there is still time, by which day to start, and how far the foremost subject has come. */
export function outlookPhrase(
  { code, lastStart, reached }: Outlook,
  words: Words & Pick<Locale, "dates">,
): string {
  const { findings, language, dates } = words;
  return findings.ahead(
    findings.outlook[code],
    lastStart === null ? null : dates.day(lastStart),
    reached === null ? null : `${marked(reached.subject.name)} ${reached.stage[language]}`,
  );
}

/** Who owes it, and why nobody can be named where that is so. */
export function holderPhrase(responsible: Responsible, words: Words): string {
  const holders = responsible.holders.map((holder) => named(holder, words));
  return [...(holders.length > 0 ? [list(holders)] : []), ...unnamed(responsible, words)].join("; ");
}

/** Nothing where somebody in charge is known. */
export const unnamed = ({ missing, ended }: Responsible, { findings, language }: Words): readonly string[] =>
  missing === null ? [] : [findings.missing(missing, list(ended.map(({ name }) => name[language])))];

function named({ name, role, after, uncertain }: Holder, { findings, language }: Words): string {
  const marks = [
    findings.role[role],
    ...(after === undefined ? [] : [findings.after(after.name[language])]),
    ...(uncertain ? [findings.uncertain] : []),
  ];
  return `${name[language]} (${list(marks)})`;
}
