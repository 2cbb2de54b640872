import { inLanguage } from "../../model/values/wording.js";
import type { Finding, Holder, Responsible, Status, Timing } from "../../rules/assessment/finding.js";
import type { Outlook } from "../../rules/commitment/outlook.js";
import type { Locale } from "../words/locale.js";
import { hasToldNothing } from "./silence.js";
import { list, marked } from "./values.js";

/** The words for findings. */
export type FindingLocale = Pick<Locale, "findings" | "language">;

/** The word for a status, whatever it is said of: for legends and heads of columns. */
export const statusText = (status: Status, { findings }: FindingLocale): string => findings.status[status];

/** What of a finding its word is chosen by. */
export type Worded = Pick<Finding, "kind" | "status" | "causes" | "explanation">;

/** The word for the status of one promise: *đạt* is said of a figure alone (chỉ tiêu), *hoàn thành* of all else. */
export function conclusionText(
  { kind, status, causes }: Omit<Worded, "explanation">,
  { findings }: FindingLocale,
): string {
  if (status === "not-applicable")
    for (const { code } of causes) {
      const exempt = code === "waived" || code === "condition-unmet" || code === "withdrawn" ? code : null;
      if (exempt !== null) return findings.exempt[exempt];
    }
  return (kind === "indicator" ? findings.indicatorStatus : findings.status)[status];
}

/** The same in full: of what cannot be concluded, whether anybody has told anything of it. */
export function findingText(finding: Worded, words: FindingLocale): string {
  const word = conclusionText(finding, words);
  if (finding.status !== "undetermined") return word;
  return `${word}: ${words.findings.undetermined[hasToldNothing(finding) ? "silent" : "told"]}`;
}

/** How a promise stands to its due day, as a phrase: the days left, the days over, or in time. */
export const timingText = (timing: Timing, { findings }: FindingLocale): string => findings.timing(timing);

/** Whether there is still time, by which day to start what has not begun, and how far the foremost subject has come. */
export function outlookText(
  { code, lastStart, lawfulEnd, reached }: Outlook,
  words: FindingLocale & Pick<Locale, "dates">,
): string {
  const { findings, language, dates } = words;
  return findings.ahead({
    outlook: findings.outlook[code],
    lastStart: lastStart && dates.day(lastStart),
    lawfulEnd: lawfulEnd && dates.day(lawfulEnd),
    reached: reached && `${marked(reached.subject.name)} ${inLanguage(reached.stage, language)}`,
  });
}

/** Who owes it, and why nobody can be named where that is so. */
export function holderText(responsible: Responsible, words: FindingLocale): string {
  const holders = responsible.holders.map((holder) => named(holder, words));
  return [...(holders.length > 0 ? [list(holders)] : []), ...unnamed(responsible, words)].join("; ");
}

/** Nothing where somebody in charge is known. */
export const unnamed = (
  { missing, ended }: Responsible,
  { findings, language }: FindingLocale,
): readonly string[] =>
  missing === null
    ? []
    : [findings.missing(missing, list(ended.map(({ name }) => inLanguage(name, language))))];

function named({ name, role, after, uncertain }: Holder, { findings, language }: FindingLocale): string {
  const marks = [
    findings.role[role],
    ...(after === undefined ? [] : [findings.after(inLanguage(after.name, language))]),
    ...(uncertain ? [findings.uncertain] : []),
  ];
  return `${inLanguage(name, language)} (${list(marks)})`;
}
