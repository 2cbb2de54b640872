import { inLanguage } from "../../model/values/wording.js";
import { unnamed } from "../../locale/say/phrases.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { list, unique } from "../../locale/say/values.js";
import type { Finding, Holder } from "../../rules/assessment/finding.js";

/** Who is in charge (đơn vị chủ trì) of some findings, and why nobody can be named where that is so. */
export function leadsText(findings: readonly Finding[], locale: ReportLocale): string {
  const named = findings.flatMap(({ responsible }) =>
    responsible.holders.filter(({ role }) => role === "lead").map((holder) => nameText(holder, locale)),
  );
  const missing = findings.flatMap(({ responsible }) => unnamed(responsible, locale));
  return [list(unique(named)), ...unique(missing)].filter((text) => text !== "").join("; ");
}

function nameText({ name, after, uncertain }: Holder, { report, language }: ReportLocale): string {
  const marks = [
    ...(after === undefined ? [] : [report.standing.after(inLanguage(after.name, language))]),
    ...(uncertain ? [report.standing.uncertain] : []),
  ];
  return marks.length === 0 ? inLanguage(name, language) : `${inLanguage(name, language)} (${list(marks)})`;
}
