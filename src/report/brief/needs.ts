import { unnamed } from "../../locale/say/phrases.js";
import { capital, list, unique } from "../../locale/say/values.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { daysBetween } from "../../model/values/date.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { standingText } from "../facts/standing.js";
import type { BriefParts } from "./parts.js";

/** A promise, where it is, and who is in charge. */
export interface BriefPromise {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Title of the commitment. */
  readonly title: string;
  /** How it stands, in words. */
  readonly standing: string;
  /** Who is in charge, by name, or why nobody can be named. */
  readonly who: string;
}

export const promiseOf = (finding: Finding, locale: ReportLocale): BriefPromise => ({
  commitment: finding.commitment,
  title: inLanguage(finding.title, locale.language),
  standing: capital(standingText(finding, locale)),
  who: capital(leads(finding, locale)),
});

/** Those in charge, by name alone, and why nobody can be named. */
function leads({ responsible }: Finding, locale: ReportLocale): string {
  const names = responsible.holders
    .filter(({ role }) => role === "lead")
    .map(({ name }) => inLanguage(name, locale.language));
  return [...(names.length > 0 ? [list(unique(names))] : []), ...unnamed(responsible, locale)].join("; ");
}

/** So many titles are named in a line. */
const NAMED = 2;

/** What is over its term and not known, and what falls due next: a line each. */
export function urgentLines(parts: BriefParts, asOf: string, locale: ReportLocale): readonly string[] {
  const { brief } = locale.report;
  const ended = [...parts["over-term"], ...parts.told, ...parts.silent].flatMap((finding) =>
    finding.timing.code === "over" ? [{ finding, days: finding.timing.days }] : [],
  );
  // A term is over when its last day is.
  const overdue = ended.filter(({ days }) => days > 0).map(({ finding }) => finding);
  const today = ended.filter(({ days }) => days === 0).map(({ finding }) => finding);
  const ahead = [...parts["not-yet"], ...parts.told, ...parts.silent]
    .filter(({ timing }) => timing.code === "running")
    .toSorted((a, b) => a.due.localeCompare(b.due));
  const [next] = ahead;
  const due = ahead.filter((finding) => finding.due === next?.due);
  return [
    ...(overdue.length === 0 ? [] : [brief.overdue(overdue.length, titlesText(overdue, locale))]),
    ...(today.length === 0 ? [] : [brief.dueToday(today.length, titlesText(today, locale))]),
    ...(next === undefined
      ? []
      : [brief.next(locale.dates.short(next.due), daysBetween(asOf, next.due), titlesText(due, locale))]),
  ];
}

function titlesText(findings: readonly Finding[], locale: ReportLocale): string {
  const titles = findings.map(({ title }) => inLanguage(title, locale.language));
  const rest = titles.length - NAMED;
  return [...titles.slice(0, NAMED), ...(rest > 0 ? [locale.report.brief.more(rest)] : [])].join("; ");
}
